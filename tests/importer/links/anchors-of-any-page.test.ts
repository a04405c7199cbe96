import { expect, test } from 'vitest';
import { convertFiles } from '../support/convert.ts';

const convert = (text: string, findsAnchors = true) => {
  const files = {
    'index.md': text,
    'gids/diensten.md':
      '# Diensten\n\n[](){#ref-dienst}\n## Hulp op afstand\n\nWij kijken mee.\n\n## Één adres\n\nBel.\n',
    'gids/ook.md': '# Ook\n\n## Hulp op afstand\n\nTekst.\n',
  };
  const { pages, notes } = convertFiles(files, { findsAnchors });
  const body = String(pages.get('index.mdx')).replace(/^---\n[\s\S]*?\n---\n/, '');
  return { body: body.trim(), notes, target: String(pages.get('gids/diensten.mdx')) };
};

test.each([
  ['Zie [de dienst][ref-dienst].', 'Zie [de dienst](/gids/diensten/#ref-dienst).'],
  ['Zie [de *hulp*][hulp-op-afstand].', 'Zie [de *hulp*](/gids/diensten/#hulp-op-afstand).'],
  ['Zie [Hulp op afstand][].', 'Zie [Hulp op afstand](/gids/diensten/#hulp-op-afstand).'],
  ['Zie [alle diensten][diensten].', 'Zie [alle diensten](/gids/diensten/).'],
  ['Zie [een adres][een-adres].', 'Zie [een adres](/gids/diensten/#één-adres).'],
  ['Zie [hier][hier].\n\n## Hier', 'Zie [hier](#hier).\n\n## Hier'],
  [
    '[Hulp op afstand] is tekst, zie [x][hulp-op-afstand].',
    '\\[Hulp op afstand] is tekst, zie [x](/gids/diensten/#hulp-op-afstand).',
  ],
  ['Zie [ons][x].\n\n[x]: https://example.org', 'Zie [ons](https://example.org).'],
])('%j leads to the anchor, whichever page has it', (text, expected) => {
  const { body, notes } = convert(`# Start\n\n${text}\n`);
  expect(body).toBe(expected);
  expect(notes).toEqual([]);
});

test('an anchor is no empty link', () => {
  expect(convert('# Start\n').target).toContain('<span id="ref-dienst" />\n\n## Hulp op afstand');
});

test('a name that no page has stays as it was typed, and is noted', () => {
  const { body, notes } = convert('# Start\n\nZie [`config.x`][mod.Config.x] en a[i][j].\n');
  expect(body).toBe('Zie \\[`config.x`]\\[mod.Config.x] en a\\[i]\\[j].');
  expect(notes.map(({ code, line, found }) => ({ code, line, found }))).toEqual([
    { code: 'reference-missing', line: 3, found: '[mod.Config.x]' },
    { code: 'reference-missing', line: 3, found: '[j]' },
  ]);
});

test('without the plugin such text is text', () => {
  expect(convert('# Start\n\nZie [de dienst][ref-dienst].\n', false).body).toBe('Zie \\[de dienst]\\[ref-dienst].');
});
