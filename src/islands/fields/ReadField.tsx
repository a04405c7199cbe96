import { useState } from 'preact/hooks';
import { TextField } from './TextField.tsx';

interface Props<Value> {
  readonly id: string;
  readonly label: string;
  readonly kind?: 'text' | 'numeric' | 'decimal';
  readonly value: Value;
  readonly hint?: string;
  /** Beside the field while its text cannot be read. */
  readonly problem: string;
  /** What a text means; null when it cannot be read. */
  read(text: string): Value | null;
  write(value: Value): string;
  onRead(value: Value): void;
}

/**
 * A field for one value. What is typed stays as it was typed, readable or not, until the value changes from elsewhere;
 * while it cannot be read, the value stays what it was.
 */
export const ReadField = <Value extends string | number | undefined>(props: Props<Value>) => {
  const { value, problem, read, write, onRead, ...field } = props;
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: Value } | null>(null);
  const text = typed !== null && typed.value === value ? typed.text : write(value);
  const type = (next: string) => {
    const meaning = read(next);
    setTyped({ text: next, value: meaning === null ? value : meaning });
    if (meaning !== null && meaning !== value) onRead(meaning);
  };
  return <TextField {...field} value={text} problem={read(text) === null ? problem : undefined} onInput={type} />;
};
