import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fragmentFor } from '../../../src/site/thread/link-with-state.ts';
import { isToolPage, tools } from '../../../src/tools/index.ts';

const state = '#v=1&lines=&list=2026-11-21&months=12&end';
const older = '#v=1&lines=&list=2026-11-21&months=6&end';
const at = (address: string): URL => new URL(address, 'https://example.test');
const here = at(`/contracten/vergelijken/${state}`);

test.each<[string, string, string | undefined, string | null]>([
  ['another tool takes the state', '/calculator/', undefined, state],
  ['so it does in the other language', '/en/calculator/', undefined, state],
  ['and the home page hands it on', '/', undefined, state],
  ['a state that was given before is brought up to date', `/calculator/${older}`, older, state],
  ['a state of its own stays', `/calculator/${older}`, undefined, null],
  ['an anchor stays', '/contracten/tarieven/#billing', undefined, null],
  ['a page without a tool has no use for it', '/vragen/', undefined, null],
  ['the page itself begins anew', '/contracten/vergelijken/', undefined, null],
  ['another site learns nothing', 'https://elsewhere.test/calculator/', undefined, null],
])('%s', (_, link, kept, fragment) => {
  expect(fragmentFor(at(link), here, kept)).toBe(fragment);
});

test('where there is no state a link loses the one that it was given', () => {
  expect(fragmentFor(at(`/calculator/${older}`), at('/contracten/vergelijken/'), older)).toBe('');
  expect(fragmentFor(at('/calculator/'), at('/contracten/vergelijken/#_top'), undefined)).toBe('');
});

test('every tool has its page', () => {
  for (const { path } of tools) {
    expect(isToolPage(path) && isToolPage(`/en${path}`)).toBe(true);
    expect(existsSync(`content/docs${path === '/' ? '/index' : path.slice(0, -1)}.mdx`), path).toBe(true);
  }
});
