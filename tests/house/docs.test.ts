import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { referenceSite } from '../support/sites.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const folders = /^(?:src|tests|content|docs|scripts|config|public|starter)\//;

/** What `content/` may hold is in the reference site; the schemas are written into it. A site has a `public/` where it needs one. */
const isThere = (path: string): boolean =>
  path.startsWith('content/schemas/') ||
  path === 'public/' ||
  existsSync(path.startsWith('content/') ? join(referenceSite, path) : path);

/** Whether a word in backticks is a path of the project, and not a pattern for many. */
const isPath = (word: string): boolean => folders.test(word) && !/[<*{ ]/.test(word);

test.each(pages)('every file and folder that %s names exists', (page) => {
  const words = [...readFileSync(page, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);
  expect(words.filter((word) => isPath(word) && !isThere(word))).toEqual([]);
});

test.each(pages)('every link of %s to another page of the project leads somewhere', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
});

test('the root of the project holds no configuration that could be elsewhere', () => {
  const files = readdirSync('.').filter((name) => /^\w.*\.(?:ts|mjs|json|md)$/.test(name));
  expect(files.sort()).toEqual([
    'CONTRIBUTING.md',
    'README.md',
    'astro.config.mjs',
    'biome.json',
    'content.config.ts',
    'package-lock.json',
    'package.json',
    'playwright.config.ts',
    'tsconfig.json',
    'vitest.config.ts',
  ]);
});

test('docs/components.md lists every component that a page can use, and no other', () => {
  const folder = 'src/site/components';
  const exported = ['figures.ts', 'tables.ts'].flatMap((file) =>
    Array.from(readFileSync(join(folder, file), 'utf8').matchAll(/default as (\w+)/g), ([, name]) => name),
  );
  // An answer is a part of two tables.
  const whole = readdirSync(folder).flatMap((name) => /^(?!Answer)(\w+)\.astro$/.exec(name)?.[1] ?? []);
  const listed = Array.from(readFileSync('docs/components.md', 'utf8').matchAll(/`<(\w+)/g), ([, name]) => name);
  expect(listed.sort()).toEqual([...exported, ...whole].sort());
});
