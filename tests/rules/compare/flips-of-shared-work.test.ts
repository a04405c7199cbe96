import { describe, expect, test } from 'vitest';
import { isRuleError, type LineItem, whatFlips } from '../../../src/rules/index.ts';
import type { RoleId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { line } from '../../support/requests.ts';

const rates = (technician: unknown) => ({
  hourlyRates: { weekdayDaytime: { cabling: 1, technician, engineer: 1, consulting: 'onRequest' } },
});

/** A hundred an hour, and another level. */
const against = (other: object): PriceList => {
  const [first, second] = twoTiers({});
  return listWith({
    tiers: [
      { ...first, ...rates(100) },
      { ...second, ...other },
    ],
  });
};

/** Ten hours of a year at 110, the rest at 50: as dear as a hundred an hour at twelve hours a year. */
const bySteps = against(rates({ brackets: 'graduated', steps: [{ upTo: 600, amount: 110 }, { amount: 50 }] }));

/** Twelve hours for 1,200: as dear as a hundred an hour where they are all worked. */
const byBundles = against({ hourlyRates: {}, prepaid: [{ minutes: 720, amount: 1_200, validMonths: 12 }] });

const flipsOf = (list: PriceList, ...lines: readonly LineItem[]) => {
  const flips = whatFlips({ months: 12, lines }, list);
  if (isRuleError(flips)) throw new Error(flips.code);
  return flips.map(({ direction, minutes, cheapest }) => `${minutes} ${direction}: ${cheapest.join()}`);
};

const sunday = { start: { at: 'weekday', weekday: 6, time: '10:00' } } as const;

describe('less work whose price months share can make another level the cheapest', () => {
  test.each<[string, readonly LineItem[], readonly string[]]>([
    [
      'an hour less of two, where the steps of a year have not made up for themselves',
      [line({ minutes: 120 })],
      ['60 removed: none,office'],
    ],
    ['of two jobs the longer first', [line({ minutes: 30 }), line({ minutes: 90 })], ['60 removed: none,office']],
    [
      'one of four jobs of half an hour after the other',
      [line({ minutes: 30, times: 4 })],
      ['60 removed: none,office'],
    ],
  ])('%s', (_, lines, wanted) => {
    expect(flipsOf(bySteps, ...lines)).toEqual(wanted);
  });

  test('a quarter of an hour more or less leaves bundles partly unused', () => {
    expect(flipsOf(byBundles, line({ minutes: 60 }))).toEqual(['15 added: none', '15 removed: none']);
  });

  test('but no work without a price is made less', () => {
    const longSunday = line({ minutes: 180, ...sunday });
    expect(flipsOf(bySteps, longSunday, line({ minutes: 120 }))).toEqual(['60 removed: none,office']);
  });

  describe('where every level shares work by steps', () => {
    const [first, second] = twoTiers({});
    const steps = { brackets: 'graduated', steps: [{ upTo: 600, amount: 110 }, { amount: 50 }] };
    const both = listWith({
      tiers: [
        { ...first, ...rates({ brackets: 'volume', steps: [{ amount: 100 }] }) },
        { ...second, ...rates(steps) },
      ],
    });

    test('work outside the hours is left alone', () => {
      const longSunday = line({ minutes: 180, ...sunday });
      expect(flipsOf(both, longSunday, line({ minutes: 120 }))).toEqual(['60 removed: none,office']);
    });

    test('the last work with a price is not taken off beside work on request', () => {
      const onRequest = line({ minutes: 60, roleId: 'consulting' as RoleId });
      expect(flipsOf(both, line({ minutes: 30 }), onRequest)).toEqual(['30 added: none,office']);
    });
  });
});
