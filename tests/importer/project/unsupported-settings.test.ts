import { afterEach, beforeEach, expect, test } from 'vitest';
import { readProject } from '../../../src/importer/project/read-project.ts';
import { type TemporarySite, temporarySite } from '../support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
  site.write('gids/docs/index.md', '# Welkom\n');
});
afterEach(() => site.remove());

const findsIn = (...lines: readonly string[]) => {
  site.write('gids/mkdocs.yml', `${lines.join('\n')}\n`);
  const result = readProject(`${site.folder}/gids/mkdocs.yml`);
  if ('problem' in result) throw new Error(result.problem);
  return result.notes.map(({ code, line, found }) => ({ code, line, found }));
};

test('an unknown extension is noted on its line, however it is written', () => {
  expect(
    findsIn(
      'markdown_extensions:',
      '  - tables',
      '  - pymdownx.progressbar',
      '  - "mkdocs-click":',
      '      show: true',
      '  - pymdownx.blocks.caption',
      '  - markdown.extensions.toc: { permalink: true }',
    ),
  ).toEqual([
    { code: 'extension', line: 3, found: 'pymdownx.progressbar' },
    { code: 'extension', line: 4, found: 'mkdocs-click' },
  ]);
  expect(findsIn('markdown_extensions:', '  pymdownx.progressbar:', '    level_class: true')).toEqual([
    { code: 'extension', line: 2, found: 'pymdownx.progressbar' },
  ]);
});

test('so is one in a list on one line', () => {
  expect(findsIn('site_name: Gids', 'markdown_extensions: [tables, wikilinks]')).toEqual([
    { code: 'extension', line: 2, found: 'wikilinks' },
  ]);
});

test('settings that the importer carries over are not noted', () => {
  expect(findsIn('markdown_extensions: [admonition, pymdownx.details, toc]', 'plugins: [search, tags]')).toEqual([]);
});
