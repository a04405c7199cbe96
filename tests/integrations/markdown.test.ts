import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { readPage } from '../../src/integrations/built-site/read-page.ts';
import { llmsTxt } from '../../src/integrations/markdown/llms-txt.ts';
import { pageMarkdown } from '../../src/integrations/markdown/page-markdown.ts';

const page = (content: string, title = 'Rates'): string => `<html lang="en"><head>
<meta name="description" content="What it costs."></head><body>
<nav class="sidebar"><a href="/b/">B</a><a href="/a/">A</a></nav>
<main><h1>${title}</h1><div class="sl-markdown-content">${content}</div><footer>Last updated</footer></main></body></html>`;

const read = (html: string) => readPage(fromHtml(html));

const address = new URL('https://site.example/rates/');
const markdownOf = (content: string): string =>
  pageMarkdown(read(page(content)), address)
    .replace('# Rates\n\n<https://site.example/rates/>\n\n', '')
    .trim();

test('begins with the title and the address, and omits the footer', () => {
  expect(pageMarkdown(read(page('<p>Text.</p>')), address)).toBe('# Rates\n\n<https://site.example/rates/>\n\nText.\n');
});

test.each([
  [
    'a link',
    '<p><a href="/a/#b">A</a> and <a href="#c">C</a></p>',
    '[A](https://site.example/a/#b) and [C](https://site.example/rates/#c)',
  ],
  [
    'a term with its definition',
    '<p>An <button class="dw-term">SLA</button><span popover>A promise.</span>.</p>',
    'An SLA.',
  ],
  [
    'a heading with its anchor',
    '<div><h2 id="x">Times</h2><a class="sl-anchor-link" href="#x"><svg></svg>Link</a></div>',
    '## Times',
  ],
  [
    'tabs, the hidden ones too',
    '<starlight-tabs><ul role="tablist"><li><a role="tab" href="#p0">One</a></li><li><a role="tab" href="#p1">Two</a></li></ul>' +
      '<div role="tabpanel" id="p0"><p>First.</p></div><div role="tabpanel" id="p1" hidden><p>Second.</p></div></starlight-tabs>',
    '**One**\n\nFirst.\n\n**Two**\n\nSecond.',
  ],
  [
    'a task list with its check marks',
    '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> Done</li>' +
      '<li class="task-list-item"><input type="checkbox" disabled> Open</li></ul>',
    '- [x] Done\n- [ ] Open',
  ],
  [
    'an icon with a name',
    '<p>Is it done: <span role="img" aria-label="yes"><svg></svg></span>.</p>',
    'Is it done: yes.',
  ],
  [
    'code with its language',
    '<pre class="astro-code" data-language="sh"><code><span class="line"><span>ls</span></span></code></pre>',
    '```sh\nls\n```',
  ],
  [
    'a table with its caption',
    '<table><caption>Fees</caption><thead><tr><th>Tier</th><th>Fee</th></tr></thead><tbody><tr><th>One</th><td>€\u00a01.00</td></tr></tbody></table>',
    '**Fees**\n\n| Tier | Fee |\n| - | - |\n| One | € 1.00 |',
  ],
  [
    'amounts that unfold, and a badge',
    '<table><tr><th>Tier</th></tr><tr><td>One<span class="dw-badge">cheapest</span> <button>€ 1.00</button></td></tr></table>',
    '| Tier |\n| - |\n| One (cheapest) € 1.00 |',
  ],
  [
    'an amount with the text below it',
    '<table><tr><th>Fee</th></tr><tr><td>€ 1.00<span class="dw-subtext">€ 1.00 more</span></td></tr></table>',
    '| Fee |\n| - |\n| € 1.00 (€ 1.00 more) |',
  ],
  [
    'a badge in a list',
    '<ul><li><span>One</span> <b>€ 1.00</b><span class="dw-badge">cheapest</span></li></ul>',
    '- One **€ 1.00** (cheapest)',
  ],
  [
    'an answer with its reason',
    '<table><tr><th>A</th></tr><tr><td><span>yes</span><p>So.</p></td></tr></table>',
    '| A |\n| - |\n| yes – So. |',
  ],
  ['an invalid address', '<p><a href="https://[ip]:8006">Firewall</a></p>', '[Firewall](https://[ip]:8006)'],
  ['an anchor without an address', '<p><a id="x"></a>Text.</p>', 'Text.'],
  [
    'a base address for all others',
    '<p><base href="https://[ip]/"><a href="/a/">A</a></p>',
    '[A](https://site.example/a/)',
  ],
  ['controls', '<form><label>Minutes <input></label></form><button>Copy</button><p>Done.</p>', 'Done.'],
  [
    'the question that an answer belongs to',
    '<label data-markdown="keep">How many hours?</label><input><p>4 hours</p>',
    'How many hours?\n\n4 hours',
  ],
  ['content shown without JavaScript', '<noscript><p>An example.</p></noscript>', 'An example.'],
  ['content marked to be skipped', '<p data-markdown="skip">Choose.</p><p>Text.</p>', 'Text.'],
  [
    'an aside',
    '<aside><p class="starlight-aside__title">Note</p><div><p>Text.</p></div></aside>',
    '> **Note**\n>\n> Text.',
  ],
])('%s', (_, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});

test('the list for language models keeps the order of the menu, home first', () => {
  const listed = ['/a/', '/', '/b/'].map((path) => ({
    ...read(page('<p>Text.</p>', `Page ${path}`)),
    address: path,
    markdown: new URL(`${path}index.md`, 'https://site.example'),
  }));
  const data = [new URL('https://site.example/data/faq.json')];
  expect(llmsTxt('Provider', listed, read(page('')).menu, data)).toBe(`# Provider

> What it costs.

## English

- [Page /](https://site.example/index.md): What it costs.
- [Page /b/](https://site.example/b/index.md): What it costs.
- [Page /a/](https://site.example/a/index.md): What it costs.

## Data

- [/data/faq.json](https://site.example/data/faq.json)
`);
});
