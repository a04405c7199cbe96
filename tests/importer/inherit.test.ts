import { symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { convertProject } from '../../src/importer/convert-project.ts';
import { type ProjectResult, readProject } from '../../src/importer/project/read-project.ts';
import { runImport, type TemporarySite, temporarySite } from './support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
  site.write('gids/docs/index.md', '# Welkom\n');
});
afterEach(() => site.remove());

const config = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

const read = (): Exclude<ProjectResult, { problem: string }> => {
  const result = readProject(`${site.folder}/gids/mkdocs.yml`, { allowOutside: true });
  if ('problem' in result) throw new Error(result.problem);
  return result;
};

const refusal = async (): Promise<string> => {
  const { exitCode, errors } = await runImport(`${site.folder}/gids/mkdocs.yml`, '--allow-outside');
  expect(exitCode).toBe(2);
  return errors.replaceAll(site.folder, '');
};

describe('INHERIT', () => {
  test('takes what the configuration does not set from the parent, key by key', () => {
    site.write(
      'basis.yml',
      config(
        'site_name: Basis',
        'site_url: https://basis.example/',
        'theme: { language: nl, features: [content.tabs.link] }',
      ),
    );
    site.write('gids/mkdocs.yml', config('INHERIT: ../basis.yml', 'site_name: Gids', 'theme: { language: fr }'));
    const { settings } = read().project;
    expect(settings).toMatchObject({
      siteName: 'Gids',
      siteAddress: 'https://basis.example/',
      language: 'fr',
      linkTabs: true,
    });
  });

  test('replaces lists, and merges mappings of extensions', () => {
    site.write(
      'basis.yml',
      config(
        'theme: { features: [content.tabs.link] }',
        'markdown_extensions:',
        '  sane_lists: {}',
        '  pymdownx.snippets: { base_path: delen, auto_append: [oud.md] }',
        'nav: [oud.md]',
      ),
    );
    site.write(
      'gids/mkdocs.yml',
      config(
        'INHERIT: ../basis.yml',
        'theme: { features: [navigation.top] }',
        'markdown_extensions:',
        '  pymdownx.snippets: { auto_append: [nieuw.md] }',
        'nav: [index.md]',
      ),
    );
    const { settings, nav } = read().project;
    expect(settings).toMatchObject({
      linkTabs: false,
      saneLists: true,
      snippetFolders: ['delen'],
      appendedSnippets: ['nieuw.md'],
    });
    expect(nav).toEqual([{ label: undefined, target: 'index.md' }]);
  });

  test('continues to grandparents, with each path relative to its own file and pages relative to the first', () => {
    site.write('ver/weg/basis.yml', config('docs_dir: docs', 'theme: { language: nl }'));
    site.write('ver/midden.yml', config('INHERIT: weg/basis.yml', 'site_name: Midden'));
    site.write('gids/mkdocs.yml', config('INHERIT: ../ver/midden.yml'));
    const { project, name } = read();
    expect(name).toBe('Midden');
    expect(project.settings.language).toBe('nl');
    expect(project.pages).toEqual(['index.md']);
  });

  test('keeps accents in anchors where the effective extensions say so', () => {
    site.write(
      'basis.yml',
      config('markdown_extensions:', '  - toc:', '      slugify: !!python/name:pymdownx.slugs.x'),
    );
    site.write('gids/mkdocs.yml', config('INHERIT: ../basis.yml'));
    expect(read().project.settings.headingAnchors.keepsAccents).toBe(true);
    site.write('gids/mkdocs.yml', config('INHERIT: ../basis.yml', 'markdown_extensions: [toc]'));
    expect(read().project.settings.headingAnchors.keepsAccents).toBe(false);
  });

  test('is noted with the file and line of the parent where its settings apply', () => {
    site.write('basis.yml', config('extra_css: [a.css]', 'hooks: [haak.py]', 'nav:', '  - weg.md'));
    site.write('gids/mkdocs.yml', config('INHERIT: ../basis.yml', 'extra_css: [b.css]'));
    const { project, notes } = read();
    expect([...notes, ...convertProject(project, { base: '/' }).notes]).toMatchObject([
      { code: 'config-key', file: '../basis.yml', line: 2, found: 'hooks: [haak.py]' },
      { code: 'config-key', file: 'mkdocs.yml', line: 2, found: 'extra_css: [b.css]' },
      { code: 'nav-missing', file: '../basis.yml', line: 4, found: 'weg.md' },
    ]);
  });

  test.each([
    [
      'a parent that is not there',
      'INHERIT: ../weg.yml',
      /line 2: INHERIT names \.\.\/weg\.yml, and there is no such file/,
    ],
    ['a folder', 'INHERIT: ..', /line 2: INHERIT names \.\., and there is no such file/],
    ['a list', 'INHERIT: [../basis.yml]', /line 2: INHERIT is not the path of a file/],
    ['itself', 'INHERIT: mkdocs.yml', /line 2: INHERIT leads back to .*mkdocs\.yml/],
    [
      'a parent that inherits from it',
      'INHERIT: ../basis.yml',
      /basis\.yml, line 1: INHERIT leads back to .*mkdocs\.yml/,
    ],
    ['itself through a link', 'INHERIT: rond/mkdocs.yml', /line 2: INHERIT leads back to .*mkdocs\.yml/],
    ['a parent that is no YAML', 'INHERIT: ../stuk.yml', /stuk\.yml, line [12]: /],
  ])('ends with 2 and names the file and the line: %s', async (_, line, message) => {
    site.write('basis.yml', config('INHERIT: gids/mkdocs.yml'));
    symlinkSync(`${site.folder}/gids`, `${site.folder}/gids/rond`);
    site.write('stuk.yml', 'nav: [een\ntheme: x\n');
    site.write('gids/mkdocs.yml', config('site_name: Gids', line));
    expect(await refusal()).toMatch(message);
  });

  test('exits with 2 on an excessive chain of parents', async () => {
    for (let one = 1; one <= 150; one += 1) site.write(`b${one}.yml`, `INHERIT: b${one + 1}.yml\n`);
    site.write('gids/mkdocs.yml', config('INHERIT: ../b1.yml'));
    expect(await refusal()).toMatch(/b100\.yml, line 1: INHERIT leads over more than 100 files\./);
  });
});
