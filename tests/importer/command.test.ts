import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runImport, type TemporarySite, temporarySite } from './support/temporary-site.ts';

const sample = 'tests/importer/sample/mkdocs.yml';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
});
afterEach(() => site.remove());

const out = (): string => `${site.folder}/src/content/docs/gids`;

describe('npm run import', () => {
  test('writes pages, images, downloads and the menu of a project, and exits with 3 because there are notes', async () => {
    const { exitCode, output, errors } = await runImport(sample, '--out', out());
    expect(exitCode).toBe(3);
    expect(errors).toBe('4 of 4 pages');
    expect(output).toContain('4 pages went to');
    expect(output).toMatch(/\n {2}1 × link-broken, diensten\/tarieven\.md:28: Kept as it is/);
    expect(output).toMatch(/Every place, and what is left to do, is in .*\/gids\/import-report\.txt\./);
    expect(readFileSync(`${out()}/import-report.txt`, 'utf8')).toMatch(
      /link-broken \(1\)[\s\S]*diensten\/tarieven\.md:28 {2}bestaat-niet\.md/,
    );
    expect(site.files()).toEqual([
      'astro.config.mjs',
      'public/gids/bestanden/voorwaarden.pdf',
      'public/gids/img/netwerk.png',
      'src/content/docs/gids/diensten/hulp-op-afstand.mdx',
      'src/content/docs/gids/diensten/index.mdx',
      'src/content/docs/gids/diensten/tarieven.mdx',
      'src/content/docs/gids/img/netwerk.png',
      'src/content/docs/gids/import-report.txt',
      'src/content/docs/gids/index.mdx',
      'src/content/docs/gids/sidebar.json',
    ]);
  });

  test('exists under its name', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/import.ts'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('npm run import -- <docs folder or mkdocs.yml>');
  });

  test('prints the summary as JSON', async () => {
    const { exitCode, output } = await runImport(sample, '--out', out(), '--json', '--dry-run');
    expect(exitCode).toBe(3);
    const report = JSON.parse(output);
    expect(report).toMatchObject({ written: false, pages: 4, unused: ['bestanden/los.txt'] });
    expect(report.notes).toContainEqual({
      code: 'mermaid',
      file: 'diensten/hulp op afstand.md',
      line: 37,
      found: '```mermaid',
      done: expect.stringMatching(/Mermaid/),
      todo: expect.stringMatching(/plugin/),
    });
  });

  test('names the line that keeps the site from drawing a diagram, and none of those that it draws', async () => {
    site.write('astro.config.mjs', "export default { integrations: [diagrams('content')] };\n");
    site.write(
      'docs/index.md',
      [
        '# Welkom',
        '',
        '```mermaid',
        'graph TD;',
        '  A-->B;',
        '```',
        '',
        '!!! note',
        '    ```mermaid',
        '    sequenceDiagram',
        '      A->>B: hallo',
        '    ```',
        '',
        '```mermaid',
        'graph TD',
        '  A-->B',
        '  click B "https://example.org"',
        '```',
        '',
      ].join('\n'),
    );
    const { exitCode, output } = await runImport(`${site.folder}/docs`, '--out', out(), '--json');
    expect(exitCode).toBe(3);
    const { notes } = JSON.parse(output);
    expect(notes).toMatchObject([
      { code: 'mermaid-as-code', file: 'index.md', line: 10, found: 'sequenceDiagram' },
      { code: 'mermaid-as-code', file: 'index.md', line: 16, found: 'A-->B' },
    ]);
    expect(readFileSync(`${out()}/index.mdx`, 'utf8')).toContain('```mermaid\ngraph TD;\n  A-->B;\n```');
  });

  test('writes nothing on a dry run', async () => {
    await runImport(sample, '--out', out(), '--dry-run');
    expect(site.files()).toEqual(['astro.config.mjs']);
  });

  test('exits with 0 when everything is exact', async () => {
    site.write('docs/index.md', '# Welkom\n\nTekst.\n');
    const { exitCode, output } = await runImport(`${site.folder}/docs`, '--out', out());
    expect(exitCode).toBe(0);
    expect(output).toContain('Everything is exact: every page has the words of its source, and no more.');
  });

  test('replaces files only with --force, and leaves other files alone', async () => {
    site.write('src/content/docs/gids/index.mdx', 'van mij');
    site.write('src/content/docs/gids/ander.mdx', 'ook van mij');
    site.write('docs/index.md', '# Welkom\n\nTekst.\n');
    const refused = await runImport(`${site.folder}/docs`, '--out', out());
    expect(refused.exitCode).toBe(2);
    expect(refused.errors).toContain('gids/index.mdx');
    expect(readFileSync(`${out()}/index.mdx`, 'utf8')).toBe('van mij');

    expect((await runImport(`${site.folder}/docs`, '--out', out(), '--force')).exitCode).toBe(0);
    expect(readFileSync(`${out()}/index.mdx`, 'utf8')).toContain('title: Welkom');
    expect(readFileSync(`${out()}/ander.mdx`, 'utf8')).toBe('ook van mij');
  });

  test.each([
    ['no project', [], 'Say which project'],
    ['an unknown option', ['x', '--weg'], '--weg'],
    ['a folder that is not there', ['/bestaat/niet'], 'There is no file or folder /bestaat/niet'],
    ['a file of another kind', ['README.md'], 'README.md is neither a folder nor a mkdocs.yml'],
  ])('exits with 2 and says why: %s', async (_, parameters, message) => {
    const { exitCode, errors, output } = await runImport(...parameters);
    expect(exitCode).toBe(2);
    expect(errors).toContain(message);
    expect(output).toBe('');
  });

  test('exits with 2 on invalid YAML, with its line', async () => {
    site.write('mkdocs.yml', 'site_name: Gids\nnav: [een\ntheme: x\n');
    const { exitCode, errors } = await runImport(`${site.folder}/mkdocs.yml`, '--out', out());
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/mkdocs\.yml, line [23]: /);
  });

  test('exits with 2 when the folder of the pages is missing or empty', async () => {
    site.write('mkdocs.yml', 'site_name: Gids\n');
    expect((await runImport(`${site.folder}/mkdocs.yml`)).errors).toContain('there is no such folder');
    site.write('docs/plaatje.png', 'x');
    expect((await runImport(`${site.folder}/mkdocs.yml`)).errors).toContain('There are no Markdown pages');
  });
});
