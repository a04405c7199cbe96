import { useEffect, useState } from 'preact/hooks';
import { readSavedFile, type SavedEstimate } from '../../share/saved/saved-estimate.ts';
import {
  newKey,
  onStoreChange,
  readStore,
  removeFromStore,
  type Stored,
  type StoredEstimate,
  type StoreFailure,
  writeStore,
} from './store.ts';

/** What is said after an action, by the key of its sentence under `saved.said`. */
export interface Said {
  readonly code: StoreFailure | 'saved' | 'removed' | 'imported' | 'notAFile';
  readonly name?: string;
  readonly count?: number;
}

const isSame = (a: SavedEstimate, b: SavedEstimate): boolean => a.name === b.name && a.fragment === b.fragment;

/** The saved estimates as they are now, in this tab or another, and what can be done with them. */
export const useSaved = () => {
  const [stored, setStored] = useState<Stored | 'disabled'>(readStore);
  const [said, setSaid] = useState<Said | null>(null);
  const [removed, setRemoved] = useState<StoredEstimate | null>(null);
  const refresh = () => setStored(readStore());
  useEffect(() => onStoreChange(refresh), []);

  const tell = (failure: StoreFailure | null, done: Said | null) => {
    setSaid(failure === null ? done : { code: failure });
    refresh();
  };
  const save = (estimate: SavedEstimate) => {
    setRemoved(null);
    tell(writeStore({ key: newKey(), ...estimate }), { code: 'saved', name: estimate.name });
  };
  const rename = (estimate: StoredEstimate, name: string) => tell(writeStore({ ...estimate, name }), null);
  const remove = (estimate: StoredEstimate) => {
    const failure = removeFromStore(estimate.key);
    setRemoved(failure === null ? estimate : null);
    tell(failure, { code: 'removed', name: estimate.name });
  };
  const undo = () => {
    if (removed === null) return;
    const failure = writeStore(removed);
    if (failure === null) setRemoved(null);
    tell(failure, null);
  };
  const bringIn = (text: string) => {
    const file = readSavedFile(text);
    if (file === null) return tell(null, { code: 'notAFile' });
    const here = readStore();
    const known = here === 'disabled' ? [] : here.estimates;
    const added = file.estimates.filter((estimate) => !known.some((other) => isSame(other, estimate)));
    const failures = added.map((estimate) => writeStore({ key: newKey(), ...estimate }));
    tell(failures.find((failure) => failure !== null) ?? null, { code: 'imported', count: added.length });
  };
  return { stored, said, removed, save, rename, remove, undo, bringIn };
};
