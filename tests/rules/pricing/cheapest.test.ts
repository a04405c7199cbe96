import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestOf, isRuleError, type Need, type QuoteRequest, tiersThatMeet } from '../../../src/rules/index.ts';
import type { ChannelId } from '../../../src/schema/identifier.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { withRateOnRequest } from '../../support/price-lists/random-price-lists.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { priceList } from '../../support/published.ts';
import { anyClockRequest, estimate, euros, line } from '../../support/requests.ts';

const request = { months: 12, lines: [line({ minutes: 40, times: 6 })] };

/** The cheapest of the tiers that meet some needs. */
const cheapestMeeting = (needs: readonly Need[], asked: QuoteRequest = request, list = priceList) => {
  const matches = tiersThatMeet(needs, list);
  if (isRuleError(matches)) throw new Error(matches.code);
  return cheapestOf(
    estimate(asked, list).tiers.filter((_, index) => matches[index]?.meets),
    asked,
  );
};

const within = (hours: number): Need => ({ kind: 'responseWithin', minutes: (hours * 60) as Minutes });

describe('the cheapest of the tiers that meet the needs', () => {
  test.each<[string, readonly Need[], readonly string[]]>([
    ['nothing', [], ['none']],
    ['an answer within 12 hours', [within(12)], ['standard']],
    ['an answer within 8 hours', [within(8)], ['office']],
    ['an answer within 4 hours', [within(4)], ['business']],
    ['an answer within 8 hours for 262 a month', [within(8), { kind: 'feeAtMost', cents: euros(262) }], ['office']],
  ])('who asks for %s', (_, needs, tierIds) => {
    expect(cheapestMeeting(needs)).toEqual({ tierIds });
  });

  test('is none where no tier meets them, or nothing is asked', () => {
    expect(cheapestMeeting([within(1)])).toEqual({ tierIds: [], reason: 'noLabourPriced' });
    expect(cheapestMeeting([within(8)], { months: 12, lines: [] })).toEqual({ tierIds: [], reason: 'noLabourPriced' });
  });

  test('is told where only tiers that miss the needs leave other items open', () => {
    const list = withRateOnRequest(['none'], 'technician');
    expect(cheapestMeeting([], request, list)).toEqual({ tierIds: [], reason: 'openItemsDiffer' });
    expect(cheapestMeeting([within(8)], request, list)).toEqual({ tierIds: ['office'] });
  });

  test('is named where users are counted and no work is asked', () => {
    const byUser = (amount: number, channel: string) => ({
      fees: [{ id: 'users', per: 'month', unit: 'user', amount }],
      channels: [channel],
    });
    const [mail, phone] = twoTiers({});
    const list = listWith({
      units: [{ id: 'user', name: { nl: 'gebruikers', en: 'users' } }],
      tiers: [
        { ...mail, ...byUser(5, 'email') },
        { ...phone, ...byUser(9, 'phone') },
      ],
    });
    const byPhone: Need = { kind: 'channel', channelId: 'phone' as ChannelId };
    const users = { months: 12, lines: [], units: { user: 40 } };
    expect(cheapestMeeting([], users, list)).toEqual({ tierIds: ['none'] });
    expect(cheapestMeeting([byPhone], users, list)).toEqual({ tierIds: ['office'] });
    expect(cheapestMeeting([byPhone], { ...users, units: {} }, list).tierIds).toEqual([]);
  });

  test('of all tiers is that of the estimate', () => {
    fc.assert(
      fc.property(anyClockRequest, (asked) => {
        const { tiers, cheapest } = estimate(asked);
        expect(cheapestOf(tiers, asked)).toEqual(cheapest);
      }),
    );
  });
});

describe('where months share the price of all work', () => {
  const levels = (tier: object, last: object = {}) => {
    const steps = {
      brackets: 'graduated',
      steps: [{ upTo: 600, amount: 100 }, ...(Object.keys(last).length > 0 ? [last] : [])],
    };
    const hourlyRates = { weekdayDaytime: { cabling: 95, technician: steps, engineer: 129, consulting: 145 } };
    return listWith({ tiers: twoTiers({ hourlyRates, ...tier }) });
  };
  const cheapestFor = (item: ReturnType<typeof line>, list: ReturnType<typeof levels>) =>
    estimate({ months: 12, lines: [item] }, list).cheapest;
  const everyLevel = { tierIds: ['none', 'office'] };

  test('it is named of what has a price, though some work is beyond the last step', () => {
    expect(cheapestFor(line({ per: 'once', minutes: 900 }), levels({}))).toEqual(everyLevel);
  });

  test('it is none where all work is beyond the last step of a year', () => {
    const volume = { brackets: 'volume', steps: [{ upTo: 600, amount: 100 }] };
    const hourlyRates = { weekdayDaytime: { cabling: 95, technician: volume, engineer: 129, consulting: 145 } };
    const found = cheapestFor(line({ per: 'once', minutes: 900 }), levels({ hourlyRates }));
    expect(found).toEqual({ tierIds: [], reason: 'noLabourPriced' });
  });

  test('it is named where all work is included, though the travel to it is on request', () => {
    const list = levels({ included: { minutes: 600 } }, { amount: 80 });
    expect(cheapestFor(line({ per: 'once', minutes: 120, place: 'onSite' }), list)).toEqual(everyLevel);
  });
});
