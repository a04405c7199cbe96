import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { publishedFiles } from '../../src/integrations/data/published-files.ts';
import { stableJson } from '../../src/integrations/data/stable-json.ts';

test('the same data gives the same text, in whatever order its keys came', () => {
  expect(stableJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe(stableJson({ a: 'x', b: [{ c: null, d: 1 }] }));
  expect(stableJson({ b: 1, a: [2, 1] })).toBe('{\n  "a": [\n    2,\n    1\n  ],\n  "b": 1\n}\n');
});

test('each file is published once, and every price list is in the index', () => {
  const catalogue = loadCatalogue('content');
  const files = publishedFiles(catalogue);
  const names = files.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const index = files.find(({ name }) => name === 'price-lists/index')?.text ?? '';
  for (const { id } of catalogue.priceLists) {
    expect(names).toContain(`price-lists/${id}`);
    expect(index).toContain(`"id": "${id}"`);
  }
});
