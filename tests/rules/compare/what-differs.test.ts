import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, compareTiers, isRuleError, type PointDifference, whatDiffers } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { anyPriceList } from '../../support/price-lists/random-price-lists.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { priceList, tierId } from '../../support/published.ts';
import { withHours } from './hours.ts';

const differences = (from: TierId, to: TierId, list: PriceList = priceList): PointDifference[] => {
  const found = whatDiffers(list, from, to);
  if (isRuleError(found)) throw new Error(found.code);
  return found;
};

const [none, standard, office, business] = ['none', 'standard', 'office', 'business'].map(tierId);
if (!(none && standard && office && business)) throw new Error('The published list has four tiers.');

const changes = (found: readonly PointDifference[]) => found.map(({ point, change }) => [point.of, change]);

test('Business against Office: a higher fee, more hours, and less to wait', () => {
  const found = differences(office, business);
  expect(changes(found)).toEqual([
    ['monthlyFee', 'more'],
    ['faultProcessingHours', 'more'],
    ['maximumResponse', 'less'],
    ['maximumIntervention', 'less'],
  ]);
  expect(found[0]?.gap).toEqual({ unit: 'cents', amount: 5_600 });
});

test('a contract against none: promises gained, channels added, rates lower', () => {
  const found = differences(none, standard);
  expect(changes(found).slice(0, 6)).toEqual([
    ['monthlyFee', 'more'],
    ['supportHours', 'gained'],
    ['faultProcessingHours', 'gained'],
    ['maximumResponse', 'gained'],
    ['maximumIntervention', 'gained'],
    ['channels', 'more'],
  ]);
  expect(found.slice(6).map(({ change, gap }) => [change, gap?.unit, gap?.amount])).toEqual([
    ['less', 'centsPerHour', 600],
    ['less', 'centsPerHour', 400],
    ['less', 'centsPerHour', 900],
    ['less', 'centsPerHour', 600],
  ]);
});

describe('hours', () => {
  const week = (...windows: [string, string][]): WeeklyHours => [windows, [], [], [], [], [], []];

  test.each<[Change | undefined, WeeklyHours, WeeklyHours]>([
    ['more', week(['09:00', '12:00']), week(['08:00', '13:00'])],
    ['more', week(['09:00', '12:00']), week(['09:00', '10:00'], ['10:00', '12:00'], ['13:00', '14:00'])],
    ['less', week(['09:00', '12:00'], ['13:00', '14:00']), week(['09:00', '12:00'])],
    ['other', week(['09:00', '12:00']), week(['10:00', '13:00'])],
    ['other', week(['09:00', '12:00']), [[], [['09:00', '12:00']], [], [], [], [], []]],
    [undefined, week(['09:00', '12:00']), week(['09:00', '11:00'], ['11:00', '12:00'])],
  ])('%s', (change, before, after) => {
    const first = withHours('supportHours', before, 'office');
    const list = {
      ...first,
      tiers: first.tiers.map((tier) => {
        const changed = withHours('supportHours', after, 'business').tiers.find(({ id }) => id === tier.id);
        return tier.id === 'business' && changed ? changed : tier;
      }),
    };
    expect(differences(office, business, list).find(({ point }) => point.of === 'supportHours')?.change).toBe(change);
  });
});

describe('prices and channels', () => {
  const changeOf = (point: string, before: object, after: object) => {
    const [first, second] = twoTiers({});
    const list = listWith({
      tiers: [
        { ...first, ...before },
        { ...second, ...after },
      ],
    });
    return differences(none, office, list).find((one) => one.point.of === point);
  };
  const rate = (technician: unknown) => ({
    hourlyRates: { weekdayDaytime: { cabling: 1, technician, engineer: 1, consulting: 1 } },
  });

  test.each<[Change | undefined, unknown, unknown]>([
    ['more', 90, 100],
    ['less', 100, 90],
    [undefined, 90, 90],
    ['gained', 'onRequest', 90],
    ['lost', 90, 'onRequest'],
    ['other', 90, 'included'],
    ['other', 'included', 90],
    ['other', 'notOffered', 'included'],
    ['other', 'onRequest', 'included'],
    ['other', 'included', 'onRequest'],
    ['other', { from: 80 }, 90],
    ['other', 90, { from: 80 }],
  ])('%s, from a rate of %o to %o', (change, before, after) => {
    expect(changeOf('hourlyRate', rate(before), rate(after))?.change).toBe(change);
  });

  test('lie apart where both are amounts, and not otherwise', () => {
    expect(changeOf('hourlyRate', rate(100), rate(90))?.gap).toEqual({ unit: 'centsPerHour', amount: 1_000 });
    expect(changeOf('hourlyRate', rate(100), rate('onRequest'))?.gap).toBeNull();
    expect(changeOf('monthlyFee', { monthlyFee: 5 }, {})?.gap).toBeNull();
  });

  test.each<[Change, readonly string[], readonly string[]]>([
    ['more', ['email'], ['email', 'phone']],
    ['less', ['email', 'phone'], ['phone']],
    ['other', ['email', 'phone'], ['email', 'remoteHelp']],
    ['other', ['email'], ['phone']],
  ])('%s, from the channels %o to %o', (change, before, after) => {
    expect(changeOf('channels', { channels: before }, { channels: after })?.change).toBe(change);
  });
});

const opposite: Record<Change, Change> = { more: 'less', less: 'more', other: 'other', gained: 'lost', lost: 'gained' };
const anyTier = fc.constantFrom(...priceList.tiers.map(({ id }) => id));

describe('laws', () => {
  test('the way back has the same points, each the other way round, and the same gaps', () => {
    fc.assert(
      fc.property(
        anyPriceList(3_000),
        fc.shuffledSubarray(
          priceList.tiers.map(({ id }) => id),
          { minLength: 2 },
        ),
        (list, tiers) => {
          const [from = none, to = standard] = tiers;
          const there = differences(from, to, list);
          const back = differences(to, from, list);
          expect(changes(back)).toEqual(there.map(({ point, change }) => [point.of, opposite[change]]));
          expect(back.map(({ gap }) => gap)).toEqual(there.map(({ gap }) => gap));
          expect(there.every(({ gap }) => gap === null || gap.amount > 0)).toBe(true);
        },
      ),
    );
  });

  test('the points are those on which the comparison differs', () => {
    fc.assert(
      fc.property(anyPriceList(3_000), anyTier, anyTier, (list, from, to) => {
        fc.pre(from !== to);
        const rows = compareTiers(list, [from, to]);
        const differing = isRuleError(rows) ? [] : rows.filter(({ differs }) => differs).map(({ point }) => point);
        expect(differences(from, to, list).map(({ point }) => point)).toEqual(differing);
      }),
    );
  });
});

test('a tier against itself, or one that is not listed, is an error', () => {
  expect(whatDiffers(priceList, office, office)).toMatchObject({ code: 'duplicateTier' });
  expect(whatDiffers(priceList, office, 'gold' as TierId)).toMatchObject({ code: 'tierNotListed' });
});
