import type dutch from '../../content/i18n/nl.json';
import type { Language } from '../schema/language.ts';
import { memoize } from './memoize.ts';

/** The keys of all interface texts, as the Dutch dictionary has them; a test compares the other languages with it. */
export type MessageKey = keyof typeof dutch;

/** A key without its plural ending, for `count`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/** The texts of one language. */
export type Messages = Readonly<Record<MessageKey, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** Interface texts in one language. */
export interface Translator {
  readonly language: Language;
  /** The text of a key, with `{{name}}` filled in. */
  text(key: MessageKey, values?: Values): string;
  /** The text of a counted key: `<key>_one` or `<key>_other`, by the plural rules of the language. */
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
export const makeTranslator = (
  language: Language,
  messages: Readonly<Partial<Record<MessageKey, string>>>,
): Translator => {
  const plurals = memoize(() => new Intl.PluralRules(language));
  const parsed = new Map<MessageKey, readonly string[]>();
  const parse = (key: MessageKey): readonly string[] => {
    const pieces = piecesOf(messages[key] ?? key);
    parsed.set(key, pieces);
    return pieces;
  };
  const lookUp = (key: MessageKey, values: Values): string => fill(parsed.get(key) ?? parse(key), values);
  return {
    language,
    text: (key, values = {}) => lookUp(key, values),
    count: (key, count, values = {}) =>
      lookUp(plurals().select(count) === 'one' ? `${key}_one` : `${key}_other`, { count, ...values }),
  };
};
