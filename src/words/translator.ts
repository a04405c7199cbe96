import type { Language } from '../schema/language.ts';
import type dutch from './dictionaries/nl.json';
import { memoize } from './memoize.ts';

/** The keys of all interface texts, as the Dutch dictionary has them; other dictionaries are compared with it. */
export type MessageKey = keyof typeof dutch;

/** A key without its plural ending, for `count`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/** The texts of one language. */
export type Messages = Readonly<Record<MessageKey, string>>;

/** A counted key for a number that its language treats apart, as `unit.hours_few`. */
type PluralFormKey = `${PluralKey}_${Intl.LDMLPluralRule}`;

/** Interface texts by key, all of them or those that a page needs. */
export type Texts = Readonly<Partial<Record<MessageKey | PluralFormKey, string>>>;

/** What is filled in; nothing where a value is absent. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** Interface texts in one language. */
export interface Translator {
  readonly language: Language;
  /** The text of a key, with `{{name}}` filled in. */
  text(key: MessageKey, values?: Values): string;
  /** The text of a counted key: `<key>_one`, `<key>_few` … by the plural rules of the language, `<key>_other` where that is not there. */
  count(key: PluralKey, count: number, values?: Values): string;
}

/** Splits a text at its placeholders: every second piece is the name of a value. */
const piecesOf = (template: string): readonly string[] => template.split(/\{\{(\w+)\}\}/);

const fill = (pieces: readonly string[], values: Values): string =>
  pieces.map((piece, index) => (index % 2 === 0 ? piece : String(values[piece] ?? ''))).join('');

/**
 * Makes a translator from texts of a language: all of them, or those that a page needs.
 *
 * @example makeTranslator('en', { 'unit.minutes_one': '{{count}} minute' }).count('unit.minutes', 1) // '1 minute'
 */
export const makeTranslator = (language: Language, messages: Texts): Translator => {
  const plurals = memoize(() => new Intl.PluralRules([language, 'en']));
  const parsed = new Map<keyof Texts, readonly string[]>();
  const parse = (key: keyof Texts): readonly string[] => {
    const pieces = piecesOf(messages[key] ?? key);
    parsed.set(key, pieces);
    return pieces;
  };
  const lookUp = (key: keyof Texts, values: Values): string => fill(parsed.get(key) ?? parse(key), values);
  const pluralOf = (key: PluralKey, count: number): keyof Texts => {
    const form = `${key}_${plurals().select(count)}` as const;
    return messages[form] === undefined ? `${key}_other` : form;
  };
  return {
    language,
    text: (key, values = {}) => lookUp(key, values),
    count: (key, count, values = {}) => lookUp(pluralOf(key, count), { count, ...values }),
  };
};
