import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EpochMs, ZoneId } from '../../../schema/units.ts';
import type { Words } from '../../../words/index.ts';
import { nameInWords } from './OutcomeNotice.tsx';
import { RenameForm } from './RenameForm.tsx';
import type { StoredEstimate } from './store.ts';

interface Props {
  readonly estimate: StoredEstimate;
  readonly zone: ZoneId;
  readonly words: Words;
  /** Whether it was just restored; the undo button no longer exists, so the row takes the focus. */
  readonly isRestored: boolean;
  open(): void;
  rename(name: string): void;
  remove(): void;
}

/** One saved estimate, with buttons to open, rename and remove it. */
export const SavedRow = ({ estimate, zone, words, isRestored, open, rename, remove }: Props) => {
  const { translator, format } = words;
  const [isRenaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const focusNext = useRef<'open' | 'rename' | null>(isRestored ? 'open' : null);
  useLayoutEffect(() => {
    if (isRenaming || focusNext.current === null) return;
    row.current?.querySelector<HTMLElement>(`[data-action="${focusNext.current}"]`)?.focus();
    focusNext.current = null;
  }, [isRenaming]);

  const name = nameInWords(estimate.name, words);
  if (isRenaming) {
    const finish = (to: string | null) => {
      if (to !== null) rename(to);
      focusNext.current = 'rename';
      setRenaming(false);
    };
    return <RenameForm id={`${estimate.key}-name`} name={estimate.name} shown={name} words={words} finish={finish} />;
  }
  const button = (action: 'open' | 'rename' | 'remove', onClick: () => void) => (
    <button type="button" data-action={action} onClick={onClick}>
      {translator.text(`saved.${action}`)} <span class="sr-only">{name}</span>
    </button>
  );
  return (
    <li ref={row}>
      <p>
        <b>{name}</b> <span class="dw-hint">{format.moment(estimate.savedAt as EpochMs, zone)}</span>
      </p>
      <div class="dw-buttons">
        {button('open', open)}
        {button('rename', () => setRenaming(true))}
        {button('remove', remove)}
      </div>
    </li>
  );
};
