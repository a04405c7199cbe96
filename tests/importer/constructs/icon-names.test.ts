import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { starlightIcon } from '../../../src/importer/constructs/icon-names.ts';

const internals = 'node_modules/@astrojs/starlight/dist/components-internals/Icons.d.ts';

const known = new Set(
  [...readFileSync(internals, 'utf8').matchAll(/^ *'?([\w:-]+)'?: string;/gm)].map(([, name]) => name),
);

/** Starlight draws nothing for an unknown icon. */
test('every substitute icon exists in Starlight', () => {
  const source = readFileSync('src/importer/constructs/icon-names.ts', 'utf8');
  const names = [...source.matchAll(/^ {2}\[\/.*\/, '([\w:-]+)'\],$/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !known.has(name))).toEqual([]);
  expect(starlightIcon('fontawesome-brands-windows')).toBe('seti:windows');
});
