import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decodeEstimate, type Estimate, knownList, requestOf } from '../../src/estimate/index.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import { estimate, euros } from './requests.ts';

/** A link that was given out, with the totals in euros by tier that it must give for ever. */
export const goldenLinkSchema = z.strictObject({ link: z.string(), totals: z.record(z.string(), z.number()) });

/** Only what a link leaves out is taken from here, and golden links leave out nothing. */
const nothing = (list: PriceList): Estimate => ({ list: list.id, months: 1, lines: [] });

/** Tests links that were given out against the price lists that they were made with, with a test for each. */
export const testGoldenLinks = (
  golden: readonly z.infer<typeof goldenLinkSchema>[],
  priceLists: readonly PriceList[],
): void => {
  const [first] = priceLists;
  if (first === undefined || golden.length === 0) return;
  const context = { lists: priceLists.map(knownList), fallback: nothing(first) };

  describe('links that were given out', () => {
    test.each(golden)('$link gives the totals that it gave when it was sent', ({ link, totals }) => {
      const read = decodeEstimate(link, context);
      const list = priceLists.find(({ id }) => id === read?.estimate.list);
      expect(read?.problems).toEqual([]);
      const result = read && list ? estimate(requestOf(read.estimate), list).tiers : [];
      expect(Object.fromEntries(result.map(({ tierId, total }) => [tierId, total.cents]))).toEqual(
        Object.fromEntries(Object.entries(totals).map(([tier, total]) => [tier, euros(total)])),
      );
    });
  });
};
