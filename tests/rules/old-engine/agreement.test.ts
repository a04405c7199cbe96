import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breakEven,
  costCurve,
  type ExplainedAmount,
  isRuleError,
  priceChange,
  type Quote,
  type QuoteRequest,
  quote,
  type TierQuote,
  whatDiffers,
  whatFlips,
} from '../../../src/rules/index.ts';
import type { CountryId } from '../../../src/schema/identifier.ts';
import type { Cents, Minutes } from '../../../src/schema/units.ts';
import { anyPriceList } from '../../support/price-lists/random-price-lists.ts';
import { priceList } from '../../support/published.ts';
import { anyClockRequest, charged } from '../../support/requests.ts';
import { breakEven as oldBreakEven } from './compare/break-even.ts';
import { costCurve as oldCostCurve } from './compare/cost-curve.ts';
import { priceChange as oldPriceChange } from './compare/price-change.ts';
import { whatDiffers as oldWhatDiffers } from './compare/what-differs.ts';
import { whatFlips as oldWhatFlips } from './compare/what-flips.ts';
import { quote as oldQuote } from './pricing/quote.ts';
import type { Quote as OldQuote, TierQuote as OldTierQuote } from './pricing/quote-result.ts';

/** The list as the old engine knows it: it uses none of what came since. */
const oldList = priceList as Parameters<typeof oldQuote>[1];

/** Requests as visitors make them under the published list, with VAT, travel and a factor that were agreed or not. */
const anyRequest: fc.Arbitrary<QuoteRequest> = fc
  .tuple(
    anyClockRequest,
    fc.option(
      fc.record({ country: fc.constantFrom(...(['LU', 'DE', 'XX'] as CountryId[])), reverseCharge: fc.boolean() }),
    ),
    fc.option(fc.integer({ min: -1, max: 50_000 })),
  )
  .map(([request, vat, travel]) => ({
    ...request,
    // The old engine knows no other frequencies.
    lines: request.lines.map((line) => ({
      ...line,
      per: line.per === 'once' ? ('once' as const) : ('month' as const),
    })),
    ...(vat && { vat }),
    ...(travel !== null && { agreedTravel: travel as Cents }),
  }));

const withoutKind = ({ openItems }: TierQuote) => openItems.map(({ what: _what, per: _per, ...item }) => item);

const asOld = (tier: TierQuote) => ({
  tierId: tier.tierId,
  lines: tier.lines,
  monthlyFee: charged(tier, 'monthlyFee'),
  labourPerMonth: charged(tier, 'labourPerMonth'),
  perMonth: tier.perMonth,
  total: tier.total,
  withVat: tier.withVat,
  openItems: withoutKind(tier),
});

/** Sums of nothing have no charge any more. */
const asNew = ({ labourOnce, travelPerMonth, travelOnce, ...tier }: OldTierQuote) => tier;

const sumsOf = (tier: TierQuote) =>
  (['labourOnce', 'travelPerMonth', 'travelOnce'] as const).map((id) => charged(tier, id));

const oldSums = ({ labourOnce, travelPerMonth, travelOnce }: OldTierQuote) => [labourOnce, travelPerMonth, travelOnce];

/** Fails with what differs; telling that nothing does is faster without. */
const expectSame = (result: unknown, old: unknown): void => {
  if (!isDeepStrictEqual(result, old)) expect(result).toEqual(old);
};

const isEmpty = ({ explanation }: ExplainedAmount | OldTierQuote['total']): boolean =>
  explanation.kind === 'sum' && explanation.parts.length === 0;

const expectSameQuote = (result: Quote, old: OldQuote): void => {
  expectSame({ ...result, tiers: result.tiers.map(asOld) }, { ...old, tiers: old.tiers.map(asNew) });
  const sums = result.tiers.flatMap(sumsOf);
  for (const [index, before] of old.tiers.flatMap(oldSums).entries()) {
    if (isEmpty(before)) expectSame(sums[index]?.cents, 0);
    else expectSame(sums[index], before);
  }
};

test('ten thousand requests are priced as before, down to every explanation', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const [result, old] = [quote(request, priceList), oldQuote(request as Parameters<typeof oldQuote>[0], oldList)];
      if (isRuleError(result) || 'kind' in old) expect(result).toEqual(old);
      else expectSameQuote(result, old);
    }),
    { numRuns: 10_000 },
  );
});

test('what would change the cheapest is as before', () => {
  fc.assert(
    fc.property(anyRequest, (request) => {
      const short = {
        ...request,
        lines: request.lines.map((line) => ({
          ...line,
          minutes: Math.ceil(line.minutes / 50) as Minutes,
          times: Math.ceil(line.times / 100),
        })),
      };
      expect(whatFlips(short, priceList)).toEqual(oldWhatFlips(short as Parameters<typeof oldQuote>[0], oldList));
    }),
    { numRuns: 500 },
  );
});

test('break-even points, curves and differences are as before, under lists with other figures too', () => {
  fc.assert(
    fc.property(anyPriceList(40_000), fc.integer({ min: 1, max: 3_000 }), (list, most) => {
      const before = list as typeof oldList;
      for (const from of list.tiers) {
        for (const to of list.tiers) {
          expect(whatDiffers(list, from.id, to.id)).toEqual(oldWhatDiffers(before, from.id, to.id));
          for (const place of ['remote', 'onSite'] as const) {
            const roleId = list.roles[0]?.id as (typeof list.roles)[number]['id'];
            expect(breakEven(list, from.id, to.id, roleId, place)).toEqual(
              oldBreakEven(before, from.id, to.id, roleId, place),
            );
          }
        }
      }
      const mix = list.roles
        .slice(0, 2)
        .map(({ id }, index) => ({ roleId: id, minutes: (60 * (index + 1)) as Minutes }));
      expect(costCurve(mix, most, list)).toEqual(oldCostCurve(mix, most, before));
    }),
    { numRuns: 100 },
  );
});

test('a newer list changes the same prices by as much as before', () => {
  fc.assert(
    fc.property(anyRequest, anyPriceList(40_000), (request, list) => {
      const change = priceChange(request, priceList, list);
      const old = oldPriceChange(request as Parameters<typeof oldQuote>[0], oldList, list as typeof oldList);
      if (isRuleError(change) || 'kind' in old) {
        expectSame(change, old);
        return;
      }
      const plain = (parts: readonly object[]) => parts.map((part) => ({ ...part, part: null }));
      expect(change.goneLines).toEqual(old.goneLines);
      expect(
        change.tiers.map((tier) => ({ ...tier, total: plain([tier.total])[0], parts: plain(tier.parts) })),
      ).toEqual(old.tiers.map((tier) => ({ ...tier, total: plain([tier.total])[0], parts: plain(tier.parts) })));
    }),
    { numRuns: 500 },
  );
});
