import { describe, expect, test } from 'vitest';
import type { Conversion } from '../../../src/importer/convert-project.ts';
import { plainAnchors } from '../../../src/importer/project/anchor-style.ts';
import { convertFiles } from '../support/convert.ts';

const start = [
  '# Start',
  '## Één prijs',
  '## :material-check: Icoon',
  '## `code()` erin',
  '## Dubbel',
  '## Dubbel',
  '## Anders { #eigen }',
  '<a name="oud"></a>',
  'Een alinea\n{ #alinea }',
].join('\n\n');

const convert = (text: string): Conversion =>
  convertFiles(
    { 'index.md': start, 'map/een pagina.md': `# Kop\n\n${text}\n`, 'bestand.pdf': 'x', 'img/a b.png': 'x' },
    { siteAddress: 'https://docs.example.org/gids/' },
  );

const page = (conversion: Conversion): string =>
  String(conversion.pages.get('map/een-pagina.mdx')).split('---\n')[2] ?? '';

/** Every way in which pages of MkDocs link to a page, a file or a heading, and where the link leads now. */
describe('a link on map/een pagina.md', () => {
  test.each([
    ['../index.md', '/'],
    ['../index.md#een-prijs', '/#één-prijs'],
    ['../index.md#icoon', '/#-icoon'],
    ['../index.md#code-erin', '/#code-erin'],
    ['../index.md#dubbel_1', '/#dubbel-1'],
    ['../index.md#eigen', '/#eigen'],
    ['../index.md#oud', '/#oud'],
    ['../index.md#alinea', '/#alinea'],
    ['../index.md?q=1#dubbel', '/?q=1#dubbel'],
    ['../index.html', '/'],
    ['../', '/'],
    ['/index.md', '/'],
    ['/docs/index.md#dubbel', '/#dubbel'],
    ['/gids/map/een%20pagina/', '/map/een-pagina/'],
    ['https://docs.example.org/gids/#dubbel_1', '/#dubbel-1'],
    ['https://docs.example.org/gids', '/'],
    ['een%20pagina.md', '/map/een-pagina/'],
    ['<een pagina.md>', '/map/een-pagina/'],
    ['#kop', '#_top'],
    ['../bestand.pdf', '/bestand.pdf'],
    ['/img/a%20b.png', '/img/a-b.png'],
    ['//example.org/x', '//example.org/x'],
    ['https://example.org/index.md', 'https://example.org/index.md'],
  ])('%s leads to %s', (from, to) => {
    const conversion = convert(`[woord](${from})`);
    expect(page(conversion)).toBe(`\n[woord](${to})\n`);
    expect(conversion.notes).toEqual([]);
  });

  test.each([
    ['[knop](../index.md#dubbel_1){ .md-button }', 'href="/#dubbel-1"'],
    ['[nieuw](../index.md){ target=_blank }', 'href="/"'],
    ['<a href="../index.md#een-prijs">ruw</a>', 'href="/#één-prijs"'],
    ['[via][een]\n\n[een]: ../index.md#dubbel_1 "Titel"', '[via](/#dubbel-1 "Titel")'],
    ['| a |\n|---|\n| [cel](../index.md#icoon) |', '[cel](/#-icoon)'],
    ['!!! note "Zie [titel](../index.md)"', 'Zie [titel](/)</span>'],
    ['Noot[^1]\n\n[^1]: [noot](../index.md#eigen)', '[noot](/#eigen)'],
    ['![beeld](../img/a%20b.png)', '![beeld](../img/a-b.png)'],
    ['![beeld](../img/a%20b.png){ width=20 }', 'src="/img/a-b.png"'],
  ])('is found in %s', (text, expected) => {
    const conversion = convert(text);
    expect(page(conversion)).toContain(expected);
    expect(conversion.notes.filter(({ code }) => /^(?:link|anchor|image)-/.test(code))).toEqual([]);
  });

  test.each([
    ['../weg.md', 'link-broken'],
    ['../INDEX.md', 'link-broken'],
    ['../index.md#weg', 'anchor-missing'],
  ])('%s stays as it is, and is reported', (from, code) => {
    const conversion = convert(`[woord](${from})`);
    expect(page(conversion)).toMatch(/#weg|weg\.md|INDEX\.md/);
    expect(conversion.notes).toMatchObject([{ code, file: 'map/een pagina.md', line: 3, found: from }]);
  });
});

test('anchors keep their accents when the project says so', () => {
  const files = { 'a.md': '# A\n\n## Één prijs\n\n[x](#één-prijs) [y](#%C3%A9%C3%A9n-prijs)\n' };
  const conversion = convertFiles(files, { headingAnchors: { ...plainAnchors, keepsAccents: true } });
  expect(String(conversion.pages.get('a.mdx'))).toContain('[x](#één-prijs) [y](#één-prijs)');
  expect(conversion.notes).toEqual([]);
});

test('a comment in a heading is part neither of its anchor nor of the table of contents', () => {
  const { pages, notes } = convertFiles({ 'a.md': '# T\n\n## Kop <!-- later --> na\n\n[x](#kop-na)\n' });
  expect(pages.get('a.mdx')).toContain('## Kop na\n\n[x](#kop-na)');
  expect(notes.map(({ code }) => code)).toEqual(['comment']);
});

test('a link to a footnote leads to the anchor that the build gives it', () => {
  const { pages, notes } = convertFiles({
    'a.md': '# A\n\nTekst[^een].\n\n[noot](#fn:een), [terug](#fnref:een)\n\n[^een]: Uitleg.\n',
  });
  expect(String(pages.get('a.mdx'))).toContain('[noot](#user-content-fn-een), [terug](#user-content-fnref-een)');
  expect(notes).toEqual([]);
});
