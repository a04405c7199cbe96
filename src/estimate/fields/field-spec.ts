import type { Language } from '../../schema/language.ts';
import type { MessageKey } from '../../words/index.ts';
import type { KnownList } from '../link/known-list.ts';

/** Why typed text cannot be read: the message that says what to type, and the largest number that it mentions. */
export interface Unreadable {
  readonly problem: MessageKey;
  /** The message for a field that had a value, which then still counts. */
  readonly problemBesideValue?: MessageKey;
  readonly most?: number;
}

/** How a value is parsed from typed text, and printed. */
export interface TextCodec<Value> {
  /** The unit of amounts in messages about it; absent for plain numbers. */
  readonly unit?: 'minutes' | 'cents';
  /** The value of a text that is not empty, or why it cannot be read; undefined when the text counts as empty. */
  read(text: string, language?: Language): Value | undefined | Unreadable;
  write(value: Value, language: Language): string;
  /** The problem with empty text, in a field that must not be empty. */
  readonly empty?: Unreadable;
}

/** How a value is written in the link. */
export interface LinkCodec<Value> {
  /** Its key, which never changes. */
  readonly key: string;
  encode(value: Value): string;
  /**
   * The value of a text; undefined unless it is exactly as `encode` writes it. `skip` notes a part that was left
   * out.
   */
  decode(text: string, list: KnownList, skip: (part: string) => void): Value | undefined;
}

/**
 * One field of an estimate: everything that form, link, stored draft and undo need to know about it.
 *
 * @example const months: FieldSpec<number> = { label: 'calculator.months', link: { key: 'months', … }, typing: { … } };
 */
export interface FieldSpec<Value> {
  readonly label: MessageKey;
  /** Absent when several fields share one key, such as the parts of a line. */
  readonly link?: LinkCodec<Value>;
  /** Absent when the value is chosen, not typed. */
  readonly typing?: TextCodec<Value>;
  /** Whether a visitor who changes it in one scenario changes it in both. */
  readonly isForBoth?: true;
}

/** A table of fields, keyed by the property of the estimate that holds the value. */
export type FieldSpecs = Readonly<Record<string, FieldSpec<unknown>>>;

type ValueOf<Spec> = Spec extends FieldSpec<infer Value> ? Value : never;

/** The values that a table of fields describes. */
export type ValuesOf<Specs> = { readonly [Name in keyof Specs]?: ValueOf<Specs[Name]> };

export const isUnreadable = (read: unknown): read is Unreadable =>
  typeof read === 'object' && read !== null && 'problem' in read;
