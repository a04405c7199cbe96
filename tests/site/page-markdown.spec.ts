import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { referenceContent, referenceDist } from '../support/sites.ts';
import { builtPages, mainOf, wordsOf } from './built-pages.ts';

const { provider } = loadCatalogue(referenceContent);
const pages = builtPages().filter(({ path }) => path.endsWith('/'));

const markdownOf = (path: string): string => readFileSync(`${referenceDist}${path}index.md`, 'utf8');

/** What a reader sees of a page, without its forms. */
const shownText = (html: string): string =>
  wordsOf(html.replace(/<form[\s\S]*?<\/form>/g, ' ').replace(/<span[^>]*\spopover[\s\S]*?<\/span>/g, ' '));

const figures = (text: string): string[] => [
  ...new Set(text.match(/€ ?[\d.,]*\d|\b\d{2}:\d{2}–\d{2}:\d{2}\b|\b\d+(?:[.,]\d+)? (?:uur|minuten|hours|minutes)\b/g)),
];

test('every page has a Markdown copy, with every figure that it shows', () => {
  const found = pages.flatMap(({ path, html }) => {
    const markdown = markdownOf(path);
    return figures(shownText(mainOf({ path, html }))).map((figure) => ({
      path,
      figure,
      told: markdown.includes(figure),
    }));
  });
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter(({ told }) => !told)).toEqual([]);
});

test('the Markdown of a page has its title, its tables and no leftover HTML', () => {
  for (const { path, html } of pages) {
    const markdown = markdownOf(path);
    expect(markdown).toMatch(/^# \S/);
    expect(markdown.match(/^\| -/gm)?.length ?? 0, path).toBe(mainOf({ path, html }).match(/<table/g)?.length ?? 0);
    expect(markdown.match(/<(?!https:|[^\s<>]+@)[^>]*>|&#|\u00a0/g), path).toBeNull();
  }
});

test('llms.txt names every page in both languages, and each of its links leads to a file', () => {
  const list = readFileSync(`${referenceDist}/llms.txt`, 'utf8');
  expect(list.startsWith(`# ${provider.name}\n\n> `)).toBe(true);
  const links = [...list.matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => new URL(href));
  expect(links.filter(({ origin }) => origin !== provider.siteAddress)).toEqual([]);
  expect(links.map(({ pathname }) => pathname).filter((path) => !existsSync(`${referenceDist}${path}`))).toEqual([]);
  for (const { path } of pages) expect(list).toContain(`(${provider.siteAddress}${path}index.md)`);
});
