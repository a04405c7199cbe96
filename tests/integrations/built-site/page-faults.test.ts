import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { pageFaults } from '../../../src/integrations/built-site/page-faults.ts';

const faultsIn = (html: string) => pageFaults(fromHtml(html), html);

test.each([
  ['scriptFile', '<script src="https://cdn.example/a.js"></script>', 'https://cdn.example/a.js'],
  ['scriptFile', '<script src="//cdn.example/a.js"></script>', '//cdn.example/a.js'],
  ['scriptFile', '<script src="/handbook/a.js" type="module"></script>', '/handbook/a.js'],
  ['scriptFile', '<script src="/_astro/../handbook/a.js"></script>', '/_astro/../handbook/a.js'],
  ['scriptFile', '<svg><script href="/a.js"></script></svg>', '/a.js'],
  ['scriptFile', '<svg><script xlink:href="/a.js"></script></svg>', '/a.js'],
  ['scriptFile', '<astro-island component-url="/a.js" client="load"></astro-island>', '/a.js'],
  ['handler', '<p onclick="go()">A</p>', 'go()'],
  ['handler', '<svg OnLoad="go()"></svg>', 'go()'],
  ['handler', '<img src=x onerror=go()>', 'go()'],
  ['handler', '<template><p onclick="go()">A</p></template>', 'go()'],
  ['scriptAddress', '<a href="javascript:go()">A</a>', 'javascript:go()'],
  ['scriptAddress', '<a href=" java&Tab;script:go()">A</a>', ' java\tscript:go()'],
  ['scriptAddress', '<a href="&#1;JavaScript&colon;go()">A</a>', '\u0001JavaScript:go()'],
  ['scriptAddress', '<svg><a xlink:href="javascript:go()"></a></svg>', 'javascript:go()'],
  ['scriptAddress', '<form action="javascript:go()"></form>', 'javascript:go()'],
  ['scriptAddress', '<button formaction="javascript:go()">A</button>', 'javascript:go()'],
  ['scriptAddress', '<svg><a><set attributeName="href" to="javascript:go()"/></a></svg>', 'javascript:go()'],
  ['scriptAddress', '<svg><animate values="#a;javascript:go()"/></svg>', 'javascript:go()'],
  ['refresh', '<meta http-equiv="Refresh" content="0; url=https://x.example">', '0; url=https://x.example'],
  ['base', '<base href="https://x.example/">', 'https://x.example/'],
  ['base', '<base target="_blank">', '<base'],
  ['frameText', '<iframe srcdoc="<script>go()</script>"></iframe>', '<script>go()</script>'],
  [
    'hiddenEnd',
    '<noscript><p title="</noscript><img>">A</p></noscript>',
    '<noscript><p title="</noscript><img>">a</p></noscript>',
  ],
])('finds %s in %s', (code, html, sign) => {
  expect(faultsIn(`<!DOCTYPE html>\n<p>Before.</p>\n${html}`)).toEqual([{ code, sign, line: 3 }]);
});

test.each([
  ['a script of the build', '<script type="module" src="/_astro/page.B-a_1.js"></script>'],
  ['a tool', '<astro-island component-url="/_astro/Tool.abc.js" renderer-url="/_astro/client.abc.js"></astro-island>'],
  ['words about scripts', '<p title="javascript: a language" aria-label="onclick=go()">javascript:go()</p>'],
  ['a link', '<a href="https://x.example/?to=javascript:go()">A</a>'],
  ['content shown without JavaScript', '<noscript><p>An example.</p></noscript>'],
  ['an attribute with markup', '<img alt="<base><p onclick=go()>" src="/a.png">'],
])('accepts %s', (_, html) => {
  expect(faultsIn(html)).toEqual([]);
});
