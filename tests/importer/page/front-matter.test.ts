import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { convertFiles, convertPage } from '../support/convert.ts';

const headOf = (front: string): Record<string, unknown> =>
  parse(convertPage(`---\n${front}\n---\n\n# Kop\n\nTekst.\n`).mdx.split('---\n')[1] ?? '');

const same = { title: 'Kop', description: 'Tekst.' };

describe('front matter', () => {
  test.each([
    ['', same],
    ['title: Kop', same],
    ['title: Anders', { ...same, head: [{ tag: 'title', content: 'Anders' }], sidebar: { label: 'Anders' } }],
    ['description: Zo', { ...same, description: 'Zo' }],
    ['subtitle: Onder', { ...same, description: 'Onder' }],
    ['subtitle: Onder\ndescription: Zo', { ...same, description: 'Zo' }],
    ['subtitle:\ndescription:\nicon:\nstatus: # nieuw\nsearch:\n  boost:', same],
    ['status: new', { ...same, sidebar: { badge: { text: 'new', variant: 'tip' } } }],
    ['status: deprecated', { ...same, sidebar: { badge: { text: 'deprecated', variant: 'caution' } } }],
    ['hide:\n  - toc', { ...same, tableOfContents: false }],
    ['hide: [footer]', { ...same, prev: false, next: false }],
    ['search:\n  exclude: true', { ...same, pagefind: false }],
    ['description: "Eerste regel.\n\nTweede regel."', { ...same, description: 'Eerste regel.\nTweede regel.' }],
    ["description: 'Het is\nzo''n lange.'\ntitle: Kop", { ...same, description: "Het is zo'n lange." }],
    ['hide: [toc,\nfooter]\ntitle: Kop', { ...same, tableOfContents: false, prev: false, next: false }],
    ['search: {\nexclude: true\n}', { ...same, pagefind: false }],
  ])('%j', (front, expected) => {
    expect(headOf(front)).toEqual(expected);
  });

  test.each([
    ['icon: material/cog', '# icon: material/cog', 'front-matter-key'],
    ['search:\n  boost: 2', '# search:\n#   boost: 2', 'search-boost'],
    ['template: home.html', '# template: home.html', 'front-matter-key'],
    ['title: [scheef', 'title: Kop', 'front-matter'],
  ])('%j is kept, and reported', (front, kept, code) => {
    const { mdx, notes } = convertPage(`---\n${front}\n---\n\n# Kop\n\nTekst.\n`);
    expect(mdx).toContain(kept);
    expect(notes.map((note) => note.code)).toEqual([code]);
  });

  test.each([
    ['Title: Prijzen\nDescription: Wat het kost', 'Prijzen', 'Wat het kost'],
    ['title:   Prijzen\nDESCRIPTION: Wat het\n    kost', 'Prijzen', 'Wat het kost'],
  ])('may be lines of keys and values without marks around them: %j', (front, title, description) => {
    const { mdx, notes } = convertPage(`${front}\n\nTekst.\n`);
    expect(parse(mdx.split('---\n')[1] ?? '')).toEqual({ title, description });
    expect(mdx.split('---\n')[2]).toBe('\nTekst.\n');
    expect(notes).toEqual([]);
  });

  test('of a snippet is left out, and that of its page counts', () => {
    const { pages, notes } = convertFiles({
      'a.md': '---\ntitle: Kop\n---\n\n--8<-- "deel.md"\n',
      'deel.md': '---\ntitle: Deel\nstatus: new\n---\nTekst van het deel.\n',
    });
    expect(String(pages.get('a.mdx'))).toBe(
      '---\ntitle: Kop\ndescription: Tekst van het deel.\n---\n\nTekst van het deel.\n',
    );
    expect(notes).toEqual([]);
  });

  test('reads the same with CRLF line ends and a byte order mark', () => {
    const text = '---\ntitle: Één\nstatus: new\n---\n\n# Kop\n\nTekst met ==merk==.\n';
    const { mdx } = convertPage(text);
    expect(mdx).toContain('content: Één');
    expect(convertPage(`\uFEFF${text.replaceAll('\n', '\r\n')}`).mdx).toBe(mdx);
  });
});

test.each([
  ['# Kop met :material-check:', 'Kop met'],
  ['# ![Logo](https://example.org/l.png) Kop', 'Logo Kop'],
  ['# Kop ![](https://example.org/l.png){ width=20 }', 'Kop'],
  ['# Kop met [link](https://example.org)', 'Kop met link'],
])('a title that held more than words is told: %s', (text, title) => {
  const { mdx, notes } = convertPage(`${text}\n\nTekst.\n`);
  expect(mdx).toContain(`\ntitle: ${title}\n`);
  expect(notes).toMatchObject([{ code: 'title-words', line: 1, found: text.slice(2) }]);
});

test('a footnote of the title stays on the page as text', () => {
  const { mdx, notes } = convertPage('# Kop[^1]\n\nTekst.\n\n[^1]: Van een ander.\n');
  expect(mdx).toMatch(/\nTekst\.\n[\s\S]*Van een ander\./);
  expect(mdx).not.toContain('[^1]');
  expect(notes.map(({ code }) => code).sort()).toEqual(['footnote-unused', 'title-words']);
});

test('a title of text alone is exact, whatever its markup', () => {
  expect(convertPage('# Kop *met* `code` en ==merk==\n\nTekst.\n').notes).toEqual([]);
});

describe('a title in HTML', () => {
  test('is the title of the page, and is shown once', () => {
    const { mdx, notes } = convertPage(
      '<h1 align="center" id="top">Onze <em>gids</em></h1>\n\nTekst.\n\n## Onze gids\n',
    );
    expect(mdx).toMatch(/^---\ntitle: Onze gids\n/);
    expect(mdx).not.toContain('<h1');
    expect(mdx).toContain('<span id="top" />');
    expect(notes).toEqual([]);
  });

  test('is noted when it held a picture besides its text', () => {
    const { mdx, notes } = convertPage(
      'Eerst.\n\n<h1>\n  <img src="https://example.org/a.png" alt="Logo"> Onze gids\n</h1>\n',
    );
    expect(mdx).toMatch(/^---\ntitle: Onze gids\n/);
    expect(notes).toEqual([{ code: 'title-words', file: 'page.md', line: 3, found: '<h1>' }]);
  });

  test('gives way to a heading, and stays in place when it is only a picture', () => {
    expect(convertPage('<h1>Rauw</h1>\n\n# Kop\n').mdx).toContain('<h1>Rauw</h1>');
    expect(convertPage('<h1><img src="https://example.org/a.png" alt="Logo"></h1>\n').mdx).toContain('alt="Logo"');
  });
});

test.each(['2024-01-01', '0b11', 'yes', '1:30', '1_000'])(
  '%s is a title, and no date or number to a reader of YAML 1.1',
  (words) => {
    const { mdx } = convertPage(
      `---\ntitle: "${words}"\nstatus: "${words}"\ndescription: "${words}"\n---\n\n# ${words} a\n`,
    );
    const head = parse(mdx.split('---\n')[1] ?? '', { version: '1.1' });
    expect([head.description, head.head[0].content, head.sidebar.label, head.sidebar.badge.text]).toEqual([
      words,
      words,
      words,
      words,
    ]);
  },
);

test('noncharacters, which the YAML parser of the build rejects, become replacement characters', () => {
  expect(convertPage('# a\ufffe b&#xFFFF;\n').mdx).toContain('\ntitle: a\ufffd b\ufffd\n');
});
