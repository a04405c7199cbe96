import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { filesToKeep } from '../../src/integrations/offline/kept-files.ts';
import { referenceDist } from '../support/sites.ts';
import { builtPages } from './built-pages.ts';

const files = readdirSync(referenceDist, { recursive: true, encoding: 'utf8' }).map(
  (name) => `/${name.replaceAll('\\', '/')}`,
);
const manifest = filesToKeep(referenceDist, ['nl', 'en']);
const all = new Set(manifest.map(({ entry: [address] }) => address));
const core = new Set(manifest.filter(({ isCore }) => isCore).map(({ entry: [address] }) => address));

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

/** The search is of use only whole, and a reader of files only to who opens one: they are no part of the core. */
const ofRest = /^\/_astro\/(?:ui-core\.|interface\.|worker-|texts\/history-)/;

test('every address that a tool can ask for is kept, and on every connection but for readers of files', () => {
  for (const name of ['texts/nl', 'texts/en', 'data/holidays/lu'])
    expect([...asked]).toContainEqual(expect.stringMatching(new RegExp(`^/_astro/${name}\\.[0-9a-f]{8}\\.json$`)));
  expect([...asked].filter((address) => !files.includes(address))).toEqual([]);
  expect([...asked].filter((address) => !all.has(address))).toEqual([]);
  expect([...asked].filter((address) => !core.has(address) && !ofRest.test(address))).toEqual([]);
});

test('tools ask for nothing whose content may change under the same address', () => {
  const changing = [...properties, ...scripts].flatMap((text) => text.match(/["'`]\/(?:data|texts)\/[\w/.-]*/g) ?? []);
  expect(changing).toEqual([]);
});

test('no script wraps what it loads on demand, nor names what that loads in turn', () => {
  const around = (script: string) =>
    script.match(/.{0,60}(?:__vite__mapDeps|import\("[^"]+"\)\);return).{0,60}/g) ?? [];
  expect(scripts.flatMap(around)).toEqual([]);
});
