import { useEffect, useState } from 'preact/hooks';
import {
  importEstimates,
  mostSaved,
  readSavedFile,
  type SavedEstimate,
  type StoreFailure,
} from '../../../estimate/index.ts';
import type { Outcome } from './OutcomeNotice.tsx';
import {
  newKey,
  onStoreChange,
  readStore,
  removeFromStore,
  type Stored,
  type StoredEstimate,
  writeStore,
} from './store.ts';

const estimatesOf = (stored: Stored | 'disabled'): readonly StoredEstimate[] =>
  stored === 'disabled' ? [] : stored.estimates;

const add = (estimate: SavedEstimate): StoreFailure | null => writeStore({ key: newKey(), ...estimate });

/** The saved estimates as they are now, in this tab or another, and what can be done with them. */
export const useSaved = () => {
  const [stored, setStored] = useState<Stored | 'disabled'>(readStore);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [removed, setRemoved] = useState<StoredEstimate | null>(null);
  const refresh = () => setStored(readStore());
  useEffect(() => onStoreChange(refresh), []);

  const showOutcome = (next: Outcome | null) => {
    setOutcome(next);
    refresh();
  };
  /** @returns whether it was saved; if not, the form must keep what was typed */
  const save = (estimate: SavedEstimate): boolean => {
    const failure = estimatesOf(readStore()).length < mostSaved ? add(estimate) : 'tooMany';
    if (failure === null) setRemoved(null);
    showOutcome(failure === null ? { code: 'saved', name: estimate.name } : { code: failure });
    return failure === null;
  };
  const rename = (estimate: StoredEstimate, name: string) => {
    const failure = writeStore({ ...estimate, name });
    showOutcome(failure && { code: failure });
  };
  const remove = (estimate: StoredEstimate) => {
    const failure = removeFromStore(estimate.key);
    setRemoved(failure === null ? estimate : null);
    showOutcome(failure === null ? { code: 'removed', name: estimate.name } : { code: failure });
  };
  const undo = () => {
    const failure = removed && writeStore(removed);
    if (failure === null) setRemoved(null);
    showOutcome(failure && { code: failure });
  };
  const importFile = (text: string) => {
    const file = readSavedFile(text);
    if (file === null) return showOutcome({ code: 'notAFile' });
    showOutcome({ code: 'imported', result: importEstimates(file, estimatesOf(readStore()), add) });
  };
  return {
    estimates: estimatesOf(stored),
    stored,
    outcome,
    removed,
    showOutcome,
    save,
    rename,
    remove,
    undo,
    importFile,
  };
};
