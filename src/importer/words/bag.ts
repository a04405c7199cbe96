/** How often each word occurs. */
export type Bag = ReadonlyMap<string, number>;

/** Runs of letters and digits, and signs of Markdown that readers should not see outside code. */
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|:{3}|!{3}|\?{3}|\]\(/gu;

/** Signs that would be taken for letters or digits, such as ℹ and 1️⃣. */
const signs = /[™℠©®ℹ]|[\d#*]\ufe0f?\u20e3/g;

/** The words of a text in lower case. Signs between them do not count, because the build makes others of some. */
export const wordsIn = (text: string): readonly string[] => {
  // Most texts are plain, and normalising them would take longer than the rest.
  const plain = /[^ -~\s]/.test(text) ? text.replace(signs, ' ').normalize('NFKC') : text;
  return plain.toLowerCase().match(token) ?? [];
};

/** What a page shows, and what it may show, such as the text for an image or a number before an item. */
export interface PageWords {
  readonly shown: Bag;
  readonly optional: Bag;
}

/** Collects the words of a page. */
export class WordCounter implements PageWords {
  readonly shown = new Map<string, number>();
  readonly optional = new Map<string, number>();

  show(text: string): void {
    for (const word of wordsIn(text)) this.shown.set(word, (this.shown.get(word) ?? 0) + 1);
  }

  put(text: string, isOptional: boolean): void {
    if (isOptional) this.allow(text);
    else this.show(text);
  }

  allow(text: string): void {
    for (const word of wordsIn(text)) this.optional.set(word, (this.optional.get(word) ?? 0) + 1);
  }
}

const missingFrom = (words: PageWords, other: PageWords): readonly string[] =>
  [...words.shown].flatMap(([word, count]) =>
    count > (other.shown.get(word) ?? 0) + (other.optional.get(word) ?? 0) ? [word] : [],
  );

/** Words that a new page lacks, or shows more often than the old one. */
export interface WordDifference {
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/**
 * Compares the words of an old page with those of the new one; `undefined` when they agree. Their order does not count.
 *
 * @example compareWords(words of 'de oude prijs', words of 'de nieuwe prijs') equals { lost: ['oude'], added: ['nieuwe'] }
 */
export const compareWords = (old: PageWords, written: PageWords): WordDifference | undefined => {
  const difference = { lost: missingFrom(old, written), added: missingFrom(written, old) };
  return difference.lost.length + difference.added.length === 0 ? undefined : difference;
};

const maxNamed = 8;

const listOf = (name: string, words: readonly string[]): readonly string[] => {
  if (words.length === 0) return [];
  const more = words.length > maxNamed ? ` and ${words.length - maxNamed} more` : '';
  return [`${name}: ${words.slice(0, maxNamed).join(', ')}${more}`];
};

/** @example describeDifference({ lost: ['prijs'], added: [] }) === 'lost: prijs' */
export const describeDifference = ({ lost, added }: WordDifference): string =>
  [...listOf('lost', lost), ...listOf('added', added)].join('; ');
