import { expect } from '@playwright/test';
import { type BuiltPage, mainOf } from '../site/built-pages.ts';
import { type BuiltSite, languageOfPage, fileTest as test } from './built-site.ts';

/** The text of the main part of a page, with markers around each term that has its definition. */
const markedText = (page: BuiltPage): string =>
  mainOf(page)
    .replace(/<(script|style|svg|h1)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<span[^>]*\spopover[\s\S]*?<\/span>/g, ' ')
    .replace(/<button[^>]*class="dw-term"[^>]*>([\s\S]*?)<\/button>/g, '⟦$1⟧')
    .replace(/<[^>]*>/g, ' ');

/** Without the glossary, which explains its own terms, and the calculator, whose explanations are not prose. */
const proseOf = ({ pages, ownPath }: BuiltSite): BuiltPage[] => {
  const others = ['/begrippen/', '/calculator/'].map(ownPath);
  return pages.filter(({ path }) => !path.includes('404') && others.every((other) => !path.endsWith(other)));
};

test('an abbreviation has its definition at its first use on a page', ({ built }) => {
  const texts = proseOf(built).map((page) => ({
    path: page.path,
    language: languageOfPage(page, built)?.language ?? '',
    text: markedText(page),
  }));
  const abbreviations = built.catalogue.glossary.terms.filter(({ inFull }) => inFull !== undefined);
  const without = abbreviations.flatMap(({ id, term }) =>
    texts
      .filter(({ language, text }) => {
        const word = Object.entries(term).find(([tag]) => tag === language)?.[1] ?? '';
        const [first] =
          text.match(new RegExp(`⟦[^⟧]*⟧|\\b${word}s?\\b`, 'g'))?.filter((found) => found.includes(word)) ?? [];
        return first !== undefined && !first.startsWith('⟦');
      })
      .map(({ path }) => ({ id, path })),
  );
  expect(without).toEqual([]);
});

test('every abbreviation is explained on a page', ({ built }) => {
  const abbreviations = built.catalogue.glossary.terms.filter(({ inFull }) => inFull !== undefined);
  const isExplained = (id: string) => proseOf(built).some(({ html }) => html.includes(`popovertarget="term-${id}"`));
  expect(abbreviations.map(({ id }) => id).filter((id) => !isExplained(id))).toEqual([]);
});

test('no term is defined twice on a page', ({ built }) => {
  const twice = built.pages.flatMap(({ path, html }) => {
    const targets = [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, target]) => target);
    return targets.length === new Set(targets).size ? [] : [path];
  });
  expect(twice).toEqual([]);
});
