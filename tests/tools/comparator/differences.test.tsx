import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Differences } from '../../../src/tools/comparator/Differences.tsx';
import { makeWords } from '../../../src/words/index.ts';
import { english } from '../../support/dictionaries.ts';
import { richList } from '../../support/price-lists/rich-list.ts';
import { priceList } from '../../support/published.ts';

const differencesOf = (list: typeof priceList): string => {
  const words = makeWords('en', english, list);
  return render(<Differences tierIds={list.tiers.map(({ id }) => id)} priceList={list} words={words} />);
};

const itemsIn = (html: string): number => html.match(/<li>/g)?.length ?? 0;

test('a few differences between two levels are all there to read', () => {
  expect(differencesOf(priceList)).not.toContain('<details>');
});

test('of many, some are there to read and the rest is folded, under how many more there are', () => {
  const html = differencesOf(richList);
  const folded = [...html.matchAll(/<details><summary>(\d+) more differences?<\/summary>(.*?)<\/details>/g)];
  expect(folded.length).toBeGreaterThan(0);
  for (const [, count, rest = ''] of folded) expect(itemsIn(rest)).toBe(Number(count));
  for (const pair of html.split('<p>').slice(1))
    expect(itemsIn(pair.replace(/<details>.*?<\/details>/g, ''))).toBeLessThan(10);
});
