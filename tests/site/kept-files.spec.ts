import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtPages } from './built-pages.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map(
  (name) => `/${name.replaceAll('\\', '/')}`,
);
const kept = new Set(
  [...readFileSync('dist/service-worker.js', 'utf8').matchAll(/"?url"?:\s*"([^"]+)"/g)].map(
    ([, address = '']) => address,
  ),
);

/** What a tool was given, with the signs that an attribute may not hold as they are. */
const properties = builtPages().flatMap(({ html }) =>
  [...html.matchAll(/<astro-island [^>]*props="([^"]*)"/g)].map(([, text = '']) => text.replaceAll('&quot;', '"')),
);
const scripts = files
  .filter((name) => /^\/_astro\/.*\.js$/.test(name))
  .map((name) => readFileSync(`dist${name}`, 'utf8'));

/** The addresses in scripts and in what tools are given, whole or as the folder that a name is put behind. */
const asked = new Set(
  [...properties, ...scripts].flatMap((text) =>
    [...text.matchAll(/["'`](\/(?:data|texts)\/[\w/.-]*)/g)].map(([, path = '']) => path),
  ),
);

test('whatever a tool can ask for later is kept for use without a network', () => {
  expect([...asked]).toEqual(expect.arrayContaining(['/data/holidays/lu.json', '/texts/nl.json', '/texts/en.json']));
  const wanted = files.filter(
    (name) => name.endsWith('.json') && [...asked].some((address) => name.startsWith(address)),
  );
  expect(wanted.length).toBeGreaterThan(6);
  expect(wanted.filter((name) => !kept.has(name))).toEqual([]);
});
