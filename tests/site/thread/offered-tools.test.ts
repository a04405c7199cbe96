import { expect, test } from 'vitest';
import { offeredTools } from '../../../src/site/thread/offered-tools.ts';
import { providerList } from '../../providers/read-list.ts';
import { priceList } from '../../support/published.ts';

test.each([
  ['several levels with promises', priceList, ['comparator', 'slaClock', 'breakEven', 'calculator', 'history']],
  ['several levels without promises', providerList('vat-inside'), ['comparator', 'breakEven', 'calculator', 'history']],
  ['one level without promises', providerList('six-bands'), ['calculator', 'history']],
])('pages lead to the tools that have something to say: %s', (_, list, ids) => {
  expect(offeredTools(list).map(({ id }) => id)).toEqual(ids);
});
