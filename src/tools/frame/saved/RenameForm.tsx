import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { cleanLabel } from '../../../estimate/index.ts';
import { TextField } from '../../../ui/fields/TextField.tsx';
import type { Words } from '../../../words/index.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  /** The name as the list shows it. */
  readonly shown: string;
  readonly words: Words;
  /** Takes the new name, or null to keep the old one. */
  finish(name: string | null): void;
}

/** Replaces a saved estimate in the list while it is renamed. The field takes the focus; Enter saves what was typed. */
export const RenameForm = ({ id, name, shown, words: { translator }, finish }: Props) => {
  const [typed, setTyped] = useState(name);
  const [isNameless, setNameless] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Before the paint, so that the field has the focus as soon as it is visible.
  useLayoutEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    const next = cleanLabel(typed);
    if (next === '') setNameless(true);
    else finish(next);
  };
  return (
    <li>
      <form ref={form} onSubmit={submit}>
        <TextField
          id={id}
          label={translator.text('saved.newName', { name: shown })}
          value={typed}
          problem={isNameless ? translator.text('saved.nameless') : undefined}
          onInput={setTyped}
        />
        <div class="dw-buttons">
          <button type="submit">{translator.text('saved.keepName')}</button>
          <button type="button" onClick={() => finish(null)}>
            {translator.text('saved.leaveName')}
          </button>
        </div>
      </form>
    </li>
  );
};
