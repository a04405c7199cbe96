import type dutch from '../../content/i18n/nl.json';

/** Every interface text, by the keys of the Dutch dictionary; a test holds the other languages against it. */
export type MessageKey = keyof typeof dutch;

/** A key without its plural ending, for `translate` with a count. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_one` ? Stem : never) : never;

/** The texts of one language. */
export type Messages = Readonly<Record<MessageKey, string>>;
