import { expect, test } from '@playwright/test';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { textIn } from '../../src/words/index.ts';
import { type BuiltPage, builtPages, mainOf } from './built-pages.ts';

const abbreviations = loadCatalogue('content').glossary.terms.filter(({ inFull }) => inFull !== undefined);

/** The text of the main part of a page, with markers around each term that has its definition. */
const markedText = (page: BuiltPage): string =>
  mainOf(page)
    .replace(/<(script|style|svg|h1)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<span[^>]*\spopover[\s\S]*?<\/span>/g, ' ')
    .replace(/<button[^>]*class="dw-term"[^>]*>([\s\S]*?)<\/button>/g, '⟦$1⟧')
    .replace(/<[^>]*>/g, ' ');

/** Without the glossary, which explains its own terms, and the calculator, whose explanations are not prose. */
const pages = builtPages().filter(({ path }) => !/begrippen|calculator|404/.test(path));

for (const { id, term } of abbreviations) {
  const word = textIn(term, 'nl');
  test(`${word} has its definition at its first use on a page`, () => {
    const without = pages.filter((page) => {
      const [first] =
        markedText(page)
          .match(new RegExp(`⟦[^⟧]*⟧|\\b${word}s?\\b`, 'g'))
          ?.filter((found) => found.includes(word)) ?? [];
      return first !== undefined && !first.startsWith('⟦');
    });
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes(`popovertarget="term-${id}"`)).length).toBeGreaterThan(0);
  });
}

test('no term is defined twice on a page', () => {
  const twice = builtPages().flatMap(({ path, html }) => {
    const targets = [...html.matchAll(/popovertarget="([^"]+)"/g)].map(([, target]) => target);
    return targets.length === new Set(targets).size ? [] : [path];
  });
  expect(twice).toEqual([]);
});
