import { expect, test } from 'vitest';
import { withPreloads } from '../../src/integrations/preload-tools.ts';

const scripts: Readonly<Record<string, string>> = {
  '/_astro/Calculator.abc.js': 'import{a}from"./estimate.def.js";import("./Details.ghi.js");',
  '/_astro/estimate.def.js': 'import"./link.jkl.js";export{a};',
  '/_astro/link.jkl.js': '',
  '/_astro/client.mno.js': 'import{b}from"./estimate.def.js";',
};

const page =
  '<head><title>Calculator</title></head><astro-island component-url="/_astro/Calculator.abc.js" renderer-url="/_astro/client.mno.js" client="stepwise"></astro-island>';

test('a page names every script of its tool once, and none that is loaded on demand', () => {
  const [head = ''] = withPreloads(page, (address) => scripts[address] ?? '').split('</head>');
  expect(
    [...head.matchAll(/<link rel="modulepreload" fetchpriority="low" href="([^"]+)">/g)].map(([, href]) => href),
  ).toEqual(['/_astro/Calculator.abc.js', '/_astro/client.mno.js', '/_astro/estimate.def.js', '/_astro/link.jkl.js']);
});

test('a page without a tool stays as it is', () => {
  expect(withPreloads('<head></head><p>Text</p>', () => '')).toBe('<head></head><p>Text</p>');
});
