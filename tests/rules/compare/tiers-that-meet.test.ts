import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRuleError, type Need, type TierMatch, tiersThatMeet } from '../../../src/rules/index.ts';
import type { ChannelId, CountryId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { ServiceLevel } from '../../../src/schema/service-level.ts';
import type { Cents, Minutes } from '../../../src/schema/units.ts';
import type { WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { anyPriceList } from '../../support/price-lists/random-price-lists.ts';
import { priceList } from '../../support/published.ts';
import { withHours } from './hours.ts';

const match = (needs: readonly Need[], list: PriceList = priceList): TierMatch[] => {
  const found = tiersThatMeet(needs, list);
  if (isRuleError(found)) throw new Error(found.code);
  return found;
};

const meeting = (needs: readonly Need[], list?: PriceList): string[] =>
  match(needs, list)
    .filter(({ meets }) => meets)
    .map(({ tierId }) => tierId);

test('a need that fails is named with what the tier has instead, as the documentation says', () => {
  const feeAtMost: Need = { kind: 'feeAtMost', cents: 30_000 as Cents };
  const business = match([{ kind: 'weekendHelp' }, feeAtMost]).at(-1);
  expect(business).toEqual({
    tierId: 'business',
    meets: false,
    fails: [{ need: feeAtMost, value: { unit: 'cents', amount: 31_800 } }],
  });
});

const weekdays: WeeklyHours = [...Array.from({ length: 5 }, (): [string, string][] => [['08:00', '17:00']]), [], []];
const openOn = (day: number): WeeklyHours =>
  weekdays.map((windows, index) => (index === day ? [['10:00', '10:30']] : windows));

describe('the weekend', () => {
  test.each<[string, WeeklyHours, boolean]>([
    ['Saturday alone is not enough', openOn(5), false],
    ['Sunday alone is not enough', openOn(6), false],
    ['half an hour on both days is', openOn(5).with(6, [['23:30', '24:00']]), true],
    [
      'and so without hours on Monday',
      openOn(5)
        .with(6, [['23:30', '24:00']])
        .with(0, []),
      true,
    ],
  ])('%s', (_, hours, isEnough) => {
    const list = withHours('faultProcessingHours', hours);
    expect(meeting([{ kind: 'weekendHelp' }], list)).toEqual(isEnough ? ['standard', 'office', 'business'] : []);
  });

  test('support in the weekend is no help with faults', () => {
    const always = Array.from({ length: 7 }, (): [string, string][] => [['00:00', '24:00']]);
    expect(meeting([{ kind: 'weekendHelp' }], withHours('supportHours', always))).toEqual(['business']);
  });
});

describe('a window of the week', () => {
  const during = (
    opens: string,
    closes: string,
    kind: 'supportDuring' | 'faultHelpDuring' = 'supportDuring',
  ): Need => ({
    kind,
    day: 2,
    opens,
    closes,
  });
  const wednesday = (...windows: [string, string][]): PriceList => withHours('supportHours', weekdays.with(2, windows));

  test.each<[string, [string, string][], Need, boolean]>([
    ['exactly the hours', [['08:00', '12:00']], during('08:00', '12:00'), true],
    ['within the hours', [['08:00', '12:00']], during('09:30', '09:31'), true],
    ['a minute too early', [['08:00', '12:00']], during('07:59', '12:00'), false],
    ['a minute too late', [['08:00', '12:00']], during('08:00', '12:01'), false],
    [
      'over a break',
      [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
      during('11:00', '14:00'),
      false,
    ],
    [
      'in the later part',
      [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
      during('13:00', '17:00'),
      true,
    ],
    [
      'over hours that touch',
      [
        ['08:00', '12:00'],
        ['12:00', '17:00'],
      ],
      during('11:00', '14:00'),
      true,
    ],
    ['until midnight', [['18:00', '24:00']], during('23:00', '24:00'), true],
    ['on a closed day', [], during('09:00', '10:00'), false],
    ['of the other hours', [['06:00', '12:00']], during('06:00', '07:00', 'faultHelpDuring'), false],
  ])('%s', (_, windows, need, isCovered) => {
    expect(meeting([need], wednesday(...windows))).toEqual(isCovered ? ['standard', 'office', 'business'] : []);
  });
});

describe('a need that cannot be read gives an error with its code and data', () => {
  test.each<[string, object, object]>([
    ['invalidAllowance', { minutes: -1, most: 5_270_400 }, { kind: 'responseWithin', minutes: -1 }],
    ['invalidAllowance', { minutes: 1.5, most: 5_270_400 }, { kind: 'interventionWithin', minutes: 1.5 }],
    ['invalidAllowance', { minutes: 5_270_401, most: 5_270_400 }, { kind: 'responseWithin', minutes: 5_270_401 }],
    ['channelNotListed', { channelId: 'fax' }, { kind: 'channel', channelId: 'fax' }],
    ['invalidHighestFee', { cents: -1 }, { kind: 'feeAtMost', cents: -1 }],
    ['invalidHighestFee', { cents: 0.5 }, { kind: 'feeAtMost', cents: 0.5 }],
    ['invalidCountry', { country: 'Luxembourg' }, { kind: 'onSiteAnywhere', country: 'Luxembourg' }],
    ['invalidCountry', { country: 'LUX' }, { kind: 'onSiteInPart', country: 'LUX' }],
    ['invalidCountry', { country: 'lu' }, { kind: 'onSiteInPart', country: 'lu' }],
    ['unknownNeed', { need: 'coffee' }, { kind: 'coffee' }],
  ])('%s %o', (code, data, need) => {
    expect(tiersThatMeet([{ kind: 'weekendHelp' }, need as Need], priceList)).toEqual({ kind: 'error', code, data });
  });

  test.each<[number, string, string]>([
    [-1, '08:00', '09:00'],
    [7, '08:00', '09:00'],
    [0.5, '08:00', '09:00'],
    [0, '09:00', '09:00'],
    [0, '22:00', '02:00'],
    [0, '8:00', '09:00'],
    [0, '08:00', '24:01'],
  ])('day %d from %s to %s is no window', (day, opens, closes) => {
    for (const kind of ['supportDuring', 'faultHelpDuring'] as const) {
      expect(tiersThatMeet([{ kind, day, opens, closes }], priceList)).toEqual({
        kind: 'error',
        code: 'invalidNeededWindow',
        data: { day, opens, closes },
      });
    }
  });

  test('the largest values that are read', () => {
    const needs: Need[] = [
      { kind: 'responseWithin', minutes: 5_270_400 as Minutes },
      { kind: 'feeAtMost', cents: Number.MAX_SAFE_INTEGER as Cents },
    ];
    expect(meeting(needs)).toEqual(['standard', 'office', 'business']);
    expect(meeting([{ kind: 'feeAtMost', cents: 0 as Cents }])).toEqual(['none']);
    expect(meeting([{ kind: 'responseWithin', minutes: 0 as Minutes }])).toEqual([]);
  });

  test('hours of the list that cannot be read are an error, not a failed need', () => {
    const list = withHours('supportHours', weekdays.slice(1));
    const need: Need = { kind: 'supportDuring', day: 0, opens: '09:00', closes: '10:00' };
    expect(tiersThatMeet([need], list)).toMatchObject({ code: 'notSevenDays', data: { days: 6 } });
  });
});

const anyClock = fc.integer({ min: 0, max: 1440 });
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const anyNeed: fc.Arbitrary<Need> = fc.oneof(
  fc.constant({ kind: 'weekendHelp' } as const),
  fc.record({
    kind: fc.constantFrom('responseWithin', 'interventionWithin'),
    minutes: fc.integer({ min: 0, max: 2_000 }).map((minutes) => minutes as Minutes),
  }),
  fc.record({
    kind: fc.constant('channel' as const),
    channelId: fc.constantFrom<ChannelId>(...priceList.channels.map(({ id }) => id)),
  }),
  fc
    .tuple(fc.constantFrom('supportDuring', 'faultHelpDuring'), fc.integer({ min: 0, max: 6 }), anyClock, anyClock)
    .filter(([, , one, other]) => one !== other)
    .map(([kind, day, one, other]): Need => {
      return { kind, day, opens: clock(Math.min(one, other)), closes: clock(Math.max(one, other)) };
    }),
  fc.record({
    kind: fc.constant('feeAtMost' as const),
    cents: fc.integer({ min: 0, max: 40_000 }).map((cents) => cents as Cents),
  }),
  fc.record({
    kind: fc.constantFrom('onSiteAnywhere', 'onSiteInPart'),
    country: fc.constantFrom('LU', 'BE', 'NL', 'DE', 'FR').map((country) => country as CountryId),
  }),
);

const timeOf = (need: Need, level: ServiceLevel | null): number | undefined =>
  need.kind === 'responseWithin' ? level?.maximumResponse : level?.maximumIntervention;

describe('laws', () => {
  const anyNeeds = fc.array(anyNeed, { maxLength: 5 });

  test('each tier stands in the answer once, in the order of the list, and either meets all or names what fails', () => {
    fc.assert(
      fc.property(anyNeeds, anyPriceList(40_000), (needs, list) => {
        const matches = match(needs, list);
        expect(matches.map(({ tierId }) => tierId)).toEqual(list.tiers.map(({ id }) => id));
        for (const { meets, fails } of matches) expect(meets).toBe(fails.length === 0);
      }),
    );
  });

  test('a set of needs is met by the tiers that meet each of them alone', () => {
    fc.assert(
      fc.property(anyNeeds, anyPriceList(40_000), (needs, list) => {
        const alone = needs.map((need) => meeting([need], list));
        const all = list.tiers.map(({ id }) => String(id)).filter((id) => alone.every((ids) => ids.includes(id)));
        expect(meeting(needs, list)).toEqual(all);
      }),
    );
  });

  test('the needs that fail are named in the order of the needs', () => {
    fc.assert(
      fc.property(anyNeeds, (needs) => {
        for (const { fails } of match(needs)) {
          const failed = new Set(fails.map(({ need }) => need));
          expect(fails.map(({ need }) => need)).toEqual(needs.filter((need) => failed.has(need)));
        }
      }),
    );
  });

  test('a time is met exactly by the tiers that promise no more', () => {
    const anyTime = anyNeed.filter((need) => 'minutes' in need);
    fc.assert(
      fc.property(anyTime, (need) => {
        const promising = priceList.tiers.filter(
          ({ serviceLevel }) => (timeOf(need, serviceLevel) ?? Infinity) <= need.minutes,
        );
        expect(meeting([need])).toEqual(promising.map(({ id }) => id));
      }),
    );
  });
});
