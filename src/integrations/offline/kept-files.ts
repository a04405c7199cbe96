import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestEntry, ManifestTransform } from 'workbox-build';
import { isToolPage } from '../../tools/index.ts';
import type { BuiltPage } from '../built-pages.ts';
import { notKeptPage } from './not-kept-page.ts';

/** What pages load by themselves, and what their tools ask for later. */
const ofEveryPage = [
  '_astro/*.{js,css}',
  '{data/price-lists,data/holidays,texts}/*.json',
  '{favicon.svg,icon-*.png,apple-touch-icon.png,manifest.webmanifest}',
];

/** What a visitor may need without a network. Not kept: pictures for shared links, data for other programs. */
export const keptFiles = [
  '**/index.{html,md}',
  'pagefind/{pagefind.js,pagefind-worker.js,pagefind-entry.json,*.pf_meta,wasm.*.pagefind}',
  'pagefind/{fragment,index}/*',
  ...ofEveryPage,
];

/**
 * What is kept ahead of a site too large to keep whole: the home page and the tools, in each language. The search is not among it:
 * with a part of its index it would say that nothing is found where much is.
 */
export const coreFiles = (pages: readonly BuiltPage[]): string[] => [
  ...pages.filter(({ address }) => isToolPage(address)).map(({ file }) => file.replace(/html$/, '{html,md}')),
  notKeptPage,
  ...ofEveryPage,
];

/** Files whose names change with what is in them. */
export const namedByContent = /^(?:_astro\/|pagefind\/(?:fragment|index)\/|pagefind\/[^/]*\.pf_meta$)/;

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const integrityOf = (file: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/**
 * Names each file by the address at which hosts give it, with the hash of what must be there: when a new build replaces this one
 * while a browser fetches it, the files of the two do not fit and the worker is not installed.
 */
export const seal =
  (site: string): ManifestTransform =>
  (entries: (ManifestEntry & { size: number })[]) => ({
    manifest: entries.map((entry) => ({
      ...entry,
      url: addressOf(entry.url),
      integrity: integrityOf(join(site, entry.url)),
    })),
  });
