import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/index.ts';
import { dataFiles } from '../../../src/site/data/data-files.ts';
import { copyOf, copyOfData, stableJson } from '../../../src/site/data/published-file.ts';
import { mostFileBytes } from '../../../src/ui/lazy/lazy-json.ts';
import { referenceContent } from '../../support/sites.ts';

test('the same data gives the same text, whatever the order of its keys', () => {
  expect(stableJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe(stableJson({ a: 'x', b: [{ c: null, d: 1 }] }));
  expect(stableJson({ b: 1, a: [2, 1] })).toBe('{\n  "a": [\n    2,\n    1\n  ],\n  "b": 1\n}\n');
});

test('each file is published once, and every price list is in the index', () => {
  const catalogue = loadCatalogue(referenceContent);
  const files = dataFiles(catalogue);
  const names = files.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const index = files.find(({ name }) => name === 'price-lists/index')?.text ?? '';
  for (const { id } of catalogue.priceLists) {
    expect(names).toContain(`price-lists/${id}`);
    expect(index).toContain(`"id": "${id}"`);
  }
});

test('a tool loads a copy of a data file as it is published, at an address that has its hash', () => {
  const catalogue = loadCatalogue(referenceContent);
  const files = new Map(dataFiles(catalogue).map(({ name, text }) => [name, text]));
  const loaded: [string, unknown][] = [
    ...catalogue.priceLists.map((list): [string, unknown] => [`price-lists/${list.id}`, list]),
    ...catalogue.holidays.map((all): [string, unknown] => [`holidays/${all.country.toLowerCase()}`, all]),
  ];
  expect(loaded.length).toBeGreaterThan(1);
  for (const [name, value] of loaded) {
    const text = files.get(name) ?? '';
    const sha256 = createHash('sha256').update(text).digest('hex');
    const address = `/_astro/data/${name}.${sha256.slice(0, 8)}.json`;
    expect(copyOfData(name, value)).toEqual({ file: { address, sha256 }, text });
  }
});

test('a file larger than tools accept stops the build', () => {
  expect(copyOf('/texts/nl.json', 'é'.repeat(mostFileBytes / 2)).file.address).toMatch(/^\/_astro\/texts\/nl\./);
  expect(() => copyOf('/texts/nl.json', 'é'.repeat(mostFileBytes / 2 + 1))).toThrow('/texts/nl.json');
});
