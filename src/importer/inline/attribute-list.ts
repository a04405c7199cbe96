/** The attributes in `{ #id .class key="value" }`. */
export interface Attributes {
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

const marked = String.raw`(?:#[\p{L}\p{N}_:.-]+|\.[\w:-]+(?:\/[\w-]+)?|[\w:@-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+))`;

/** A name alone, such as `download`. */
const word = String.raw`(?:${marked}|[A-Za-z][\w-]*)`;

const words = String.raw`${word}(?:\s+${word})*`;

/** A name alone that can be nothing but an attribute. */
const flag = String.raw`(?:(?:data|aria)-[\w-]+|async|autoplay|checked|controls|defer|disabled|download|hidden|inert|loop|markdown|muted|open|reversed)`;

/**
 * A whole list of attributes, braces included. Bare names alone may be words, so there must be a colon, an id, a class
 * or a value, or the names must be those of attributes.
 */
export const attributeList = new RegExp(
  String.raw`^\{(?::\s*${words}|\s*(?=(?:[A-Za-z][\w-]*\s+)*${marked})${words}|\s*${flag}(?:\s+${flag})*)\s*\}$`,
  'u',
);

const unquote = (text: string): string => text.replace(/^(["'])(.*)\1$/s, '$2');

const pairOf = (text: string): readonly [string, string] => {
  const [name = '', ...rest] = text.split('=');
  return [name, unquote(rest.join('='))];
};

const idsIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((one) => (one.startsWith('#') ? one.slice(1) : one.startsWith('id=') ? pairOf(one)[1] : []));

const classesIn = (words: readonly string[]): readonly string[] =>
  words.flatMap((one) => (one.startsWith('.') ? one.slice(1) : one.startsWith('class=') ? classNames(one) : []));

const classNames = (text: string): readonly string[] =>
  pairOf(text)[1]
    .split(/\s+/)
    .filter((name) => name !== '');

const isValue = ([name]: readonly [string, string]): boolean => name !== 'id' && name !== 'class';

/**
 * Parses a list of attributes. Does not check which of them a page may have.
 *
 * @example readAttributes('{ #top .md-button width="300" }').values.width === '300'
 */
export const readAttributes = (text: string): Attributes => {
  const words = text.slice(1, -1).replace(/^:/, '').match(new RegExp(word, 'gu')) ?? [];
  return {
    id: idsIn(words).at(-1),
    classes: classesIn(words),
    values: Object.fromEntries(
      words
        .filter((one) => /^[^#.]/.test(one))
        .map(pairOf)
        .filter(isValue),
    ),
  };
};
