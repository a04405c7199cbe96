import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';
import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { TextField } from '../fields/TextField.tsx';
import type { StoredEstimate } from './store.ts';

interface Props {
  readonly estimate: StoredEstimate;
  readonly zone: ZoneId;
  readonly words: Words;
  open(): void;
  rename(name: string): void;
  remove(): void;
}

/** One saved estimate: opened, renamed or removed. */
export const SavedRow = ({ estimate, zone, words, open, rename, remove }: Props) => {
  const { translator, format } = words;
  const [name, setName] = useState<string | null>(null);
  const finish = () => {
    if (name !== null && name.trim() !== '') rename(name.trim());
    setName(null);
  };
  if (name !== null) {
    return (
      <li>
        <TextField
          id={`${estimate.key}-name`}
          label={translator.text('saved.newName', { name: estimate.name })}
          value={name}
          onInput={setName}
        />
        <div class="dw-line-actions">
          <button type="button" onClick={finish}>
            {translator.text('saved.keepName')}
          </button>
          <button type="button" onClick={() => setName(null)}>
            {translator.text('saved.leaveName')}
          </button>
        </div>
      </li>
    );
  }
  const button = (action: 'open' | 'rename' | 'remove', onClick: () => void) => (
    <button type="button" onClick={onClick}>
      {translator.text(`saved.${action}`)} <span class="sr-only">{estimate.name}</span>
    </button>
  );
  return (
    <li>
      <p>
        <b>{estimate.name}</b> <span class="dw-hint">{format.shortMoment(estimate.savedAt as EpochMs, zone)}</span>
      </p>
      <div class="dw-line-actions">
        {button('open', open)}
        {button('rename', () => setName(estimate.name))}
        {button('remove', remove)}
      </div>
    </li>
  );
};
