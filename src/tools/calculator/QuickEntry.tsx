import { useState } from 'preact/hooks';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import type { EntryProps } from './EntryReading.tsx';

const load = () => import('./EntryReading.tsx').then(({ EntryReading }) => EntryReading);

/** A field that takes a whole line of work in words. What reads it is loaded when the field is first used. */
export const QuickEntry = (props: Omit<EntryProps, 'field'>) => {
  const [field, setField] = useState<HTMLInputElement | null>(null);
  return (
    <div class="dw-field">
      <label for="entry">{props.words.translator.text('entry.label')}</label>
      <input id="entry" autocomplete="off" onFocus={({ currentTarget }) => setField(currentTarget)} />
      {field && <LazyPart load={load} words={props.words} with={(words) => ({ ...props, words, field })} />}
    </div>
  );
};
