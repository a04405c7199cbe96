import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { referenceDist } from '../support/sites.ts';
import { builtPages } from './built-pages.ts';

const files = readdirSync(referenceDist, { recursive: true, encoding: 'utf8' }).map(
  (name) => `/${name.replaceAll('\\', '/')}`,
);
const kept = new Set(
  [...readFileSync(`${referenceDist}/service-worker.js`, 'utf8').matchAll(/"?url"?:\s*"([^"]+)"/g)].map(
    ([, address = '']) => address,
  ),
);

/** The properties of a tool, with the characters that are escaped in attributes. */
const properties = builtPages().flatMap(({ html }) =>
  [...html.matchAll(/<astro-island [^>]*props="([^"]*)"/g)].map(([, text = '']) => text.replaceAll('&quot;', '"')),
);
const scripts = files
  .filter((name) => /^\/_astro\/.*\.js$/.test(name))
  .map((name) => readFileSync(`${referenceDist}${name}`, 'utf8'));

/** The addresses in scripts and in the properties of tools, complete or as a folder to which a name is added. */
const asked = new Set(
  [...properties, ...scripts].flatMap((text) =>
    [...text.matchAll(/["'`](\/(?:data|texts)\/[\w/.-]*)/g)].map(([, path = '']) => path),
  ),
);

test('everything that a tool can load on demand is kept for use without a network', () => {
  expect([...asked]).toEqual(expect.arrayContaining(['/data/holidays/lu.json', '/texts/nl.json', '/texts/en.json']));
  const wanted = files.filter(
    (name) => name.endsWith('.json') && [...asked].some((address) => name.startsWith(address)),
  );
  expect(wanted.length).toBeGreaterThan(6);
  expect(wanted.filter((name) => !kept.has(name))).toEqual([]);
});
