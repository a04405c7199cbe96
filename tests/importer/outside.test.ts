import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePipe } from './support/disk.ts';
import { onePixel, runImport, type TemporarySite, temporarySite } from './support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
  site.write('geheim/index.md', '# Geheim\n');
  site.write('geheim/deel.md', 'geheim\n');
  site.write('geheim/plaatje.png', onePixel);
  site.write('gids/docs/index.md', '# Welkom\n\n--8<-- "deel.md"\n');
});
afterEach(() => site.remove());

const out = (): string => `${site.folder}/src/content/docs/gids`;
const link = (target: string, path: string): void => symlinkSync(`${site.folder}/${target}`, `${site.folder}/${path}`);
const importGuide = (...options: readonly string[]) =>
  runImport(`${site.folder}/gids/mkdocs.yml`, '--out', out(), ...options);
const written = (): string =>
  site
    .files()
    .filter((file) => file.startsWith('src/') || file.startsWith('public/'))
    .map((file) => readFileSync(`${site.folder}/${file}`, 'utf8'))
    .join('\n');

const snippetsFrom = (folders: string): string =>
  `site_name: Gids\nmarkdown_extensions:\n  - pymdownx.snippets:\n      base_path: ${folders}\n`;

describe('what lies outside the folder of mkdocs.yml is refused in a sentence, and read with --allow-outside', () => {
  const cases: readonly (readonly [string, string, RegExp, () => void])[] = [
    [
      'an absolute folder for snippets',
      snippetsFrom('[/etc, /proc/self]'),
      /mkdocs\.yml, line 4: base_path names \/etc/,
      () => {},
    ],
    ['a folder for snippets above', snippetsFrom('[., ../geheim]'), /line 4: base_path names \.\.\/geheim/, () => {}],
    [
      'a folder for snippets that is a link',
      snippetsFrom('delen'),
      /line 4: base_path names delen/,
      () => link('geheim', 'gids/delen'),
    ],
    ['pages two folders up', 'docs_dir: ../geheim/../geheim\n', /line 1: docs_dir names \.\.\/geheim/, () => {}],
    [
      'pages in a folder that is a link',
      'docs_dir: paginas\n',
      /docs_dir names paginas/,
      () => link('geheim', 'gids/paginas'),
    ],
    [
      'pages below a folder that is a link',
      'docs_dir: rond/geheim\n',
      /docs_dir names rond\/geheim/,
      () => link('', 'gids/rond'),
    ],
    [
      'a parent above',
      'INHERIT: ../basis.yml\n',
      /line 1: INHERIT names \.\.\/basis\.yml/,
      () => site.write('basis.yml', 'site_name: Basis\n'),
    ],
    [
      'a parent that is a link',
      'INHERIT: basis.yml\n',
      /line 1: INHERIT names basis\.yml/,
      () => {
        site.write('basis.yml', 'site_name: Basis\n');
        link('basis.yml', 'gids/basis.yml');
      },
    ],
  ];

  test.each(cases)('%s', async (_, config, message, prepare) => {
    site.write('gids/mkdocs.yml', config);
    prepare();
    const refused = await importGuide();
    expect(refused.exitCode).toBe(2);
    expect(refused.errors).toMatch(message);
    expect(refused.errors).toMatch(/outside the folder of the project, .*gids\. Add --allow-outside/);
    expect(written()).toBe('');
    expect((await importGuide('--allow-outside')).exitCode).not.toBe(2);
  });

  test('mkdocs.yml itself, without showing any of it', async () => {
    site.write('geheim.txt', 'wachtwoord: [geheim\n');
    link('geheim.txt', 'gids/mkdocs.yml');
    for (const path of ['gids/mkdocs.yml', 'gids', 'gids/docs']) {
      const { exitCode, errors } = await runImport(`${site.folder}/${path}`, '--out', out());
      expect(exitCode).toBe(2);
      expect(errors).toMatch(/mkdocs\.yml lies outside the folder of the project/);
    }
  });

  test('a folder within the project is read, whatever path leads there', async () => {
    site.write('gids/delen/deel.md', 'uit een deel\n');
    link('gids/delen', 'gids/link');
    for (const folders of ['delen', './docs/../delen', 'link', `${site.folder}/gids/delen`]) {
      site.write('gids/mkdocs.yml', snippetsFrom(folders));
      expect((await importGuide('--force')).exitCode).toBe(0);
      expect(written()).toContain('uit een deel');
    }
  });

  test('a project reached through a link is read', async () => {
    site.write('gids/mkdocs.yml', 'site_name: Gids\n');
    site.write('gids/deel.md', 'uit een deel\n');
    link('gids', 'anders');
    site.write('gids/mkdocs.yml', snippetsFrom('.'));
    expect((await runImport(`${site.folder}/anders/mkdocs.yml`, '--out', out())).exitCode).toBe(0);
  });
});

describe('links among the pages', () => {
  beforeEach(() => {
    site.write('gids/mkdocs.yml', 'site_name: Gids\n');
    site.write('gids/docs/index.md', '# Welkom\n\n![Plaatje](plaatje.png)\n\n[Tekst](tekst.txt)\n');
    site.write('geheim/tekst.txt', 'geheim');
    link('geheim/plaatje.png', 'gids/docs/plaatje.png');
    link('geheim/tekst.txt', 'gids/docs/tekst.txt');
    link('geheim/index.md', 'gids/docs/geheim.md');
    link('geheim', 'gids/docs/map');
  });

  test('that lead outside are left out and noted', async () => {
    const { exitCode, output } = await importGuide('--json');
    expect(exitCode).toBe(3);
    const notes: readonly { code: string; file: string }[] = JSON.parse(output).notes;
    expect(notes.filter(({ code }) => code === 'entry-skipped').map(({ file }) => file)).toEqual([
      'geheim.md',
      'map',
      'plaatje.png',
      'tekst.txt',
    ]);
    expect(written()).not.toMatch(/geheim$/im);
  });

  test('to files are followed with --allow-outside', async () => {
    const { output } = await importGuide('--json', '--allow-outside');
    const notes: readonly { code: string; file: string }[] = JSON.parse(output).notes;
    expect(notes).toMatchObject([{ code: 'entry-skipped', file: 'map' }]);
    expect(site.files()).toContain('src/content/docs/gids/geheim.mdx');
    expect(site.files()).toContain('public/gids/tekst.txt');
  });
});

describe('anything but a file is never opened', () => {
  const pipe = (path: string): void => makePipe(`${site.folder}/${path}`);

  test('a pipe among the pages and snippets', async () => {
    site.write('gids/mkdocs.yml', snippetsFrom('delen'));
    mkdirSync(`${site.folder}/gids/delen`);
    pipe('gids/delen/deel.md');
    pipe('gids/docs/pijp.md');
    symlinkSync('/dev/zero', `${site.folder}/gids/docs/nullen.md`);
    const { exitCode, output } = await importGuide('--json', '--allow-outside');
    expect(exitCode).toBe(3);
    expect(JSON.parse(output).notes).toMatchObject([
      { code: 'entry-skipped', file: 'nullen.md' },
      { code: 'entry-skipped', file: 'pijp.md' },
      { code: 'snippet-missing' },
    ]);
  });

  test.each([
    ['mkdocs.yml', 'mkdocs.yml', 'site_name: Gids\n'],
    ['a parent', 'basis.yml', 'INHERIT: basis.yml\n'],
  ])('a pipe as %s', async (_, path, config) => {
    if (path !== 'mkdocs.yml') site.write('gids/mkdocs.yml', config);
    pipe(`gids/${path}`);
    const { exitCode, errors } = await importGuide('--allow-outside');
    expect(exitCode).toBe(2);
    expect(errors).toContain(path);
  });
});
