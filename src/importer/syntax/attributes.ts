/** What `{ #id .class key="value" }` says about what stands before it. */
export interface Attributes {
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

const word = String.raw`(?:#[\w:.-]+|\.[\w:-]+(?:\/[\w-]+)?|[\w:@-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+))`;

/** A whole list of attributes, from brace to brace. */
export const attributeList = new RegExp(String.raw`^\{:?\s*${word}(?:\s+${word})*\s*\}$`);

const unquote = (text: string): string => text.replace(/^(["'])(.*)\1$/s, '$2');

const safeName = /^(?!on)[\w:-]+$/i;

/**
 * Reads a list of attributes. Handlers of events are left out: no page of the new site may run code of a text.
 *
 * @example readAttributes('{ #top .md-button width="300" }').values.width === '300'
 */
export const readAttributes = (text: string): Attributes => {
  const words = text.slice(1, -1).replace(/^:/, '').match(new RegExp(word, 'g')) ?? [];
  const values = words
    .filter((one) => /^[^#.]/.test(one))
    .map((one) => [one.slice(0, one.indexOf('=')), unquote(one.slice(one.indexOf('=') + 1))] as const)
    .filter(([name]) => safeName.test(name));
  return {
    id: words.findLast((one) => one.startsWith('#'))?.slice(1),
    classes: words.filter((one) => one.startsWith('.')).map((one) => one.slice(1)),
    values: Object.fromEntries(values),
  };
};
