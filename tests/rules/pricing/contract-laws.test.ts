import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Explanation, isRuleError, type QuoteRequest, quote, type TierQuote } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { anyListWithBundles, anyListWithIncluded, anyListWithSteps, anyRequest } from './random-contracts.ts';

/** The one tier of a list; a term that it does not have is left out of the request. */
const quoted = ({ term, ...request }: QuoteRequest, list: PriceList): TierQuote => {
  const [tier] = list.tiers;
  const isListed = tier?.terms?.some(({ months }) => months === term);
  const found = quote(isListed && term !== undefined ? { ...request, term } : request, list);
  const first = isRuleError(found) ? undefined : found.tiers[0];
  if (first === undefined) throw new Error(`No quote: ${JSON.stringify(found)}`);
  return first;
};

const kinds = [
  ['included minutes', anyListWithIncluded, 400],
  ['rates in steps', anyListWithSteps, 400],
  ['bundles', anyListWithBundles, 120],
] as const;

/** The nodes of an explanation, each before its parts. */
const nodesOf = (node: Explanation): Explanation[] => {
  const inner = [
    ...('parts' in node ? node.parts : []),
    ...('factors' in node ? node.factors : []),
    ...('from' in node && typeof node.from === 'object' ? [node.from] : []),
  ];
  return [node, ...inner.flatMap(nodesOf)];
};

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** A sum is what its parts add up to, and an average what its months come to, half up. */
const comesOut = (node: Explanation): void => {
  if (node.kind === 'sum' && node.parts.length > 0) {
    const parts = node.parts.flatMap((part) => (part.kind === 'notPriced' ? [] : [part.value.amount]));
    expect(sumOf(parts)).toBe(node.value.amount);
  }
  if (node.kind === 'average' && node.from.kind === 'sum') {
    expect(node.value.amount).toBe(Math.round(node.from.value.amount / node.months));
  }
};

describe.each(kinds)('a bill with %s', (_, anyList, most) => {
  test('does not depend on the order of its lines', () => {
    fc.assert(
      fc.property(anyList, anyRequest(most), (list, request) => {
        const reversed = { ...request, lines: request.lines.toReversed() };
        const [one, other] = [quoted(request, list), quoted(reversed, list)];
        expect(other.total.cents).toBe(one.total.cents);
        expect(other.perMonth.cents).toBe(one.perMonth.cents);
        expect(other.openItems).toHaveLength(one.openItems.length);
      }),
    );
  });

  test('adds up in what is shown of it, down to the last figure', () => {
    fc.assert(
      fc.property(anyList, anyRequest(most), (list, request) => {
        const { total, perMonth, charges } = quoted(request, list);
        const all = charges.map(({ per, amount, months }) => amount.cents * (per === 'month' ? months : 1));
        expect(sumOf(all)).toBe(total.cents);
        for (const { explanation } of [total, perMonth]) nodesOf(explanation).forEach(comesOut);
      }),
    );
  });
});

describe('more included minutes never cost more', () => {
  test.each([
    ['at rates', anyListWithIncluded, 400],
    ['with bundles', anyListWithBundles, 120],
  ] as const)('%s', (_, anyList, most) => {
    fc.assert(
      fc.property(anyList, anyRequest(most), fc.integer({ min: 1, max: 200 }), (list, request, more) => {
        const [tier] = list.tiers;
        if (tier?.included === undefined) return;
        const minutes = (tier.included.minutes + more) as Minutes;
        const wider = { ...list, tiers: [{ ...tier, included: { ...tier.included, minutes } }] };
        expect(quoted(request, wider).total.cents).toBeLessThanOrEqual(quoted(request, list).total.cents);
      }),
    );
  });
});

describe('bundles', () => {
  test('are never dearer than the rates alone, nor than with fewer kinds of them to choose from', () => {
    fc.assert(
      fc.property(anyListWithBundles, anyRequest(120), (list, request) => {
        const [tier] = list.tiers;
        if (tier === undefined) return;
        const { included: _, prepaid = [], ...rest } = tier;
        const totalWith = (bundles: typeof prepaid): number | null => {
          const offered = bundles.length > 0 ? { ...rest, prepaid: bundles } : rest;
          const { total, openItems } = quoted(request, { ...list, tiers: [offered] });
          return openItems.some(({ reason }) => reason === 'rateOnRequest') ? null : total.cents;
        };
        const chosen = totalWith(prepaid);
        const others = [totalWith([]), ...prepaid.map((bundle) => totalWith([bundle]))];
        for (const other of others) {
          if (other !== null && chosen !== null && tier.minimumPerMonth === undefined) {
            expect(chosen).toBeLessThanOrEqual(other);
          }
        }
      }),
    );
  });
});
