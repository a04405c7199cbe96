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

test.each(['/// note | Open\nZonder einde.', '///Footnotes Go Here///', '/// onbekend\nTekst\n///'])(
  '%j stays text',
  (text) => expect(bodyOf(text)).toBe(text),
);

test('a project without these blocks has such text as text', () => {
  expect(bodyOf('/// note | Let op\nTekst.\n///', false)).toBe('/// note | Let op\nTekst.\n///');
});

test.each([
  [
    '/// tab | Maand\nElke maand.\n///\n\n/// tab | Jaar\n    select: true\n\nElk jaar.\n///\n',
    '<Tabs>\n  <TabItem label="Maand">\n    Elke maand.\n  </TabItem>\n\n  <TabItem label="Jaar">\n    Elk jaar.\n  </TabItem>\n</Tabs>',
  ],
  ['/// caption\nHet *net*\n///', '*Het _net_*'],
  ['/// html | div.kader\n**Let op**\n///', '<div class="kader">\n  **Let op**\n</div>'],
  ["/// html | div[style='float: left']\nLinks\n///", '<div style="float: left">\n  Links\n</div>'],
  ['/// define\nUur\n\n- 60 minuten\n///', '<dl>\n  <dt>Uur</dt>\n\n  <dd>60 minuten</dd>\n</dl>'],
])('%j is a block of its own kind', (text, expected) => {
  expect(bodyOf(text).replace(/^import .*\n\n/, '')).toBe(expected);
});
