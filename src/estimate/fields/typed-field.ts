import type { Language } from '../../schema/language.ts';
import type { MessageKey } from '../../words/index.ts';
import type { Estimate } from '../estimate.ts';
import type { Typing, Unreadable } from './field-spec.ts';

/** A field that can be typed into, wherever its value stands in the estimate. */
export interface TypedField<Value = unknown> {
  /** Identifies it while the page is open. @example 'a.travel', 'line.3.minutes' */
  readonly path: string;
  readonly label: MessageKey;
  readonly typing: Typing<Value>;
  get(estimate: Estimate): Value | undefined;
  /** The estimate with another value in it; undefined empties the field. */
  set(estimate: Estimate, value: Value | undefined): Estimate;
}

/** What a typed text means: a value, undefined for an empty field that may stay empty, or why it cannot be read. */
export const readTyped = <Value>(
  { read, empty }: Typing<Value>,
  text: string,
  language?: Language,
): Value | undefined | Unreadable => {
  const typed = text.trim();
  return typed === '' ? empty : read(typed, language);
};
