import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundBy } from '../../../src/rules/compare/flip.ts';
import { flipByAdding } from '../../../src/rules/compare/flip-by-adding.ts';
import { type Flip, isRuleError, type LineItem, type QuoteRequest, whatFlips } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { FactorPercent, Minutes } from '../../../src/schema/units.ts';
import { anyPriceList, withRateOnRequest } from '../../support/price-lists/random-price-lists.ts';
import { priceList, roleId } from '../../support/published.ts';
import { estimate, euros, line } from '../../support/requests.ts';
import { cheapestAfter, slowFlips } from './slow-flips.ts';

const flips = (request: QuoteRequest, list: PriceList = priceList): Flip[] => {
  const found = whatFlips(request, list);
  if (isRuleError(found)) throw new Error(found.code);
  return found;
};

test('three and a quarter hours more make up for the fee, as the documentation says', () => {
  const technician = roleId('technician');
  const request: QuoteRequest = {
    months: 12,
    lines: [{ roleId: technician, place: 'remote', minutes: 675 as Minutes, times: 1, per: 'month' }],
  };
  expect(whatFlips(request, priceList)).toEqual([
    { roleId: technician, direction: 'added', steps: 13, minutes: 195, cheapest: ['none', 'standard'] },
  ]);
});

test('takes the agreed factor along for work outside the rate bands', () => {
  const start = { at: 'weekday', weekday: 5, time: '08:00' } as const;
  const request: QuoteRequest = {
    months: 1,
    lines: [{ ...line({ minutes: 600 }), start }],
    agreedOutOfBandFactor: 200 as FactorPercent,
  };
  expect(flips(request)).toContainEqual(expect.objectContaining({ direction: 'removed', steps: 11 }));
  expect(flips(request)).toEqual(slowFlips(request, priceList, 30));
});

/** The first tiers of the published list, with other fees in euros. */
const withFees = (...fees: readonly number[]): PriceList => ({
  ...priceList,
  tiers: priceList.tiers.slice(0, fees.length).map((tier, index) => ({ ...tier, monthlyFee: euros(fees[index] ?? 0) })),
});

describe('there is nothing to flip', () => {
  test('without lines', () => {
    expect(flips({ months: 1, lines: [] })).toEqual([]);
  });

  test('where tiers leave different items open', () => {
    const lines = [line(), line({ roleId: roleId('consulting') })];
    expect(flips({ months: 1, lines }, withRateOnRequest(['office'], 'consulting'))).toEqual([]);
  });

  test('in work whose rate is on request under every tier', () => {
    const all = priceList.tiers.map(({ id }) => id);
    const lines = [line(), line({ roleId: roleId('consulting'), times: 2 })];
    const found = flips({ months: 1, lines }, withRateOnRequest(all, 'consulting'));
    expect(found.map(({ roleId: role, minutes }) => [role, minutes])).toEqual([['technician', 870 - 60]]);
  });

  test('beyond a thousand hours a month', () => {
    const lines = [line({ minutes: 15 })];
    expect(flips({ months: 1, lines }, withFees(0, 4001))).toMatchObject([{ steps: 4_000, minutes: 60_000 }]);
    expect(flips({ months: 1, lines }, withFees(0, 4001.01))).toEqual([]);
    // Without a contract up to 1,530 minutes, so 60,000 must go.
    const long = (minutes: number) => flips({ months: 1, lines: [line({ minutes: 60_000 }), line({ minutes })] });
    expect(long(1530)).toMatchObject([{ direction: 'removed', steps: 4_000, minutes: 60_000 }]);
    expect(long(1545)).toEqual([]);
  });
});

describe('adding', () => {
  test('ends a tie in favour of the lower rate, whichever of the two stands first', () => {
    const list = { ...priceList, tiers: priceList.tiers.slice(0, 2).toReversed() };
    expect(flips({ months: 1, lines: [line({ minutes: 870 })] }, list)).toMatchObject([
      { direction: 'added', steps: 1, cheapest: ['standard'] },
      { direction: 'removed', steps: 1, cheapest: ['none'] },
    ]);
  });

  test('counts the steps of a job that bills more than they are, because of its minimum', () => {
    const remote = { increment: 15 as Minutes, minimum: 60 as Minutes };
    const list = { ...priceList, billing: { ...priceList.billing, remote } };
    // 14 hours save 56 euros of 58; a quarter more bills an hour, which saves 4.
    expect(flips({ months: 1, lines: [line({ minutes: 840 })] }, list)).toMatchObject([
      { direction: 'added', steps: 1, minutes: 15, cheapest: ['standard'] },
    ]);
  });

  test('is left out where a rate of the added work is on request, since the tiers could not be compared then', () => {
    const request = { months: 1, lines: [line()] };
    const list = withRateOnRequest(['office'], 'consulting');
    const situation = { request, priceList: list, now: estimate(request, list) };
    expect(foundBy(flipByAdding(roleId('consulting'), situation))).toBeNull();
    expect(foundBy(flipByAdding(roleId('engineer'), situation))).toMatchObject({ direction: 'added' });
  });
});

describe('removing', () => {
  test('stops where no priced work would be left to compare the tiers by', () => {
    const quarter = line({ minutes: 15 });
    expect(flips({ months: 1, lines: [quarter] }, withFees(0, 0.75))).toEqual([]);
    const once = line({ minutes: 15, per: 'once' });
    expect(flips({ months: 1, lines: [quarter, once] }, withFees(0, 1.25))).toMatchObject([
      { direction: 'removed', steps: 1, cheapest: ['none'] },
    ]);
  });

  test('does not count work on request as work to compare the tiers by', () => {
    const list = withRateOnRequest(['none', 'standard'], 'consulting', withFees(0, 0.75));
    const lines = [line({ minutes: 15 }), line({ roleId: roleId('consulting') })];
    expect(flips({ months: 1, lines }, list)).toEqual([]);
  });

  test('takes the longest job first, whatever the order of the lines', () => {
    const remote = { increment: 15 as Minutes, minimum: 60 as Minutes };
    const list = { ...priceList, billing: { ...priceList.billing, remote } };
    // Both bill 15 hours in all. The short job bills the minimum: making it shorter would save nothing.
    const lines = [line({ minutes: 840 }), line({ minutes: 10 })];
    for (const inOrder of [lines, lines.toReversed()]) {
      expect(flips({ months: 1, lines: inOrder }, list)).toMatchObject([{ direction: 'removed', steps: 2 }]);
    }
  });
});

test('a request with a wrong line gives its error', () => {
  expect(whatFlips({ months: 1, lines: [line({ minutes: 0 })] }, priceList)).toMatchObject({
    kind: 'error',
    code: 'invalidLineMinutes',
    data: { line: 0 },
  });
});

test('a wrong billing rule for remote work is an error, even where no line uses it', () => {
  const remote = { increment: 0 as Minutes, minimum: 15 as Minutes };
  const list = { ...priceList, billing: { ...priceList.billing, remote } };
  expect(whatFlips({ months: 1, lines: [line({ place: 'onSite' })] }, list)).toMatchObject({
    code: 'invalidBillingRule',
  });
});

const anySmallLine: fc.Arbitrary<LineItem> = fc.record({
  roleId: fc.constantFrom(...priceList.roles.map(({ id }) => id)),
  place: fc.constantFrom('remote', 'remote', 'onSite'),
  minutes: fc.integer({ min: 1, max: 300 }).map((minutes) => minutes as Minutes),
  times: fc.integer({ min: 1, max: 3 }),
  per: fc.constantFrom('month', 'month', 'once'),
});

const anySmallRequest: fc.Arbitrary<QuoteRequest> = fc.record({
  months: fc.integer({ min: 1, max: 24 }),
  lines: fc.array(anySmallLine, { maxLength: 4 }),
});

describe('laws', () => {
  const mostSteps = 40;

  test('the answer is that of a slow scan, on price lists of every kind', () => {
    fc.assert(
      fc.property(anySmallRequest, anyPriceList(500), (request, list) => {
        const found = flips(request, list).filter(({ steps }) => steps <= mostSteps);
        expect(found).toEqual(slowFlips(request, list, mostSteps));
      }),
      { numRuns: 150 },
    );
  });

  test('an estimate names other tiers after the change, and the same ones after a step less', () => {
    fc.assert(
      fc.property(anySmallRequest, anyPriceList(30_000), (request, list) => {
        for (const flip of flips(request, list)) {
          expect(cheapestAfter(request, flip, list)).toEqual(flip.cheapest);
          const oneLess = { ...flip, steps: flip.steps - 1 };
          expect(oneLess.steps === 0 || cheapestAfter(request, oneLess, list) === null).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the lines changes no flip', () => {
    fc.assert(
      fc.property(anySmallRequest, anyPriceList(2_000), (request, list) => {
        const inOrder = (found: Flip[]) => found.map((flip) => JSON.stringify(flip)).sort();
        const reversed = { ...request, lines: request.lines.toReversed() };
        expect(inOrder(flips(reversed, list))).toEqual(inOrder(flips(request, list)));
      }),
    );
  });
});
