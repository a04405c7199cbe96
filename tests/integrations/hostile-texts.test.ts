import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { rawTextOf } from '../../src/integrations/built-site/elements.ts';
import { pageFaults } from '../../src/integrations/built-site/page-faults.ts';
import { readPage } from '../../src/integrations/built-site/read-page.ts';
import { inlineParts } from '../../src/integrations/content-security-policy/inline-parts.ts';
import { llmsTxt } from '../../src/integrations/markdown/llms-txt.ts';
import { pageMarkdown } from '../../src/integrations/markdown/page-markdown.ts';
import { patchHtml } from '../../src/integrations/patch-starlight/patch-html.ts';
import { escapeText } from '../../src/integrations/patch-starlight/plain-title.ts';
import { withSmallScripts } from '../../src/integrations/smaller-scripts/compress-inline.ts';
import { structuredText } from '../../src/site/page-head/structured-data/schema-org.ts';

const parts = [
  ...[
    '</title>',
    '</script>',
    '<script>go()</script>',
    "<script>go( 'a' )</script>",
    '<!--',
    '-->',
    '<base href=/x>',
    '<img src=x onerror=go()>',
  ],
  ...[
    '<button data-open-modal',
    '</button>',
    ' aria-label="x"',
    '<br />',
    '&lt;',
    '&',
    '"',
    "'",
    '>',
    '<',
    '`',
    '](',
    '\\',
    ' a ',
  ],
];

/** A text from an editor, made of what begins or ends something in HTML, JSON and Markdown. */
const hostileText = fc
  .array(fc.constantFrom(...parts), { minLength: 1, maxLength: 12 })
  .map((all) => `x${all.join('')}x`);

/** Astro escapes these two characters in an attribute. */
const escapeValue = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const pageWith = (text: string): string =>
  withSmallScripts(
    patchHtml(`<!DOCTYPE html><html lang="nl"><head><title>${escapeText(text)}</title>
<meta name="description" content="${escapeValue(text)}" /><script type="application/ld+json">${structuredText([
      { '@type': 'Thing', name: text },
    ])}</script></head><body><nav class="sidebar"><a href="/">${escapeText(text)}</a></nav>
<button data-open-modal aria-label="Zoeken"><span aria-hidden="true">Zoeken</span></button>
<main><h1>${escapeText(text)}</h1><div class="sl-markdown-content"><h2>${escapeText(text)}</h2>
<p><img alt="${escapeValue(text)}" src="/a.png"></p></div></main><script>known()</script></body></html>`),
  );

const known = inlineParts(fromHtml(withSmallScripts('<script>known()</script>'))).scripts.map(({ hash }) => hash);

test('whatever a text contains, its page has only the scripts of every page, and shows the text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const html = pageWith(text);
      const tree = fromHtml(html);
      expect(inlineParts(tree).scripts.map(({ hash }) => hash)).toEqual(known);
      expect(pageFaults(tree, html)).toEqual([]);
      const title = select('title', tree);
      expect(title && rawTextOf(title)).toBe(text);
      expect(select('img', tree)?.properties.alt).toBe(text);
      expect(readPage(tree).description).toBe(text);
      const data = select('script[type]', tree);
      expect(JSON.parse(data ? rawTextOf(data) : '')['@graph'][0].name).toBe(text);
    }),
    { numRuns: 300 },
  );
});

/** The types of nodes in a syntax tree. */
const kindsIn = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(kindsIn) : [])];
const countOf = (markdown: string, kind: string): number =>
  kindsIn(fromMarkdown(markdown)).filter((each) => each === kind).length;

test('whatever a text contains, it is not markup in the Markdown of its page or in the list of pages', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const page = readPage(fromHtml(pageWith(text)));
      const address = new URL('https://site.example/a/');
      const body = pageMarkdown(page, address);
      const list = llmsTxt(text, [{ ...page, address: '/a/', markdown: address }], [], []);
      expect([body, list].map((markdown) => countOf(markdown, 'html'))).toEqual([0, 0]);
      // Each links to the page, and the list has one entry.
      expect([body, list].map((markdown) => countOf(markdown, 'link'))).toEqual([1, 1]);
      expect(countOf(list, 'listItem')).toBe(1);
    }),
    { numRuns: 300 },
  );
});
