import fc from 'fast-check';
import { frequencies, type LineItem, type QuoteRequest } from '../../../src/rules/index.ts';
import type { RoleId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { listWith, oneTier } from '../../support/price-lists/rich-list.ts';
import { anyTime } from '../../support/requests.ts';

const name = { nl: 'naam' };
const roles = ['technician', 'engineer'] as const;

/** Small and odd, so that much has to be rounded; now and then round, so that rates are the same by another factor. */
const anyAmount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 15_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.6, 0.9, 1.2) },
);

const anyPlainRate = fc.oneof(
  { weight: 8, arbitrary: anyAmount },
  { weight: 1, arbitrary: fc.constantFrom('included', 'onRequest') },
  { weight: 1, arbitrary: anyAmount.map((from) => ({ from })) },
);

/** Steps that rise from one another, the last perhaps without an end. */
const anySteps = <Of>(ends: fc.Arbitrary<number>, step: fc.Arbitrary<Of>) =>
  fc
    .tuple(
      fc.uniqueArray(ends, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.array(step, { minLength: 4, maxLength: 4 }),
    )
    .map(([upTo, isOpen, steps]) => [
      ...upTo.toSorted((one, other) => one - other).map((end, index) => ({ upTo: end, ...steps[index] })),
      ...(isOpen ? [{ ...steps[3] }] : []),
    ]);

const anyRateSteps = fc.record({
  brackets: fc.constantFrom('volume', 'graduated'),
  steps: anySteps(fc.integer({ min: 1, max: 1_500 }), fc.record({ amount: anyAmount })),
});

type AnyRate = fc.Arbitrary<unknown>;

const byPlace = (rate: AnyRate): AnyRate =>
  fc.oneof({ weight: 3, arbitrary: rate }, fc.record({ remote: rate, onSite: rate }));

/** Rates of a band, of every role or perhaps of none. */
const anyTable = (rate: AnyRate, isWhole: boolean) =>
  fc.record({ technician: byPlace(rate), engineer: byPlace(rate) }, { requiredKeys: isWhole ? [...roles] : [] });

/** Rates of the bands that have their own: the evening often, the rest of the week now and then. */
const anyRates = (rate: AnyRate, isWhole = true) =>
  fc.record(
    { day: anyTable(rate, isWhole), evening: anyTable(rate, isWhole), rest: anyTable(rate, isWhole) },
    { requiredKeys: isWhole ? ['day', 'evening'] : [] },
  );

const anyWhen = fc.record(
  {
    roles: fc.subarray([...roles], { minLength: 1 }),
    places: fc.subarray(['remote', 'onSite'], { minLength: 1 }),
    bands: fc.subarray(['day', 'evening', 'rest'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

export const anyIncluded = fc.record(
  { minutes: fc.integer({ min: 1, max: 400 }), when: anyWhen },
  { requiredKeys: ['minutes'] },
);

const anyHeldWork = fc.record(
  {
    roles: fc.subarray([...roles], { minLength: 1 }),
    places: fc.subarray(['remote', 'onSite'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

const anyValidity = fc.integer({ min: 1, max: 3 });

const anyFixed = fc.record({
  minutes: fc.integer({ min: 200, max: 900 }),
  amount: fc.integer({ min: 0, max: 90_000 }).map((cents) => cents / 100),
});

const anySized = fc.record({
  from: fc.integer({ min: 200, max: 400 }),
  step: fc.constantFrom(100, 250),
  brackets: fc.constantFrom('volume', 'graduated'),
  steps: anySteps(fc.integer({ min: 400, max: 2_000 }), fc.record({ perHour: anyAmount })),
});

/** Bundles for some work or for all: of the sized ones one is enough, as several can be bought. */
const anyPrepaid = fc
  .tuple(
    anyValidity,
    fc.uniqueArray(anyFixed, { minLength: 0, maxLength: 2, selector: ({ minutes }) => minutes }),
    fc.option(anySized),
    fc.option(anyHeldWork),
  )
  .filter(([, fixed, sized]) => fixed.length > 0 || sized !== null)
  .map(([validMonths, fixed, sized, when]) =>
    [...fixed, ...(sized ? [sized] : [])].map((bundle) => ({ ...bundle, validMonths, ...(when && { when }) })),
  );

const anyPercent = fc.constantFrom(0, 2.5, 10, 33);

/** What a contract costs beside work. */
const anyFees = fc.record(
  {
    monthlyFee: anyAmount,
    fees: fc
      .array(fc.record({ per: fc.constantFrom('month', 'quarter', 'year', 'once'), amount: anyAmount }), {
        minLength: 1,
        maxLength: 2,
      })
      .map((fees) => fees.map((fee, index) => ({ id: `fee${index}`, ...fee }))),
    minimumPerMonth: fc.oneof(anyAmount, fc.record({ amount: anyAmount, of: fc.constantFrom('fees', 'bill') })),
    terms: fc.constantFrom(
      [{ months: 6 }],
      [
        { months: 2, discount: 7.5 },
        { months: 24, discount: 12.25 },
      ],
    ),
  },
  { requiredKeys: [] },
);

/** What each job bears in percent. */
const anySurcharges = fc
  .array(fc.record({ percent: fc.integer({ min: 1, max: 150 }), of: fc.constantFrom('rate', 'job') }), {
    minLength: 1,
    maxLength: 2,
  })
  .map((surcharges) => surcharges.map((one, index) => ({ id: `extra${index}`, name, per: 'job', ...one })));

const rateBands = (factor: number) => [
  { id: 'day', name, hours: { 'mon-fri': ['08:00-18:00'] } },
  { id: 'evening', name, hours: { 'mon-fri': ['18:00-22:00'] } },
  { id: 'rest', name, hours: 'otherwise', factor, of: 'day' },
];

const anyList = (tier: fc.Arbitrary<object>): fc.Arbitrary<PriceList> =>
  fc
    .record({
      tier,
      fees: anyFees,
      surcharges: fc.option(anySurcharges),
      factor: fc.constantFrom(100, 125, 150, 200),
      increment: fc.constantFrom(1, 15, 20),
      unit: fc.option(fc.constantFrom(7, 30, 480)),
    })
    .map(({ tier: parts, fees, surcharges, factor, increment, unit }) =>
      listWith({
        rateBands: rateBands(factor),
        billing: { remote: { increment, minimum: increment }, onSite: { increment, minimum: 45 } },
        travel: { perVisit: 12.5 },
        ...(surcharges !== null && { surcharges }),
        ...(unit !== null && { rateUnit: { minutes: unit, name } }),
        tiers: oneTier({ ...fees, ...parts }),
      }),
    );

/** A list without anything that months share. */
export const anyPlainList = anyList(fc.record({ hourlyRates: anyRates(anyPlainRate) }));

/** One whose months include minutes. */
export const anyListWithIncluded = anyList(fc.record({ hourlyRates: anyRates(anyPlainRate), included: anyIncluded }));

/** One whose rates have steps, and whose months may include minutes. */
export const anyListWithSteps = anyList(
  fc.record(
    { hourlyRates: anyRates(fc.oneof({ weight: 2, arbitrary: anyRateSteps }, anyPlainRate)), included: anyIncluded },
    { requiredKeys: ['hourlyRates'] },
  ),
);

/** One with bundles, whose rates may be absent; months include minutes where bundles are for all work. */
export const anyListWithBundles = anyList(
  fc
    .record(
      { hourlyRates: anyRates(anyPlainRate, false), included: anyIncluded, prepaid: anyPrepaid },
      { requiredKeys: ['hourlyRates', 'prepaid'] },
    )
    .map(({ included, ...tier }) => {
      const isForAll = tier.prepaid.every((bundle) => !('when' in bundle));
      return { ...tier, ...(included && isForAll && { included }) };
    }),
);

/** The first of June 2026 is a Monday, and no clock changes in that month. */
const startOn = (weekday: number, time: string, per: LineItem['per']): NonNullable<LineItem['start']> =>
  per === 'once' ? { at: 'dateTime', dateTime: `2026-06-0${weekday + 1}T${time}` } : { at: 'weekday', weekday, time };

const anyItem = (most: number): fc.Arbitrary<LineItem> =>
  fc
    .record({
      roleId: fc.constantFrom(...roles) as unknown as fc.Arbitrary<RoleId>,
      place: fc.constantFrom('remote', 'onSite'),
      minutes: fc.integer({ min: 1, max: most }).map((minutes) => minutes as Minutes),
      times: fc.integer({ min: 1, max: 2 }),
      per: fc.constantFrom(...frequencies),
      start: fc.option(fc.tuple(fc.integer({ min: 0, max: 6 }), anyTime)),
    })
    .map(({ start, ...item }) => (start ? { ...item, start: startOn(...start, item.per) } : item));

/** @param most the minutes of a job, so that sets of bundles can all be tried */
export const anyRequest = (most: number): fc.Arbitrary<QuoteRequest> =>
  fc.record(
    {
      months: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 26 })),
      lines: fc.array(anyItem(most), { maxLength: 3 }),
      term: fc.constantFrom(24, 6, 2),
      agreedDiscounts: anyPercent.map((percent) => [{ tierId: 'none', percent }]),
      agreedRateDiscounts: anyPercent.map((percent) => [{ tierId: 'none', percent }]),
    },
    { requiredKeys: ['months', 'lines'] },
  ) as unknown as fc.Arbitrary<QuoteRequest>;
