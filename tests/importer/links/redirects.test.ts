import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { convertProject } from '../../../src/importer/convert-project.ts';
import type { Settings } from '../../../src/importer/project/settings.ts';
import { redirectsSchema } from '../../../src/schema/redirects.ts';
import { projectOf } from '../support/convert.ts';
import { runImport, temporarySite } from '../support/temporary-site.ts';

const convert = (files: readonly string[], settings: Partial<Settings> = {}) => {
  const pages = Object.fromEntries(files.map((file) => [file, '# Titel\n\nTekst.\n']));
  const conversion = convertProject(projectOf(pages, settings), { base: '/gids/' });
  return { ...conversion, file: conversion.pages.get('redirects.yaml') };
};

describe('an old address', () => {
  test.each([
    ['Over_ons.md', '/gids/Over_ons/', '/gids/over_ons/'],
    ['versie-1.2.md', '/gids/versie-1.2/', '/gids/versie-12/'],
    ['_verborgen.md', '/gids/_verborgen/', '/gids/verborgen/'],
    ['C++/README.md', '/gids/C++/', '/gids/c/'],
  ])('of %s, %s, leads to %s', (file, from, to) => {
    const { redirects, file: text } = convert([file, 'index.md']);
    expect(redirects).toEqual([{ from, to }]);
    expect(redirectsSchema.parse(parse(String(text)))).toEqual({ redirects: [{ from, to }] });
  });

  test('that stays needs no redirect, and then there is no file of them', () => {
    const { redirects, file } = convert(['index.md', 'diensten/index.md', 'diensten/tarieven.md']);
    expect(redirects).toEqual([]);
    expect(file).toBeUndefined();
  });

  test('leads to the new one when the whole site moves, but for that of the home page', () => {
    const { file } = convert(['index.md', 'tarieven.md'], { siteAddress: 'https://oud.example.org/' });
    expect(file).toBe('redirects:\n  - { from: /tarieven/, to: /gids/tarieven/ }\n');
  });

  test('without a folder is listed, because redirects lead from folders', () => {
    const files = ['index.md', 'diensten/index.md', 'prijzen.md'];
    const { redirects, lostAddresses } = convert(files, { siteAddress: 'https://oud.example.org/', hasFolders: false });
    expect(redirects).toEqual([{ from: '/diensten/', to: '/gids/diensten/' }]);
    expect(lostAddresses).toEqual([{ from: '/prijzen.html', to: '/gids/prijzen/' }]);
  });

  test('of a draft leads nowhere, because the page is not built', () => {
    const files = { 'index.md': '# Start\n', 'Nog.niet.md': '---\ndraft: true\n---\n# Nog niet\n' };
    expect(convertProject(projectOf(files), { base: '/' }).redirects).toEqual([]);
  });

  test('that a new page has is left to that page', () => {
    const { redirects } = convert(['Prijzen.md', 'prijzen.md']);
    expect(redirects.map(({ from }) => from)).toEqual(['/gids/Prijzen/']);
  });

  test('that not every host can match is listed', () => {
    const { redirects, lostAddresses } = convert(['Hulp op afstand.md', 'index.md']);
    expect(redirects).toEqual([]);
    expect(lostAddresses).toEqual([{ from: '/gids/Hulp op afstand/', to: '/gids/hulp-op-afstand/' }]);
  });
});

test('redirects of the old site are taken over, and links to what is gone lead on', () => {
  const files = { 'index.md': '# Start\n\n[Oud](oud.md)\n', 'nieuw.md': '# Nieuw\n\nTekst.\n' };
  const settings = {
    redirects: new Map([
      ['oud.md', 'nieuw.md#kop'],
      ['weg.md', 'https://example.org/'],
    ]),
  };
  const { pages, redirects, lostAddresses } = convertProject(projectOf(files, settings), { base: '/' });
  expect(redirects).toEqual([{ from: '/oud/', to: '/nieuw/' }]);
  expect(lostAddresses).toEqual([{ from: '/weg/', to: 'https://example.org/' }]);
  expect(String(pages.get('index.mdx'))).toContain('[Oud](/nieuw/)');
});

test('the report counts the redirects, says where they go, and lists what has none', async () => {
  const site = temporarySite();
  site.write(
    'oud/mkdocs.yml',
    'site_name: Oud\nplugins:\n  - redirects:\n      redirect_maps:\n        oud.md: index.md\n',
  );
  for (const file of ['index', 'Over.ons', 'Hulp op afstand']) site.write(`oud/docs/${file}.md`, '# Titel\n\nTekst.\n');
  const { output, exitCode } = await runImport(
    `${site.folder}/oud/mkdocs.yml`,
    '--out',
    `${site.folder}/content/docs/gids`,
  );
  expect(exitCode).toBe(0);
  expect(output).toMatch(
    /\n2 addresses of the old site changed\. Add the lines of .*\/gids\/redirects\.yaml to content\/redirects\.yaml/,
  );
  expect(output).toContain('\n  /gids/Hulp op afstand/ is now /gids/hulp-op-afstand/\n');
  expect(readFileSync(`${site.folder}/content/docs/gids/redirects.yaml`, 'utf8')).toBe(
    'redirects:\n  - { from: /gids/oud/, to: /gids/ }\n  - { from: /gids/Over.ons/, to: /gids/overons/ }\n',
  );
  site.remove();
});
