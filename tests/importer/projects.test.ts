import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Conversion, convertProject } from '../../src/importer/convert-project.ts';
import { readProject } from '../../src/importer/project/read-project.ts';
import { redirectsSchema } from '../../src/schema/redirects.ts';
import { walkLinks } from './support/walk-links.ts';

const convert = (name: string): Conversion => {
  const read = readProject(`tests/importer/projects/${name}/mkdocs.yml`);
  if ('problem' in read) throw new Error(read.problem);
  const conversion = convertProject(read.project, { base: '/gids/' });
  return { ...conversion, notes: [...read.notes, ...conversion.notes] };
};

/** What is noted of each project; everything else is exact. */
const projects: Readonly<Record<string, readonly string[]>> = {
  // A provider's site, with grids, icons, tags and a redirect.
  aanbieder: ['front-matter-key', 'icon-unknown', 'plugin', 'tags', 'tags'],
  // Documentation in two languages, told apart by suffix.
  'twee-talen': [],
  // A handbook with macros, includes, references by anchor, a blog and formulas.
  handboek: ['comment', 'formula', 'macro', 'plugin'],
};

describe.each(Object.entries(projects))('the project %s', (name, codes) => {
  const conversion = convert(name);

  test('keeps every word, and is noted where it is not exact', () => {
    expect(conversion.notes.map(({ code }) => code).sort()).toEqual(codes);
  });

  test('has no broken link', async () => {
    const { count, broken } = await walkLinks(conversion, '/gids/');
    expect(count).toBeGreaterThan(3);
    expect(broken).toEqual([]);
  });

  test('has a redirect for each old address that a host can match', () => {
    const text = conversion.pages.get('redirects.yaml');
    expect(redirectsSchema.parse(parse(String(text)))).toEqual({ redirects: conversion.redirects });
  });

  test('has only its pages in the menu', () => {
    const slugs = [...conversion.pages.keys()].map((path) => `gids/${path.replace(/(?:^|\/)index\.mdx$|\.mdx$/, '')}`);
    const named = [...String(conversion.pages.get('sidebar.json')).matchAll(/"slug": "([^"]*)"/g)];
    expect(named.length).toBeGreaterThan(2);
    for (const [, slug = ''] of named) expect(slugs.map((one) => one.replace(/\/$/, ''))).toContain(slug);
  });
});
