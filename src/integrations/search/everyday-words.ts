/** How the words of a search are replaced in one language, as the dictionary has it: `a|b` and `a=b|c=d`. */
export interface SearchWords {
  /** Words that say nothing about the subject, which are left out. */
  readonly skipped: string;
  /** What visitors type, and the words of this site for it. */
  readonly same: string;
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .join(' ');

/**
 * A search in the words of this site, as the index finds pages by all of the words together. A search of skipped words alone stays as it is.
 *
 * @example inSiteWords('Wat kost een monteur?', { skipped: 'wat|een', same: 'monteur=technicus' }) // 'kost technicus'
 */
export const inSiteWords = (query: string, { skipped, same }: SearchWords): string => {
  const pairs = same.split('|').map((pair) => pair.split('='));
  const longestFirst = pairs.toSorted(([one = ''], [other = '']) => other.length - one.length);
  const replaced = longestFirst.reduce(
    (text, [typed, meant]) => text.replaceAll(` ${typed} `, ` ${meant} `),
    ` ${bare(query)} `,
  );
  const left = replaced.split(' ').filter((word) => word !== '' && !skipped.split('|').includes(word));
  return left.join(' ') || query;
};
