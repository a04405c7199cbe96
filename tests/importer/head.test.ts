import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { convertPage } from './support/convert.ts';

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

  test('reads the same with marks of Windows and a byte order mark', () => {
    const text = '---\ntitle: Één\nstatus: new\n---\n\n# Kop\n\nTekst met ==merk==.\n';
    const { mdx } = convertPage(text);
    expect(mdx).toContain('content: Één');
    expect(convertPage(`\uFEFF${text.replaceAll('\n', '\r\n')}`).mdx).toBe(mdx);
  });
});
