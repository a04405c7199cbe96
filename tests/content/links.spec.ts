import { expect } from '@playwright/test';
import { directionOf } from '../../src/site/languages.ts';
import type { BuiltPage } from '../site/built-pages.ts';
import { type BuiltSite, languageOfPage, fileTest as test } from './built-site.ts';

const idsOf = ({ html }: BuiltPage): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));

const hrefsOf = ({ html }: BuiltPage): string[] => [...html.matchAll(/\shref="([^"]+)"/g)].map(([, href = '']) => href);

/** Says why a link of a page leads nowhere, if it does. */
const faultFinder = ({ pages, has }: BuiltSite) => {
  const ids = new Map(pages.map((page) => [page.path, idsOf(page)]));
  return (page: BuiltPage, href: string): string | undefined => {
    if (/^(?:https:|mailto:|data:)/.test(href)) return undefined;
    const { pathname, hash } = new URL(href, `https://site.example${page.path}`);
    const target = ids.get(pathname);
    if (target === undefined) return has(pathname) ? undefined : `${page.path}: ${href} leads nowhere`;
    // An estimate in the fragment is not an anchor.
    if (hash === '' || hash.startsWith('#v=')) return undefined;
    return target.has(decodeURIComponent(hash.slice(1))) ? undefined : `${page.path}: ${href} has no such anchor`;
  };
};

test('every link and anchor of every page leads somewhere', ({ built }) => {
  const fault = faultFinder(built);
  const links = built.pages.flatMap((page) => hrefsOf(page).map((href) => fault(page, href)));
  expect(links.length).toBeGreaterThan(15 * built.pages.length);
  expect(links.filter((found) => found !== undefined)).toEqual([]);
});

test('no page has an id twice', ({ built }) => {
  const twice = built.pages.flatMap(({ path, html }) => {
    const all = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
    return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}: ${id}`);
  });
  expect(twice).toEqual([]);
});

test('pages link to pages in their own language', ({ built }) => {
  const own = built.pages.filter(({ path }) => path.endsWith('/'));
  const languageByPath = new Map(own.map((page) => [page.path, languageOfPage(page, built)?.language]));
  const crossing = own.flatMap((page) => {
    const content = page.html.match(/<main[\s\S]*<\/main>/)?.[0] ?? '';
    return hrefsOf({ ...page, html: content })
      .filter((href) => href.startsWith('/'))
      .map((href) => ({ href, language: languageByPath.get(new URL(href, 'https://site.example').pathname) }))
      .filter(({ language }) => language !== undefined && language !== languageByPath.get(page.path))
      .map(({ href }) => `${page.path}: ${href}`);
  });
  expect(crossing).toEqual([]);
});

test('every page is in the language of its address, and runs as that language is written', ({ built }) => {
  const attribute = (html: string, element: string, name: string) =>
    html.match(new RegExp(`<${element}[^>]*\\s${name}="([\\w-]+)"`))?.[1];
  const expected = built.pages.map((page) => ({ path: page.path, tag: languageOfPage(page, built)?.language }));
  const directions = expected.map(({ path, tag }) => ({ path, dir: tag && directionOf(tag) }));
  const inElement = (element: string) =>
    built.pages.map(({ path, html }) => ({ path, tag: attribute(html, element, 'lang') }));
  expect(inElement('html')).toEqual(expected);
  // A page without a translation has a main part in another language.
  expect(inElement('main')).toEqual(expected);
  expect(built.pages.map(({ path, html }) => ({ path, dir: attribute(html, 'html', 'dir') }))).toEqual(directions);
});

test('each page has a title and a description of its own', ({ built }) => {
  const own = built.pages.filter(({ path }) => path.endsWith('/'));
  const titles = own.map(
    (page) => `${languageOfPage(page, built)?.language} ${page.html.match(/<title>(.*?)<\/title>/)?.[1]}`,
  );
  const descriptions = own.map(({ html }) => html.match(/<meta name="description" content="([^"]*)"/)?.[1]);
  expect(descriptions.filter((description) => !description)).toEqual([]);
  expect(new Set(descriptions).size).toBe(own.length);
  expect(new Set(titles).size).toBe(own.length);
});

test('a list of contents names two parts of its page at least', ({ built }) => {
  // Its first item is the top of the page.
  const listed = built.pages.flatMap(({ path, html }) =>
    (html.match(/<starlight-toc[\s\S]*?<\/starlight-toc>/g) ?? []).map((list) => ({
      path,
      parts: (list.match(/<li[\s>]/g)?.length ?? 0) - 1,
    })),
  );
  expect(listed.filter(({ parts }) => parts < 2)).toEqual([]);
});
