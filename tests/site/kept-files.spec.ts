import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { filesToKeep } from '../../src/integrations/offline/kept-files.ts';
import { referenceDist } from '../support/sites.ts';
import { builtPages } from './built-pages.ts';

const files = readdirSync(referenceDist, { recursive: true, encoding: 'utf8' }).map(
  (name) => `/${name.replaceAll('\\', '/')}`,
);
const kept = new Set(
  filesToKeep(referenceDist, ['nl', 'en'])
    .filter(({ isCore }) => isCore)
    .map(({ entry: [address] }) => address),
);

/** The properties of a tool, with the characters that are escaped in attributes. */
const properties = builtPages().flatMap(({ html }) =>
  [...html.matchAll(/<astro-island [^>]*props="([^"]*)"/g)].map(([, text = '']) => text.replaceAll('&quot;', '"')),
);
const scripts = files
  .filter((name) => /^\/_astro\/.*\.js$/.test(name))
  .map((name) => readFileSync(`${referenceDist}${name}`, 'utf8'));

/** Every file of the build that a script or the properties of a tool name: `./Details.abc.js`, `/_astro/texts/nl.abc.json` … */
const asked = new Set(
  [...properties, ...scripts].flatMap((text) =>
    [...text.matchAll(/["'`](?:\.\/|\/?_astro\/)([\w/.-]+\.\w+)["'`]/g)].map(([, path = '']) => `/_astro/${path}`),
  ),
);

/** What the search loads is of use only whole, so it is not part of the core. */
const ofSearch = /^\/_astro\/(?:ui-core|interface)\./;

test('every address that a tool can ask for is kept on every connection', () => {
  for (const name of ['texts/nl', 'texts/en', 'data/holidays/lu'])
    expect([...asked]).toContainEqual(expect.stringMatching(new RegExp(`^/_astro/${name}\\.[0-9a-f]{8}\\.json$`)));
  expect([...asked].filter((address) => !files.includes(address))).toEqual([]);
  expect([...asked].filter((address) => !kept.has(address) && !ofSearch.test(address))).toEqual([]);
});

test('tools ask for nothing whose content may change under the same address', () => {
  const changing = [...properties, ...scripts].flatMap((text) => text.match(/["'`]\/(?:data|texts)\/[\w/.-]*/g) ?? []);
  expect(changing).toEqual([]);
});
