import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Explanation,
  type Product,
  type Quote,
  type QuoteRequest,
  quoteAmounts,
} from '../../../src/rules/index.ts';
import { sumCents } from '../../../src/rules/money/cents.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { priceList } from '../../support/published.ts';
import { anyClockRequest, anyLine, anyStartedLine, estimate, withoutExplanations } from '../../support/requests.ts';

const totals = (result: Quote): number[] => result.tiers.map(({ total }) => total.cents);

const amountOf = (node: Explanation): number => (node.kind === 'notPriced' ? 0 : node.value.amount);

/** Every node of a tree, the root first. */
const nodesOf = (node: Explanation): Explanation[] => {
  if (node.kind === 'sum') return [node, ...node.parts.flatMap(nodesOf)];
  if (node.kind === 'product') return [node, ...node.factors.flatMap(nodesOf)];
  if (node.kind === 'rounded' || node.kind === 'clockPart' || node.kind === 'spread')
    return [node, ...nodesOf(node.from)];
  if (node.kind === 'notPriced' && node.part) return [node, ...nodesOf(node.part)];
  return [node];
};

const isProduct = (node: Explanation): node is Product => node.kind === 'product';

const divisors: Record<string, number> = { centsPerHour: 60, percent: 100, factorPercent: 100 };

/** What a product of its factors' plain numbers is divided by: a rate is for 60 minutes, a percentage for 100. */
const divisorOf = ({ factors }: Product): number =>
  factors.reduce(
    (product, factor) => product * (factor.kind === 'notPriced' ? 1 : (divisors[factor.value.unit] ?? 1)),
    1,
  );

const withVat = (request: QuoteRequest): QuoteRequest => {
  const rate = priceList.vat.rates[0];
  return rate ? { ...request, vat: { country: rate.country, reverseCharge: false } } : request;
};

const trees = (result: Quote): Explanation[] =>
  result.tiers.flatMap(({ withVat: vat, total }) => [
    total.explanation,
    ...(vat ? [vat.totalWithVat.explanation] : []),
  ]);

describe('laws of an estimate', () => {
  test('its amounts are the same with and without their explanations', () => {
    fc.assert(
      fc.property(anyClockRequest, (request) => {
        const amounts = quoteAmounts(withVat(request), priceList);
        expect(withoutExplanations(amounts)).toBe(withoutExplanations(estimate(withVat(request))));
      }),
    );
  });

  test('shown parts add up to the shown total', () => {
    fc.assert(
      fc.property(anyClockRequest, (request) => {
        for (const node of trees(estimate(withVat(request))).flatMap(nodesOf)) {
          if (node.kind !== 'sum') continue;
          expect(node.parts.reduce((sum, part) => sum + amountOf(part), 0)).toBe(amountOf(node));
        }
      }),
    );
  });

  test('shown factors multiply to the shown product, to half a cent', () => {
    fc.assert(
      fc.property(anyClockRequest, (request) => {
        const products = trees(estimate(withVat(request)))
          .flatMap(nodesOf)
          .filter(isProduct);
        for (const node of products) {
          const divisor = divisorOf(node);
          const exact = node.factors.reduce((product, factor) => product * amountOf(factor), 1) / divisor;
          expect(Math.abs(exact - amountOf(node))).toBeLessThanOrEqual(divisor === 1 ? 0 : 0.5);
        }
      }),
    );
  });

  test('the total is what every month costs for all months, and the work that does not stand in every month', () => {
    fc.assert(
      fc.property(anyClockRequest, (request) => {
        for (const { perMonth, charges, total } of estimate(request).tiers) {
          const monthly = charges.filter(({ per }) => per === 'month').map(({ amount }) => amount.cents);
          const others = charges.filter(({ per }) => per !== 'month').map(({ amount }) => amount.cents);
          expect(perMonth.cents).toBe(sumCents(monthly));
          expect(total.cents).toBe(perMonth.cents * request.months + sumCents(others));
        }
      }),
    );
  });

  test('the cheapest is the cheapest', () => {
    fc.assert(
      fc.property(anyClockRequest, fc.array(anyLine, { minLength: 1, maxLength: 3 }), (request, lines) => {
        const result = estimate({ ...request, lines });
        const lowest = Math.min(...totals(result));
        expect(result.cheapest.tierIds).toEqual(
          result.tiers.filter(({ total }) => total.cents === lowest).map(({ tierId }) => tierId),
        );
      }),
    );
  });

  test('more work never costs less', () => {
    fc.assert(
      fc.property(
        anyClockRequest,
        fc.oneof(anyLine, anyStartedLine),
        fc.integer({ min: 0, max: 500 }),
        (request, item, more) => {
          const longer = { ...item, minutes: Math.min(item.minutes + more, 60_000) as Minutes };
          const before = totals(estimate({ ...request, lines: [...request.lines, item] }));
          const after = totals(estimate({ ...request, lines: [...request.lines, longer] }));
          for (const [tier, total] of after.entries()) expect(total).toBeGreaterThanOrEqual(before[tier] ?? Infinity);
        },
      ),
    );
  });

  test('the order of the lines changes no total', () => {
    fc.assert(
      fc.property(anyClockRequest, (request) => {
        const reversed = { ...request, lines: request.lines.toReversed() };
        expect(totals(estimate(reversed))).toEqual(totals(estimate(request)));
      }),
    );
  });

  test('every leaf is published with its clause, given by the visitor, or open', () => {
    fc.assert(
      fc.property(anyClockRequest, (request) => {
        const clauses = trees(estimate(request))
          .flatMap(nodesOf)
          .flatMap((node) => ('clause' in node ? [node.clause] : []));
        const unexplained = trees(estimate(request))
          .flatMap(nodesOf)
          .filter(
            (node) =>
              !('clause' in node || node.kind === 'given' || 'parts' in node || 'factors' in node || 'from' in node),
          );
        expect(unexplained).toEqual([]);
        for (const clause of clauses) expect(priceList.clauses[clause]?.nl).toMatch(/./);
      }),
    );
  });
});
