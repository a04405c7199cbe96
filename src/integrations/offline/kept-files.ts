import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestEntry, ManifestTransform } from 'workbox-build';
import type { Language } from '../../schema/language.ts';
import { isToolPage } from '../../tools/index.ts';
import type { BuiltPage } from '../built-site/built-pages.ts';
import { notKeptPage } from './shared-with-worker.ts';

/** What every page loads, and what tools load on demand. */
const ofEveryPage = [
  '_astro/*.{js,css}',
  '{data/price-lists,data/holidays,texts}/*.json',
  '{favicon.svg,icon-*.png,apple-touch-icon.png,manifest.webmanifest}',
];

/** What a visitor may need without a network. Pictures for shared links and data for other programs are left out. */
export const keptFiles = [
  '**/index.{html,md}',
  'pagefind/{pagefind.js,pagefind-worker.js,pagefind-entry.json,*.pf_meta,wasm.*.pagefind}',
  'pagefind/{fragment,index}/*',
  ...ofEveryPage,
];

/**
 * What is kept in advance of a site too large to keep whole: the home page and the tools, in each language. The search is left out: with
 * part of its index it would find nothing where there is much to find.
 */
export const coreFiles = (pages: readonly BuiltPage[], languages: readonly Language[]): string[] => [
  ...pages
    .filter(({ address }) => isToolPage(address, languages))
    .map(({ file }) => file.replace(/html$/, '{html,md}')),
  notKeptPage,
  ...ofEveryPage,
];

/** Files whose names change with their content. */
export const namedByContent = /^(?:_astro\/|pagefind\/(?:fragment|index)\/|pagefind\/[^/]*\.pf_meta$)/;

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const integrityOf = (file: string): string =>
  `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/**
 * Lists each file by its address on a host, with the hash of its content: when a new build replaces this one while a browser fetches
 * it, the hashes do not match and the worker is not installed.
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
