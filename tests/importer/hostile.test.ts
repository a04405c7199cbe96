import { symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversion, convertProject } from '../../src/importer/convert-project.ts';
import { readProject } from '../../src/importer/project/read-project.ts';
import { compile } from './support/compile.ts';
import { convertFiles, convertPage, projectOf } from './support/convert.ts';
import { visibleText } from './support/hast.ts';
import { type TemporarySite, temporarySite } from './support/temporary-site.ts';

const codes = ({ notes }: Conversion): readonly string[] => notes.map(({ code }) => code);

describe('projects on disk', () => {
  let site: TemporarySite;
  beforeEach(() => {
    site = temporarySite();
    site.write('mkdocs.yml', 'site_name: Gids\nmarkdown_extensions:\n  - pymdownx.snippets:\n      base_path: delen\n');
    site.write('delen/goed.md', 'Uit een deel.\n');
    site.write('geheim.md', 'geheim\n');
  });
  afterEach(() => site.remove());

  const convert = (): Conversion => {
    const read = readProject(`${site.folder}/mkdocs.yml`);
    if ('problem' in read) throw new Error(read.problem);
    return convertProject(read.project, { base: '/' });
  };

  const page = (conversion: Conversion, name = 'index'): string => String(conversion.pages.get(`${name}.mdx`));

  test('no snippet comes from outside the folders for snippets, by path or by link', () => {
    symlinkSync(`${site.folder}/geheim.md`, `${site.folder}/delen/via-een-link.md`);
    site.write('docs/index.md', '# A\n\n--8<-- "../geheim.md"\n\n--8<-- "via-een-link.md"\n\n--8<-- "goed.md"\n');
    const conversion = convert();
    expect(codes(conversion)).toEqual(['snippet-missing', 'snippet-missing']);
    expect(page(conversion)).toContain('Uit een deel.');
    expect(page(conversion)).not.toMatch(/^geheim/m);
  });

  test('no page, image or download comes from outside the folder of the pages', () => {
    site.write('docs/index.md', '# A\n\n![x](../geheim.png) [y](../geheim.md) [z](/../geheim.md)\n');
    site.write('geheim.png', 'x');
    symlinkSync(`${site.folder}/geheim.md`, `${site.folder}/docs/link.md`);
    symlinkSync(site.folder, `${site.folder}/docs/rond`);
    const conversion = convert();
    expect([...conversion.pages.keys()]).toEqual(['index.mdx', 'sidebar.json']);
    expect(conversion.downloads.size).toBe(0);
    expect(codes(conversion)).toEqual(['link-broken', 'link-broken', 'image-missing']);
  });

  test('names with spaces, accents and punctuation get addresses, and links follow', () => {
    site.write(
      'docs/index.md',
      '# A\n\n[x](Één%20map/Mijn%20pagina%20%28nieuw%29.md#kop) ![y](<Één map/mijn foto.png>)\n',
    );
    site.write('docs/Één map/Mijn pagina (nieuw).md', '# B\n\n## Kop\n');
    site.write('docs/Één map/mijn foto.png', 'x');
    const conversion = convert();
    expect(codes(conversion)).toEqual([]);
    expect([...conversion.pages.keys()]).toContain('één-map/mijn-pagina-nieuw.mdx');
    expect(page(conversion)).toContain('[x](/één-map/mijn-pagina-nieuw/#kop) ![y](./één-map/mijn-foto.png)');
  });
});

describe('snippets', () => {
  test('that include each other stop', () => {
    const conversion = convertFiles({
      'a.md': '# A\n\n--8<-- "b.txt"\n',
      'b.txt': 'B\n\n--8<-- "c.txt"\n',
      'c.txt': 'C\n\n--8<-- "b.txt"\n',
    });
    expect(conversion.notes).toMatchObject([{ code: 'snippet-cycle', file: 'c.txt', line: 3 }]);
    expect(String(conversion.pages.get('a.mdx'))).toContain('B\n\nC\n\n\\-\\-8\\<-\\- "b.txt"');
  });

  test('give the requested lines and sections', () => {
    const part = 'een\ntwee\n<!-- --8<-- [start:kern] -->\nkern\n<!-- --8<-- [end:kern] -->\nvijf\n';
    const text =
      '# A\n\n--8<-- "deel.txt:1:1"\n\n--8<-- "deel.txt:kern"\n\n--8<-- "deel.txt:geen"\n\n;--8<-- "deel.txt"\n';
    const conversion = convertFiles({ 'a.md': text, 'deel.txt': part });
    expect(String(conversion.pages.get('a.mdx'))).toMatch(/\neen\n\nkern\n\n.*geen.*\n\n.*deel\.txt"\n$/);
    expect(codes(conversion)).toEqual(['snippet-part']);
  });
});

describe('text', () => {
  test('with CRLF or CR line ends, tabs and a byte order mark reads the same', () => {
    const text = '# A\n\n!!! note\n    b\n\n- c\n    - d\n';
    const { mdx } = convertPage(text);
    expect(convertPage(text.replaceAll('\n', '\r\n')).mdx).toBe(mdx);
    expect(convertPage(`\uFEFF${text.replaceAll('    ', '\t')}`).mdx).toBe(mdx);
  });

  test('with a no-break space after a delimiter has no delimiter there, as in Python', () => {
    expect(convertPage('# A\n\n==\u00a0geen== en ==wel==\n').mdx).toContain('==\u00a0geen== en <mark>wel</mark>');
  });

  test('nested excessively is kept as code', async () => {
    const depth = 100;
    const steps = Array.from({ length: depth }, (_, index) => `${' '.repeat(index * 4)}!!! note`);
    const conversion = convertPage([...steps, `${' '.repeat(depth * 4)}bodem`].join('\n'));
    expect(codes(conversion)).toEqual(['too-deep']);
    expect(visibleText((await compile(conversion.mdx)).tree)).toContain('bodem');
  });

  test.each([
    ['quotes', `${'>'.repeat(3000)} bodem`],
    ['brackets', `${'['.repeat(3000)}bodem`],
    ['stars', `${'*a_b'.repeat(500)} bodem`],
    ['marks', `${'==a~b^c'.repeat(200)} bodem`],
    ['tags', `${'<b>'.repeat(1000)} bodem`],
    ['blocks of HTML', `${'<div>\n'.repeat(200)}bodem`],
    ['braces', `${'{'.repeat(3000)} bodem`],
    [
      'lists',
      Array.from({ length: 200 }, (_, index) => `${' '.repeat(index * 4)}- x`)
        .join('\n')
        .concat('\n\nbodem'),
    ],
  ])('of no end of %s comes to an end, and loses nothing', (_, text) => {
    expect(convertPage(`# A\n\n${text}\n`).mdx).toContain('bodem');
  });

  test('whose nesting Astro cannot read is kept as code, whole', async () => {
    const text =
      '> !!! note "a"\n>     | K | L |\n>     |---|---|\n>     | {x} | y |\n>\n> -   punt\n>\n>     === "Tab"\n>         !!! note "b"\n>             bodem\n';
    const conversion = convertPage(text);
    const shown = visibleText((await compile(conversion.mdx)).tree);
    expect(shown).toContain('bodem');
    // Once Astro can read it, no note is needed.
    expect(codes(conversion)).toEqual(shown.includes('!!!') ? ['page-as-code'] : []);
  });

  test('runs no code of the page', () => {
    const { mdx, notes } = convertPage(
      '# A\n\n<script>alert(1)</script>\n\n<b onclick="x()">a</b> [b](javascript:alert(1)) {process.exit()} <a href="javascript:x()">c</a>\n',
    );
    const body = mdx.replace(/^---[\s\S]*?\n---\n/, '');
    expect(body).not.toMatch(/<script|onclick|href="javascript|\(javascript|(?<!\\)\{process/);
    expect(notes.map(({ code }) => code)).toContain('html-code');
  });
});

test('bytes that are not UTF-8 are read as Western European text, and noted', () => {
  const bytes = Uint8Array.from(
    [...'# Caf', 0xe9, ...'\n\nna\n'].map((one) => (typeof one === 'string' ? one.charCodeAt(0) : one)),
  );
  const project = { ...projectOf({ 'a.md': '' }), read: () => bytes };
  const conversion = convertProject(project, { base: '/' });
  expect(String(conversion.pages.get('a.mdx'))).toContain('title: Café');
  expect(codes(conversion)).toEqual(['not-utf8']);
});
