import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesToKeep } from '../../../src/integrations/offline/kept-files.ts';
import { pageHash } from '../../../src/integrations/offline/shared-with-worker.ts';
import { writeWorker } from '../../../src/integrations/offline/write-worker.ts';

const page = (text: string): string => `<!DOCTYPE html><html lang="nl"><body>${text}</body></html>`;

const site: Record<string, string> = {
  'index.html': page('Begin'),
  'index.md': '# Begin',
  'vragen/index.html': page('Vragen'),
  'vragen/index.md': '# Vragen',
  'calculator/index.html': page('Calculator'),
  'en/index.html': page('Home'),
  'en/calculator/index.html': page('Calculator'),
  'en/calculator/index.md': '# Calculator',
  'en/vragen/index.html': page('Questions'),
  'not-kept.html': page('Niet bewaard'),
  '404.html': page('Niet gevonden'),
  'preview.png': 'picture',
  'favicon.svg': '<svg/>',
  'manifest.webmanifest': '{}',
  '_astro/page.abc.js': 'go()',
  '_astro/page.abc.css': 'b{}',
  '_astro/worker-abc.js': 'read()',
  '_astro/ui-core.abc.js': 'search()',
  '_astro/texts/nl.abc.json': '{}',
  '_astro/texts/history-nl.abc.json': '{}',
  'historie/index.html': page('Geschiedenis'),
  '_astro/data/holidays/lu.abc.json': '{}',
  '_astro/data/price-lists/2025-01-01.abc.json': '{}',
  '_astro/photo.abc.png': 'picture',
  'data/price-lists/2026-11-21.json': '{}',
  'data/holidays/lu.json': '{}',
  'data/tiers.json': '{}',
  'texts/nl.json': '{}',
  'pagefind/pagefind.js': 'search()',
  'pagefind/index/nl_1.pf_index': 'index',
  'pagefind/fragment/nl_1.pf_fragment': 'fragment',
};

const core = [
  '/',
  '/_astro/data/holidays/lu.abc.json',
  '/_astro/data/price-lists/2025-01-01.abc.json',
  '/_astro/page.abc.css',
  '/_astro/page.abc.js',
  '/_astro/texts/nl.abc.json',
  '/calculator/',
  '/en/',
  '/en/calculator/',
  '/en/calculator/index.md',
  '/favicon.svg',
  '/index.md',
  '/manifest.webmanifest',
  '/not-kept.html',
];
const others = [
  '/_astro/texts/history-nl.abc.json',
  '/_astro/ui-core.abc.js',
  '/_astro/worker-abc.js',
  '/en/vragen/',
  '/historie/',
  '/pagefind/fragment/nl_1.pf_fragment',
  '/pagefind/index/nl_1.pf_index',
  '/pagefind/pagefind.js',
  '/vragen/',
  '/vragen/index.md',
];
const languages = ['nl', 'en'] as const;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(site)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const kept = (): string[] =>
  [...read('service-worker.js').matchAll(/\[["'`](\/[^"'`]*)["'`],\s*["'`][\w+/]{43}=["'`]\]/g)]
    .map(([, address = '']) => address)
    .sort();
const texts = (): string[] => Object.keys(site).map(read);

test('up to the limit a site is kept whole', async () => {
  expect(await writeWorker(folder, { languages })).toMatchObject({ files: 24, isWhole: true });
  expect(kept()).toEqual([...core, ...others].sort());
  expect(texts()).toEqual(Object.values(site));
});

test('the files of the core are those that are kept on every connection', () => {
  const files = filesToKeep(folder, languages);
  expect(
    files
      .filter(({ isCore }) => isCore)
      .map(({ entry: [address] }) => address)
      .sort(),
  ).toEqual(core);
});

test('above it the home page and the tools of each language are kept, and the page for what is not kept', async () => {
  expect(await writeWorker(folder, { languages, mostBytes: 100 })).toMatchObject({ files: 14, isWhole: false });
  expect(kept()).toEqual(core);
});

test('the worker then knows each page by its hash, and the pages do not change', async () => {
  await writeWorker(folder, { languages, mostBytes: 100 });
  const pages = Object.keys(site).filter((name) => name.endsWith('index.html'));
  const hashes = await Promise.all(pages.map((name) => pageHash(readFileSync(join(folder, name)))));
  expect(new Set(hashes).size).toBe(6);
  expect(hashes.filter((hash) => !read('service-worker.js').includes(hash))).toEqual([]);
  expect(texts()).toEqual(Object.values(site));
});

test('a page is identified by its content: one letter changes the hash', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  // The first six bytes of the SHA-256 of "abc", from FIPS 180-4: ba7816bf8f01.
  expect(await pageHash(bytes('abc'))).toBe(Buffer.from('ba7816bf8f01', 'hex').toString('base64'));
  expect(await pageHash(bytes('abd'))).not.toBe(await pageHash(bytes('abc')));
});
