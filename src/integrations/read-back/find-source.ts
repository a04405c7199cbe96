import { existsSync, readdirSync, readFileSync } from 'node:fs';

const docs = 'content/docs';

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

/** A page that lacks a translation is written from the page of the first language. */
const addressesOf = (address: string): string[] => [address, address.replace(/^\/[a-z]{2}\//, '/')];

/**
 * The file that a page of the site was written from.
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

/** Whatever an editor writes: the pages, the data files and the menu. */
const written = (): string[] => [
  ...filesUnder('content').filter((file) => /\.(?:mdx?|ya?ml|json)$/.test(file)),
  ...['astro.config.mjs'].filter((file) => existsSync(file)),
];

/**
 * Where words of a page stand in its source, which is looked at before all other files: `content/docs/contact.mdx:12`. Without a line
 * where they are written in another way there; nothing where the page has no source of its own.
 */
export const findWords = (words: string, address: string | undefined): string | undefined => {
  const own = address === undefined ? undefined : findSource(address);
  for (const file of [...(own ? [own] : []), ...written()]) {
    const line = words === '' ? undefined : lineWith(file, words);
    if (line !== undefined) return `${file}:${line}`;
  }
  return own;
};
