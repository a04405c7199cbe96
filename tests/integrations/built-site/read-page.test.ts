import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/integrations/built-site/elements.ts';
import { findSource, findWords } from '../../../src/integrations/built-site/find-source.ts';
import { readPage } from '../../../src/integrations/built-site/read-page.ts';
import { referenceContent } from '../../support/sites.ts';

const page = (description: string): string => `<html lang="en"><head>
<title>Rates</title>${description}</head><body><nav class="sidebar print:hidden"><a href="/a/">A</a></nav>
<main><h1 id="_top">Rates <code>a>b</code></h1><div class="sl-markdown-content"><p>Text.</p></div></main></body></html>`;

const read = (description: string) => readPage(fromHtml(page(description)));

test('reads the words of a page, whatever characters they contain', () => {
  expect(read('<meta name="description" content="Go to Manage > Users: <meta> & &quot;all&quot;.">')).toMatchObject({
    title: 'Rates a>b',
    description: 'Go to Manage > Users: <meta> & "all".',
    language: 'en',
    menu: ['/a/'],
  });
});

test('says what a page lacks, and how to fix it', () => {
  expect(() => read('')).toThrow('The page has no description. Add a line description: to its front matter');
});

test('visits the elements of a page in document order, however deeply they nest', () => {
  const deep = '<div>'.repeat(1_000) + '</div>'.repeat(1_000);
  const tree = fromHtml(`<p></p>${deep}<template><i></i></template><u></u>`, { fragment: true });
  const names = [...elementsOf(tree)].map(({ tagName }) => tagName);
  expect(names).toEqual(['p', ...Array.from({ length: 1_000 }, () => 'div'), 'template', 'i', 'u']);
});

test('finds the source file of a page, in every language', () => {
  expect(findSource('/')).toBe(`${referenceContent}/docs/index.mdx`);
  expect(findSource('/contracten/')).toBe(`${referenceContent}/docs/contracten/index.mdx`);
  expect(findSource('/en/contact/')).toBe(`${referenceContent}/docs/en/contact.mdx`);
  expect(findSource('/geen-pagina/')).toBeUndefined();
});

test('finds the line with given words, first in the page and then in other files', () => {
  expect(findWords('title:', '/contact/')).toBe(`${referenceContent}/docs/contact.mdx:2`);
  expect(findWords('name: Quarkpulse', '/contact/')).toMatch(new RegExp(`^${referenceContent}/provider\\.yaml:\\d+$`));
  expect(findWords('in no file at all, ever', '/contact/')).toBe(`${referenceContent}/docs/contact.mdx`);
  expect(findWords('in no file at all, ever', undefined)).toBeUndefined();
});
