import type { Language } from '../../schema/language.ts';
import type { MessageKey } from '../../words/index.ts';
import type { KnownList } from '../link/known-list.ts';

/** Why a typed text cannot be read: the key of the sentence that says what to type, and the largest number for that sentence. */
export interface Unreadable {
  readonly problem: MessageKey;
  /** The sentence for a field that had a value, which stays in force. */
  readonly problemBesideValue?: MessageKey;
  readonly most?: number;
}

/** How people type a value, and how it is written for them. */
export interface Typing<Value> {
  /** The unit in which sentences about it name amounts; plain numbers without it. */
  readonly unit?: 'minutes' | 'cents';
  /** The value of a text that is not empty, or why it cannot be read; undefined where it counts as empty. */
  read(text: string, language?: Language): Value | undefined | Unreadable;
  write(value: Value, language: Language): string;
  /** What to say of an empty text, in a field that may not be empty. */
  readonly empty?: Unreadable;
}

/** How a value stands in the link. */
export interface LinkCodec<Value> {
  /** Its key, which never changes. */
  readonly key: string;
  encode(value: Value): string;
  /** The value of a text; undefined where it is not exactly as `encode` writes it. `skip` reports a part that was left out. */
  decode(text: string, list: KnownList, skip: (part: string) => void): Value | undefined;
}

/**
 * One field of an estimate: everything that form, link, stored draft and undo need to know about it.
 *
 * @example const months: FieldSpec<number> = { label: 'calculator.months', link: { key: 'months', … }, typing: { … } };
 */
export interface FieldSpec<Value> {
  readonly label: MessageKey;
  /** Absent where one key holds several fields together, such as the parts of a line. */
  readonly link?: LinkCodec<Value>;
  /** Absent where the value is chosen, not typed. */
  readonly typing?: Typing<Value>;
}

/** A table of fields, by the property of the estimate that holds their value. */
export type FieldSpecs = Readonly<Record<string, FieldSpec<unknown>>>;

type ValueOf<Spec> = Spec extends FieldSpec<infer Value> ? Value : never;

/** What an estimate may hold by a table of fields. */
export type ValuesOf<Specs> = { readonly [Name in keyof Specs]?: ValueOf<Specs[Name]> };

export const isUnreadable = (read: unknown): read is Unreadable =>
  typeof read === 'object' && read !== null && 'problem' in read;
