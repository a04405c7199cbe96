import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type BuiltPage, builtPages } from './built-pages.ts';

const pages = builtPages();
const idsOf = ({ html }: BuiltPage): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
const ids = new Map(pages.map((page) => [page.path, idsOf(page)]));

const hrefsOf = ({ html }: BuiltPage): string[] => [...html.matchAll(/\shref="([^"]+)"/g)].map(([, href = '']) => href);

/** Why a link of a page leads nowhere, if it does. */
const fault = (page: BuiltPage, href: string): string | undefined => {
  if (/^(?:https:|mailto:|data:)/.test(href)) return undefined;
  const { pathname, hash } = new URL(href, `https://site.example${page.path}`);
  const target = ids.get(pathname);
  if (target === undefined) return existsSync(`dist${pathname}`) ? undefined : `${page.path}: ${href} leads nowhere`;
  // An estimate in the fragment is not an anchor.
  if (hash === '' || hash.startsWith('#v=')) return undefined;
  return target.has(decodeURIComponent(hash.slice(1))) ? undefined : `${page.path}: ${href} has no such anchor`;
};

test('every link and anchor of every page leads somewhere', () => {
  const links = pages.flatMap((page) => hrefsOf(page).map((href) => fault(page, href)));
  expect(links.length).toBeGreaterThan(500);
  expect(links.filter((found) => found !== undefined)).toEqual([]);
});

test('no page has an id twice', () => {
  const twice = pages.flatMap(({ path, html }) => {
    const all = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
    return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}: ${id}`);
  });
  expect(twice).toEqual([]);
});

test('Dutch pages link to Dutch ones and English pages to English ones', () => {
  const crossing = pages.flatMap((page) => {
    const content = page.html.match(/<main[\s\S]*<\/main>/)?.[0] ?? '';
    const isEnglish = page.path.startsWith('/en/');
    return hrefsOf({ ...page, html: content })
      .filter((href) => href.startsWith('/') && ids.has(new URL(href, 'https://site.example').pathname))
      .filter((href) => href.startsWith('/en/') !== isEnglish)
      .map((href) => `${page.path}: ${href}`);
  });
  expect(crossing.filter((link) => !link.startsWith('/404'))).toEqual([]);
});

test('every page is in the language of its address', () => {
  const languageOf = (html: string, element: string) => html.match(new RegExp(`<${element}[^>]*\\slang="(\\w+)"`))?.[1];
  const expected = pages.map(({ path }) => ({ path, page: path.startsWith('/en/') ? 'en' : 'nl' }));
  expect(pages.map(({ path, html }) => ({ path, page: languageOf(html, 'html') }))).toEqual(expected);
  // A page without a translation has a main part in another language.
  expect(pages.map(({ path, html }) => ({ path, page: languageOf(html, 'main') }))).toEqual(expected);
});

test('each page has a title and a description of its own', () => {
  const own = pages.filter(({ path }) => path !== '/404.html');
  const titles = own.map(({ html }) => html.match(/<title>(.*?)<\/title>/)?.[1]);
  const descriptions = own.map(({ html }) => html.match(/<meta name="description" content="([^"]*)"/)?.[1]);
  expect(descriptions.filter((description) => !description)).toEqual([]);
  expect(new Set(descriptions).size).toBe(own.length);
  expect(new Set(titles.map((title, index) => `${own[index]?.path.startsWith('/en/')} ${title}`)).size).toBe(
    own.length,
  );
});
