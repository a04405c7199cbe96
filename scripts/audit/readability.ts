import { readFileSync } from 'node:fs';
import { distFolder } from '../../src/catalogue/index.ts';
import { type Gate, verdictOn } from './gate.ts';
import { pagesOf } from './pages.ts';

/** What a reader at level B1 can follow, averaged over the running text of a page. */
const mostWordsPerSentence = 16;

interface Reading {
  readonly words: number;
  readonly perSentence: number;
  /** Flesch-Douma, for Dutch: 65 to 80 is plain, below 50 is hard. */
  readonly ease: number;
}

/** The sentences of a page's Markdown, without headings, tables, quotes and code. */
const sentencesOf = (markdown: string): string[] =>
  markdown
    .split('\n')
    .filter((line) => !/^(?:#|\||>|```)/.test(line))
    .join('\n')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`\\]/g, '')
    .split(/(?<=[.?!:])\s+|\n\s*(?:[-\d]|\n)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 2);

const wordsOf = (text: string): string[] => text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];

const syllables = (word: string): number => Math.max(1, (word.match(/ij|[aeiouyáéëïóöü]+/gi) ?? []).length);

const read = (markdown: string): Reading => {
  const sentences = sentencesOf(markdown);
  const words = sentences.flatMap(wordsOf);
  const perSentence = words.length / Math.max(1, sentences.length);
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / Math.max(1, words.length);
  return { words: words.length, perSentence, ease: 206.84 - 77 * perWord - 0.93 * perSentence };
};

export const readabilityGate: Gate = {
  name: 'readability',
  bar: `Dutch text of at most ${mostWordsPerSentence} words a sentence on each page; Flesch-Douma is printed`,
  run: () => {
    const readings = pagesOf('nl').map((page) => ({
      page,
      ...read(readFileSync(`${distFolder}${page}index.md`, 'utf8')),
    }));
    for (const { page, words, perSentence, ease } of readings) {
      console.log(
        `   ${perSentence.toFixed(1).padStart(5)} words a sentence, ease ${ease.toFixed(0).padStart(3)}, ${words} words  ${page}`,
      );
    }
    const long = readings.filter(({ perSentence }) => perSentence > mostWordsPerSentence);
    return verdictOn(
      long.map(({ page, perSentence }) => `${page}: ${perSentence.toFixed(1)} words a sentence`),
      `${readings.length} pages`,
    );
  },
};
