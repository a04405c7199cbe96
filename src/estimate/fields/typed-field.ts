import type { Language } from '../../schema/language.ts';
import type { MessageKey } from '../../words/index.ts';
import type { Estimate } from '../estimate.ts';
import type { Topic } from '../store/history.ts';
import type { TextCodec, Unreadable } from './field-spec.ts';

/** A field that can be typed into, wherever the estimate holds its value. */
export interface TypedField<Value = unknown> {
  /** Identifies it while the page is open. @example 'a.travel', 'line.3.minutes' */
  readonly path: string;
  readonly label: MessageKey;
  readonly typing: TextCodec<Value>;
  /** What the field is about, where that is not the work. */
  readonly topic?: Topic;
  get(estimate: Estimate): Value | undefined;
  /** The estimate with another value in this field; undefined empties it. */
  set(estimate: Estimate, value: Value | undefined): Estimate;
}

/** Reads typed text: a value, undefined for an empty optional field, or why it cannot be read. */
export const readTyped = <Value>(
  { read, empty }: TextCodec<Value>,
  text: string,
  language?: Language,
): Value | undefined | Unreadable => {
  const typed = text.trim();
  return typed === '' ? empty : read(typed, language);
};
