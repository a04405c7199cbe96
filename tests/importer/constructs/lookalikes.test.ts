import { expect, test } from 'vitest';
import { convertPage } from '../support/convert.ts';

test.each([
  ['??? info "Zonder einde\n"', 'aside-as-text'],
  ['Tekst.\n!!! tip "Titel" en meer', 'aside-as-text'],
  [' ```js\nvar a;\n```', 'fence-as-text'],
  ['Tekst:\n- punt', 'list-as-text'],
  ['Tekst:\n| a | b |\n|---|---|', 'table-as-text'],
])('%j stays text, as on the old site, and is noted', (text, code) => {
  expect(convertPage(`# T\n\n${text}\n`).notes.map((note) => note.code)).toEqual([code]);
});

test('marks of asides are plain text where the project has none', () => {
  const { notes } = convertPage('# T\n\n!!! tip "Titel" en meer\n', { extensions: new Set() });
  expect(notes).toEqual([]);
});
