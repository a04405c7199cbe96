import { expect, test } from 'vitest';
import { convertPage } from '../support/convert.ts';

const bodyOf = (text: string, hasSlashBlocks = true): string =>
  convertPage(`# T\n\n${text}\n`, { hasSlashBlocks })
    .mdx.replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim();

test.each([
  ['/// note | Let op\nDit is *een* blok.\n///', ':::note[Let op]\nDit is *een* blok.\n:::'],
  ['/// tip\nZonder titel.\n\nTwee.\n///\nErna.', ':::tip\nZonder titel.\n\nTwee.\n:::\n\nErna.'],
  ['/// admonition | Eigen\n    type: warning\n\nTekst.\n///', ':::caution[Eigen]\nTekst.\n:::'],
  ['//// note | Buiten\n/// tip | Binnen\nDiep.\n///\n////', '::::note[Buiten]\n:::tip[Binnen]\nDiep.\n:::\n::::'],
  [
    '/// details | Meer\n    open: True\n\nVerborgen.\n///',
    '<details class="starlight-aside starlight-aside--note" open>\n  <summary>Meer</summary>\n\n  Verborgen.\n</details>',
  ],
])('%j is an aside', (text, expected) => {
  expect(bodyOf(text)).toBe(expected);
});

test.each(['/// note | Open\nZonder einde.', '///Footnotes Go Here///', '/// caption\nOnderschrift\n///'])(
  '%j stays text',
  (text) => expect(bodyOf(text)).toBe(text),
);

test('a project without these blocks has such text as text', () => {
  expect(bodyOf('/// note | Let op\nTekst.\n///', false)).toBe('/// note | Let op\nTekst.\n///');
});
