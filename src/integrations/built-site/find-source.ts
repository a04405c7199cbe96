import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { contentFolder, languagesOf } from '../../catalogue/index.ts';
import { pathOf } from '../../tools/index.ts';

const docs = `${contentFolder}/docs`;

const filesUnder = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      )
    : [];

const addressOfSource = (file: string): string =>
  `${file
    .slice(docs.length)
    .toLowerCase()
    .replace(/\.mdx?$/, '')
    .replace(/(^|\/)index$/, '')}/`;

/** A page without a translation is built from the page in the first language. */
const addressesOf = (address: string): string[] => [address, pathOf(address, languagesOf(contentFolder))];

/**
 * The source file of a page of the site.
 *
 * @example findSource('/contracten/') // 'content/docs/contracten/index.mdx'
 */
export const findSource = (address: string): string | undefined => {
  const sources = filesUnder(docs).filter((file) => /\.mdx?$/.test(file));
  return addressesOf(address)
    .map((wanted) => sources.find((file) => addressOfSource(file) === wanted))
    .find((file) => file !== undefined);
};

const lineWith = (file: string, words: string): number | undefined => {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes(words));
  return line < 0 ? undefined : line + 1;
};

const checks = `${contentFolder}/checks/`;

/** Everything that editors write for readers: the pages, the data files and the menu. */
const editedFiles = (): string[] => [
  ...filesUnder(contentFolder).filter((file) => /\.(?:mdx?|ya?ml|json)$/.test(file) && !file.startsWith(checks)),
  ...['astro.config.mjs'].filter((file) => existsSync(file)),
];

/**
 * Where words of a page come from, such as `content/docs/contact.mdx:12`. The source of the page is searched first, then all other
 * files. When the words are found nowhere, the result is the source without a line, or undefined for a page without a source.
 */
export const findWords = (words: string, address: string | undefined): string | undefined => {
  const own = address === undefined ? undefined : findSource(address);
  for (const file of [...(own ? [own] : []), ...editedFiles()]) {
    const line = words === '' ? undefined : lineWith(file, words);
    if (line !== undefined) return `${file}:${line}`;
  }
  return own;
};
