import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, visit } from 'yaml';
import { referenceContent } from '../support/sites.ts';

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !/schemas|checks|holidays/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const textsIn = (yaml: string): string[] => {
  const texts: string[] = [];
  visit(parseDocument(yaml), {
    Scalar: (_, { value }) => {
      if (typeof value === 'string') texts.push(value);
    },
  });
  return texts;
};

/** Enough words in a row to be a claim and not a phrase that any site may have. */
const shortest = 40;

/** The sentences of the pages and the data of a folder, without the marks of Markdown. */
const sentencesIn = (folder: string): string[] =>
  [...filesIn(folder, /\.mdx$/).flatMap((page) => page.split('\n')), ...filesIn(folder, /\.yaml$/).flatMap(textsIn)]
    .flatMap((text) => text.split(/(?<=[.?!:]) |<[^>]*>|[[\]*`|]|\]\([^)]*\)/))
    .map((sentence) => sentence.replace(/^[\s#-]+/, '').trim())
    .filter((sentence) => sentence.length >= shortest);

const ofStarter = new Set(sentencesIn('starter'));
/** What the reference site claims and no starting text does. */
const claims = [...new Set(sentencesIn(referenceContent))].filter((sentence) => !ofStarter.has(sentence));

const names = ['Quarkpulse', 'Mixvoip', 'dienstwijzer.example', 'Luxemb'];

/** The amounts of the price list of the reference site, as people write them. */
const amounts = Array.from(
  filesIn(join(referenceContent, 'price-lists'), /\.yaml$/)
    .join('\n')
    .matchAll(/\b\d+\.\d\d\b/g),
  ([amount]) => amount,
).filter((amount) => amount !== '0.00');
const figures = new RegExp(
  `(?<![\\d.])(?:${[...new Set(amounts)].map((amount) => amount.replace('.', '[.,]')).join('|')})(?![\\d])`,
);

/**
 * The names, claims and figures of the reference site in a text that should have none, and texts of gaps that nobody filled.
 *
 * @param gaps what the gaps of a new site asked
 */
export const foreignWords = (text: string, gaps: readonly string[]): string[] => {
  const small = text.toLowerCase();
  return [
    ...names.filter((name) => small.includes(name.toLowerCase())),
    ...[...claims, ...gaps].filter((words) => text.includes(words)),
    ...(figures.exec(text) ?? []),
  ];
};
