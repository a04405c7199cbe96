import { describe, expect, test } from 'vitest';
import { bestPartsFirst } from '../../../src/integrations/search/best-parts-first.ts';
import { inSiteWords } from '../../../src/integrations/search/everyday-words.ts';

const words = { skipped: 'wat|een|het', same: 'monteur=technicus|doet het niet=storing|het=dit' };

describe('a search in the words of this site', () => {
  test.each([
    ['leaves out words that say nothing', 'wat kost een bezoek', 'kost bezoek'],
    ['takes the word of the site, whatever its capitals and marks', 'Een Monteur?', 'technicus'],
    ['takes the longest phrase first', 'printer doet het niet', 'printer storing'],
    ['leaves a word that only begins like another', 'monteurs', 'monteurs'],
    ['stays as it was when nothing would be left', 'wat een', 'wat een'],
    ['stays empty', '', ''],
  ])('%s', (_, typed, meant) => {
    expect(inSiteWords(typed, words)).toBe(meant);
  });

  test('is what was typed in a language without such words', () => {
    expect(inSiteWords('wat kost het', { skipped: '', same: '' })).toBe('wat kost het');
  });
});

const part = (url: string, ...scores: number[]) => ({
  url,
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

test('the parts of a page stand in the order of how well they match, below its top', () => {
  const page = {
    url: '/vragen/',
    sub_results: [part('/vragen/#_top', 1), part('/vragen/#a', 1), part('/vragen/#b', 2, 3), part('/vragen/#c', 4)],
  };
  bestPartsFirst(page);
  expect(page.sub_results.map(({ url }) => url)).toEqual(['/vragen/', '/vragen/#b', '/vragen/#c', '/vragen/#a']);
});
