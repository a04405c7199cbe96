import type { Language } from '../../schema/language.ts';
import type { MessageKey } from '../../words/index.ts';
import type { KnownList } from '../link/known-list.ts';

/** Why a typed text has no value: the key of the sentence that says what to type, and the largest number it may name. */
export interface Unreadable {
  readonly problem: MessageKey;
  /** The sentence where the field had a value, which then goes on to count. */
  readonly problemBesideValue?: MessageKey;
  readonly most?: number;
}

/** How people type a value, and how it is written for them. */
export interface Typing<Value> {
  /** In which its sentences name amounts; plain numbers without it. */
  readonly unit?: 'minutes' | 'cents';
  /** The value of a text that is not empty, or why it has none; undefined where it says as little as an empty one. */
  read(text: string): Value | undefined | Unreadable;
  write(value: Value, language: Language): string;
  /** Says what to type; of a field that may not stay empty, for an empty text too. */
  readonly empty?: Unreadable;
}

/** How a value stands in the link. */
export interface LinkCodec<Value> {
  /** The name of its key, for ever. */
  readonly key: string;
  encode(value: Value): string;
  /** The value of a text; undefined where it is not exactly as `encode` writes it. `skip` names a part that was left out. */
  decode(text: string, list: KnownList, skip: (part: string) => void): Value | undefined;
}

/**
 * One field of an estimate: everything that form, link, kept draft and undo need to know of it.
 *
 * @example const months: FieldSpec<number> = { label: 'calculator.months', link: { key: 'months', … }, typing: { … } };
 */
export interface FieldSpec<Value> {
  readonly label: MessageKey;
  /** Absent for what stands in the key of several fields together, such as the parts of a line. */
  readonly link?: LinkCodec<Value>;
  /** Absent for what is chosen, never typed. */
  readonly typing?: Typing<Value>;
}

/** A table of fields, by the name under which an estimate holds their values. */
export type FieldSpecs = Readonly<Record<string, FieldSpec<unknown>>>;

type ValueOf<Spec> = Spec extends FieldSpec<infer Value> ? Value : never;

/** What an estimate may hold by a table of fields. */
export type ValuesOf<Specs> = { readonly [Name in keyof Specs]?: ValueOf<Specs[Name]> };

export const isUnreadable = (read: unknown): read is Unreadable =>
  typeof read === 'object' && read !== null && 'problem' in read;
