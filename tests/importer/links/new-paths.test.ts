import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversion } from '../../../src/importer/convert-project.ts';
import type { Content } from '../../../src/importer/disk/changes.ts';
import { distinctPaths } from '../../../src/importer/links/new-paths.ts';
import { convertFiles } from '../support/convert.ts';

const page = ({ pages }: Conversion, name = 'index'): string =>
  String(pages.get(`${name}.mdx`)).split('---\n')[2] ?? '';

const text = (content: Content = ''): string =>
  Buffer.from(typeof content === 'function' ? content() : content).toString();

/** Names that are equal on some disks: as slugs, in another case, or in another normal form. */
const alike = [
  ['a b', 'a-b'],
  ['foto', 'FOTO'],
  ['caf\u00e9', 'cafe\u0301'],
  ['stra\u00dfe', 'STRASSE'],
] as const;

describe.each(alike)('%s and %s', (one, other) => {
  test('stay two pictures', () => {
    const files = { [`${one}.png`]: 'een', [`${other}.png`]: 'twee' };
    const conversion = convertFiles({ 'index.md': `# A\n\n![x](<${one}.png>) ![y](<${other}.png>)\n`, ...files });
    const [, first = '', second = ''] = /!\[x\]\(\.\/(.*)\) !\[y\]\(\.\/(.*)\)/.exec(page(conversion)) ?? [];
    expect(text(conversion.pages.get(first))).toBe('een');
    expect(text(conversion.pages.get(second))).toBe('twee');
    expect(first.normalize('NFC').toLowerCase()).not.toBe(second.normalize('NFC').toLowerCase());
  });

  test('stay two downloads', () => {
    const files = { [`${one}.pdf`]: 'een', [`${other}.pdf`]: 'twee' };
    const conversion = convertFiles({ 'index.md': `# A\n\n[x](<${one}.pdf>) [y](<${other}.pdf>)\n`, ...files });
    const [, first = '', second = ''] = /\[x\]\(\/(.*)\) \[y\]\(\/(.*)\)/.exec(page(conversion)) ?? [];
    expect(text(conversion.downloads.get(first))).toBe('een');
    expect(text(conversion.downloads.get(second))).toBe('twee');
  });

  test('stay two pages', () => {
    const files = { [`${one}.md`]: '# Een\n', [`${other}.md`]: '# Twee\n' };
    const conversion = convertFiles({ 'index.md': `# A\n\n[x](<${one}.md>) [y](<${other}.md>)\n`, ...files });
    const [, first = '', second = ''] = /\[x\]\(\/(.*)\/\) \[y\]\(\/(.*)\/\)/.exec(page(conversion)) ?? [];
    expect(String(conversion.pages.get(`${first}.mdx`))).toContain('title: Een');
    expect(String(conversion.pages.get(`${second}.mdx`))).toContain('title: Twee');
  });
});

test('a page and the page of the folder with its name get two addresses', () => {
  const conversion = convertFiles({
    'diensten.md': '# Een\n',
    'diensten/index.md': '# Twee\n',
    'index.md': '# A\n\n[x](diensten.md) [y](diensten/index.md)\n',
  });
  expect(page(conversion)).toBe('\n[x](/diensten/) [y](/diensten/index-2/)\n');
  expect(String(conversion.pages.get('diensten/index-2.mdx'))).toContain('title: Twee');
});

test('no name begins with a character that is special to Astro or a host', () => {
  const conversion = convertFiles({
    'index.md': '# A\n\n[a](_headers) [b](_map/_routes.json) ![c](_map/_x.png) [d](_map/_b.md)\n',
    _headers: '1',
    '_map/_routes.json': '2',
    '_map/_x.png': '3',
    '_map/_b.md': '# B\n',
  });
  expect([...conversion.downloads.keys()]).toEqual(['headers', 'map/routes.json']);
  expect([...conversion.pages.keys()].sort()).toEqual([
    'index.mdx',
    'map/b.mdx',
    'map/x.png',
    'redirects.yaml',
    'sidebar.json',
  ]);
  expect(page(conversion)).toBe('\n[a](/headers) [b](/map/routes.json) ![c](./map/x.png) [d](/map/b/)\n');
});

test('a download never gets the name of a folder, and a page of the old site is not copied', () => {
  const conversion = convertFiles({
    'index.md': '# A\n\n[a](<a b>) [b](a-b/x.zip) [c](PRIJS) [d](Prijs/index.html)\n',
    'a b': '1',
    'a-b/x.zip': '2',
    'prijs.md': '# B\n',
    'Prijs/index.html': '3',
    PRIJS: '4',
  });
  expect([...conversion.downloads.keys()]).toEqual(['PRIJS-2', 'a-b-2', 'a-b/x.zip']);
});

test.each(['x'.repeat(251), 'Één'.repeat(60), '\u{1f600}x'.repeat(50)])(
  'a name as long as a disk takes is shortened: %s',
  (name) => {
    const files = { [`${name}.md`]: '# B\n', [`${name}a.md`]: '# C\n', [`${name}.png`]: 'x', [`${name}/x.pdf`]: 'x' };
    const conversion = convertFiles({ ...files, 'index.md': `# A\n\n![x](${name}.png) [y](${name}/x.pdf)\n` });
    const names = [...conversion.pages.keys(), ...conversion.downloads.keys()].flatMap((path) => path.split('/'));
    for (const one of names) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(250);
    expect(names.filter((one) => one.endsWith('.mdx'))).toHaveLength(3);
    expect(names.filter((one) => one.endsWith('.png') || one.endsWith('.pdf'))).toHaveLength(2);
    expect(names.join('')).not.toContain('\ufffd');
  },
);

test('whatever the names, paths differ, and no file has the path of a folder', () => {
  const part = fc.constantFrom('a', 'A', 'a-2', 'b', 'a.x', 'A-2.x', 'e\u0301', '\u00e9');
  const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.array(path, { maxLength: 12 }), fc.array(path, { maxLength: 3 }), (wanted, reserved) => {
      const given = distinctPaths(new Map(wanted.map((one, index) => [`${index}`, one])), { reserved });
      const keys = [...given.values()].map((one) => one.normalize('NFC').toLowerCase());
      const foldersOf = (one: string) => one.split('/').map((_, index, parts) => parts.slice(0, index).join('/'));
      const folders = new Set(
        [...keys, ...reserved.map((one) => one.normalize('NFC').toLowerCase())].flatMap(foldersOf),
      );
      expect(given.size).toBe(wanted.length);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => folders.has(key))).toEqual([]);
    }),
  );
});

test.each([
  ['_verborgen.md', '/verborgen/'],
  ['_map/pagina.md', '/map/pagina/'],
])('%s, which Astro would ignore, becomes a page at %s, and links and the menu find it', (file, address) => {
  const nav = [{ label: 'Verborgen', target: file }];
  const files = { [file]: '# Verborgen\n\nTekst.\n', 'index.md': `# Start\n\n[Zie](${file})\n` };
  const conversion = convertFiles(files, {}, nav);
  expect(page(conversion)).toContain(`[Zie](${address})`);
  expect(JSON.parse(text(conversion.pages.get('sidebar.json')))).toEqual([
    { label: 'Verborgen', slug: address.slice(1, -1) },
  ]);
  expect(conversion.notes).toEqual([{ code: 'hidden-name', file, line: 1, found: address }]);
});
