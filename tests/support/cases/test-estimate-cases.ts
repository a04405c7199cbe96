import { describe, expect, test } from 'vitest';
import type { TierQuote } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { idsIn } from '../published.ts';
import { charged, estimate, euros, line } from '../requests.ts';
import { minutesByBand } from './minutes-by-band.ts';
import { type EstimateCase, readEstimateCases } from './read-estimate-cases.ts';

const estimateOf = ({ months, agreedTravel, agreedFactor, lines }: EstimateCase, list: PriceList) =>
  estimate(
    {
      months,
      ...(agreedTravel !== undefined && { agreedTravel }),
      ...(agreedFactor !== undefined && { agreedOutOfBandFactor: agreedFactor }),
      lines: lines.map(({ role, billed, split, start, ...item }) =>
        line({ ...item, roleId: idsIn(list).roleId(role), ...(start && { start }) }),
      ),
    },
    list,
  );

const figuresOf = (tier: TierQuote | undefined) => ({
  labour: charged(tier, 'labourPerMonth').cents,
  once: charged(tier, 'labourOnce').cents,
  perMonth: tier?.perMonth.cents,
  total: tier?.total.cents,
  open: tier?.openItems.map(({ reason }) => reason),
});

/** Tests the estimates by a price list against a file of worked examples, with a group of tests for each. */
export const testEstimateCases = (file: string, list: PriceList): void => {
  const { tierId } = idsIn(list);
  const [firstBand] = list.rateBands;
  describe.each(readEstimateCases(file))('$name', (example) => {
    const { lines, tiers, cheapest } = example;
    const result = estimateOf(example, list);

    test('bills the minutes of each line', () => {
      expect(result.lines.map(({ billed }) => billed)).toEqual(lines.map(({ billed }) => billed));
    });

    test('lays them in the right hours', () => {
      const wanted = lines.map(({ billed, split }) => split ?? { [firstBand?.id ?? '']: billed });
      expect(result.lines.map(({ split }) => minutesByBand(split))).toEqual(wanted);
    });

    test.each(Object.entries(tiers))('comes to the right amounts under %s', (name, { open, ...amounts }) => {
      const tier = result.tiers.find((candidate) => candidate.tierId === tierId(name));
      const inCents = Object.entries(amounts).map(([key, amount]) => [key, euros(amount)]);
      expect(figuresOf(tier)).toEqual({ ...Object.fromEntries(inCents), open });
    });

    test('names the cheapest', () => {
      expect(result.cheapest.tierIds).toEqual(cheapest);
    });
  });
};
