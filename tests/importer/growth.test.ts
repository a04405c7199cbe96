import { describe, expect, test } from 'vitest';
import { isExcluded } from '../../src/importer/project/exclude.ts';
import { convertFiles, convertPage } from './support/convert.ts';

const codes = (text: string): readonly string[] => [...new Set(convertPage(text).notes.map(({ code }) => code))];

/** The same again and again, to so many characters. */
const repeat =
  (part: string) =>
  (size: number): string =>
    part.repeat(Math.ceil(size / part.length));

const kinds: Readonly<Record<string, (size: number) => string>> = {
  words: repeat('lorem ipsum\n\n'),
  'words with marks': repeat('lorem *ipsum* `dolor`\n\n'),
  headings: repeat('## kop\n'),
  'headings that count': repeat('## kop_1\n\n'),
  items: repeat('- punt\n'),
  tabs: repeat('=== "Tab"\n\n    inhoud\n\n'),
  asides: repeat('!!! note "x"\n    a\n\n'),
  terms: repeat('term\n:   betekenis\n\n'),
  'rows of a table': (size) => `| a | b |\n|---|---|\n${repeat('| x | y |\n')(size)}`,
  'fences without an end': repeat('```a\n\n'),
  'remarks without an end': repeat('<!-- a\n\n'),
  'blocks of HTML': repeat('<div>a</div>\n\n'),
  'blocks of HTML without an end': repeat('<div>\n\n'),
  'tags without an end': repeat('<b>'),
  'marks without an end': repeat('==a~b^c'),
  'marks within a word': repeat('~a'),
  'marks with an end': repeat('~~a~~ ^b^ '),
  stars: repeat('*a_b'),
  brackets: repeat('[^'),
  'lists of attributes': repeat('*a*{ .b }'),
  'keys in quotes': repeat('++"a'),
  'spaces in a heading': (size) => `## a${' '.repeat(size)}*b*`,
  'abbreviations and words': repeat('*[AB]: lang\n\nde AB\n\n'),
  'footnotes that nothing uses': repeat('[^a]: b\n\n'),
  'names of links': repeat('[a]: /b\n[x][a]\n\n'),
};

const processorTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

const least = (work: () => void): number => Math.min(processorTime(work), processorTime(work));

describe('four times as much of one thing takes about four times as long, and not sixteen times:', () => {
  convertPage(Object.values(kinds).map((kind) => kind(500)).join('\n\n'));

  test.each(Object.entries(kinds))('%s', (_, kind) => {
    const [little, much] = [25_000, 100_000].map((size) => `# Kop\n\n${kind(size)}`);
    const ratio = least(() => convertPage(much ?? '')) / least(() => convertPage(little ?? ''));
    expect(ratio).toBeLessThan(9);
  });
});
