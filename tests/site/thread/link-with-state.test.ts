import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fragmentFor } from '../../../src/site/thread/link-with-state.ts';
import { toolOn, tools } from '../../../src/tools/index.ts';
import { referenceContent } from '../../support/sites.ts';

const state = '#v=1&lines=&list=2026-11-21&months=12&end';
const older = '#v=1&lines=&list=2026-11-21&months=6&end';
const languages = ['nl', 'en'];
const at = (address: string): URL => new URL(address, 'https://example.test');
const here = at(`/contracten/vergelijken/${state}`);

test.each<[string, string, string | undefined, string | null]>([
  ['a link to another tool gets the state', '/calculator/', undefined, state],
  ['also in the other language', '/en/calculator/', undefined, state],
  ['a link to the home page gets it too', '/', undefined, state],
  ['a state that was added before is updated', `/calculator/${older}`, older, state],
  ['a state of its own stays', `/calculator/${older}`, undefined, null],
  ['an anchor stays', '/contracten/tarieven/#billing', undefined, null],
  ['a page without a tool does not get it', '/vragen/', undefined, null],
  ['a link to the page itself starts afresh', '/contracten/vergelijken/', undefined, null],
  ['another site does not get it', 'https://elsewhere.test/calculator/', undefined, null],
])('%s', (_, link, kept, fragment) => {
  expect(fragmentFor(at(link), here, kept, languages)).toBe(fragment);
});

test('without a state, a link loses the one that was added', () => {
  expect(fragmentFor(at(`/calculator/${older}`), at('/contracten/vergelijken/'), older, languages)).toBe('');
  expect(fragmentFor(at('/calculator/'), at('/contracten/vergelijken/#_top'), undefined, languages)).toBe('');
});

test('every tool has its page', () => {
  for (const { path } of tools) {
    expect([toolOn(path, languages)?.path, toolOn(`/en${path}`, languages)?.path]).toEqual([path, path]);
    expect(existsSync(`${referenceContent}/docs${path === '/' ? '/index' : path.slice(0, -1)}.mdx`), path).toBe(true);
  }
});
