import { describe, expect, test } from 'vitest';
import type { LineItem, OpenItem, QuoteRequest } from '../../../src/rules/index.ts';
import { outline } from '../../support/outline.ts';
import { listWith, oneTier, twoTiers } from '../../support/price-lists/rich-list.ts';
import { estimate, line } from '../../support/requests.ts';

const name = { nl: 'naam', en: 'name' };
const units = [
  { id: 'user', name },
  { id: 'server', name },
];
const rates = (technician: unknown) => ({
  hourlyRates: { weekdayDaytime: { cabling: 1, technician, engineer: 1, consulting: 1 } },
});

/** An open item in a row: why, of which charge, how often, for which line, about what, and what its explanation says. */
const told = ({ reason, what, per, line: of, about, explanation }: OpenItem): string =>
  [reason, what, per, of ?? '-', about ?? '-', ...outline(explanation)].join(', ');

const openOf = (request: Partial<QuoteRequest>, tier: object, parts: object = {}): string[] => {
  const list = listWith({ units, tiers: oneTier(tier), ...parts });
  return estimate({ months: 1, lines: [], ...request }, list).tiers.flatMap(({ openItems }) => openItems.map(told));
};

const visit = (more: Partial<LineItem> = {}) => ({ lines: [line({ place: 'onSite', ...more })] });
const sunday = { per: 'once', start: { at: 'dateTime', dateTime: '2026-11-29T10:00' } } as const;

describe('what a rate leaves open', () => {
  test.each([
    [
      'onRequest',
      'rateOnRequest, labour, month, 0, -, notPriced hourlyRate none technician weekdayDaytime (hourlyRate)',
    ],
    [
      'notOffered',
      'notOffered, labour, month, 0, rate weekdayDaytime, notPriced hourlyRate none technician weekdayDaytime (hourlyRate)',
    ],
    [
      { from: 90 },
      'from, labour, month, 0, rate weekdayDaytime, notPriced hourlyRate none technician weekdayDaytime (hourlyRate)',
    ],
  ])('that is %o', (rate, wanted) => {
    expect(openOf({ lines: [line()] }, rates(rate))).toEqual([wanted]);
  });

  test('nothing where it is an amount, or included', () => {
    expect(openOf({ lines: [line()] }, rates(90))).toEqual([]);
    expect(openOf({ lines: [line()] }, rates('included'))).toEqual([]);
  });

  test('the minutes outside every band', () => {
    expect(openOf({ lines: [line(sunday)] }, {})).toEqual([
      'outOfBand, labour, once, 0, -, notPriced lineOutOfBand 0 (outOfBand)',
    ]);
  });
});

describe('what a fee leaves open', () => {
  const fee = (more: object) => ({ fees: [{ id: 'users', per: 'quarter', ...more }] });
  const counted = { unit: 'user', brackets: 'volume', steps: [{ upTo: 3, amount: 10 }] };

  test.each([
    ['onRequest', 'onRequest, fee, quarter, -, fee users, notPriced fee none users (monthlyFee)'],
    ['notOffered', 'notOffered, fee, quarter, -, fee users, notPriced fee none users (monthlyFee)'],
    [{ from: 90 }, 'from, fee, quarter, -, fee users, notPriced fee none users (monthlyFee)'],
  ])('that is %o', (amount, wanted) => {
    expect(openOf({}, fee({ amount }))).toEqual([wanted]);
    expect(openOf({ units: { user: 4 } }, fee({ amount, unit: 'user' }))).toEqual([wanted]);
    expect(openOf({ units: { user: 0 } }, fee({ amount, unit: 'user' }))).toEqual([]);
  });

  test('beyond its last step', () => {
    expect(openOf({ units: { user: 4 } }, fee(counted))).toEqual([
      'onRequest, fee, quarter, -, fee users, notPriced fee none users (monthlyFee)',
    ]);
    expect(openOf({ units: { user: 3 } }, fee(counted))).toEqual([]);
  });

  test('once, though several of its steps are on request', () => {
    const steps = [{ upTo: 3, amount: 'onRequest' }, { amount: 'onRequest' }];
    expect(openOf({ units: { user: 9 } }, fee({ unit: 'user', brackets: 'graduated', steps }))).toHaveLength(1);
  });

  test('until the visitor says how many there are', () => {
    expect(openOf({}, fee(counted))).toEqual([
      'notFilledIn, fee, quarter, -, unit user ["volume",[[3,1000]]], notPriced units user (monthlyFee)',
    ]);
  });
});

describe('what a surcharge leaves open', () => {
  const callOut = (more: object) => ({ surcharges: [{ id: 'callOut', name, ...more }] });

  test('of a job that has no price', () => {
    expect(openOf(visit({ per: 'week' }), {}, callOut({ per: 'visit', amount: 'onRequest' }))).toContain(
      'onRequest, surcharge, week, 0, surcharge callOut, notPriced surcharge callOut 0 (hourlyRate)',
    );
  });

  test('of a contract that has no price', () => {
    expect(openOf({}, {}, callOut({ per: 'contract', amount: 'onRequest' }))).toEqual([
      'onRequest, surcharge, once, -, surcharge callOut, notPriced surcharge callOut (hourlyRate)',
    ]);
  });

  test.each(['rate', 'job'])('in percent of a %s that has no price', (of) => {
    expect(openOf({ lines: [line()] }, rates('onRequest'), callOut({ per: 'job', percent: 10, of }))).toContain(
      'onRequest, surcharge, month, 0, surcharge callOut, notPriced surcharge callOut 0 (hourlyRate)',
    );
  });
});

describe('a percentage of the rate or of the job', () => {
  const urgent = { id: 'urgent', name, percent: 25, of: 'rate', per: 'job' };

  test.each(['rate', 'job'])('is the least that it comes to where the %s begins at an amount', (of) => {
    expect(openOf({ lines: [line()] }, rates({ from: 100 }), { surcharges: [{ ...urgent, of }] })).toContain(
      'from, surcharge, month, 0, surcharge urgent, notPriced surcharge urgent 0 (hourlyRate)',
    );
  });

  test.each(['rate', 'job'])('leaves nothing open where the %s is an amount', (of) => {
    expect(openOf({ lines: [line()] }, rates(100), { surcharges: [{ ...urgent, of }] })).toEqual([]);
  });

  test('is open for a job that begins outside every band', () => {
    expect(openOf({ lines: [line(sunday)] }, {}, { surcharges: [urgent] })).toContain(
      'onRequest, surcharge, once, 0, surcharge urgent, notPriced surcharge urgent 0 (hourlyRate)',
    );
  });
});

describe('what travel leaves open', () => {
  const zones = [
    { id: 'city', name, amount: 10 },
    { id: 'far', name, amount: 'onRequest' },
  ];
  const travel = [{ zones }, { perDistance: 1, unit: 'km' }, { perHour: 36 }];

  test('until the visitor says where, how far and how long', () => {
    expect(openOf(visit(), {}, { travel })).toEqual([
      'notFilledIn, travel, month, 0, zone, notPriced lineTravel 0 (travel)',
      'notFilledIn, travel, month, 0, distance, notPriced distance 0 (travel)',
      'notFilledIn, travel, month, 0, travelTime, notPriced travelTime 0 (travel)',
    ]);
  });

  test('in a zone on request', () => {
    expect(openOf(visit({ zone: 'far' }), {}, { travel: [{ zones }] })).toEqual([
      'onRequest, travel, month, 0, travel, notPriced zone far (travel)',
    ]);
  });

  test('by the visit, on request', () => {
    expect(openOf(visit(), {}, {})).toEqual(['travel, travel, month, 0, -, notPriced lineTravel 0 (travel)']);
    expect(openOf(visit(), {}, { travel: [{ perVisit: 'onRequest' }] })).toEqual([
      'onRequest, travel, month, 0, travel, notPriced travelPrice (travel)',
    ]);
  });

  test('nothing for remote work', () => {
    expect(openOf({ lines: [line()] }, {}, { travel })).toEqual([]);
    expect(openOf({ lines: [line()] }, {}, {})).toEqual([]);
  });
});

describe('the cheapest is not named', () => {
  const [first, second] = twoTiers({});
  const byUnit = (unit: string) => ({ fees: [{ id: 'fee', per: 'month', unit, amount: 10 }] });

  test('where one level asks how many users there are, and another how many servers', () => {
    const list = listWith({
      units,
      tiers: [
        { ...first, ...byUnit('user') },
        { ...second, ...byUnit('server') },
      ],
    });
    expect(estimate({ months: 1, lines: [line()] }, list).cheapest).toEqual({ tierIds: [], reason: 'openItemsDiffer' });
  });

  test('where rates are on request in different bands', () => {
    const late = { id: 'late', name, hours: { 'mon-fri': ['20:00-22:00'] } };
    const day = { id: 'day', name, hours: { 'mon-fri': ['08:00-20:00'] } };
    const all = (technician: unknown) => ({ cabling: 1, technician, engineer: 1, consulting: 1 });
    const list = listWith({
      rateBands: [day, late],
      tiers: [
        { ...first, hourlyRates: { day: all('onRequest'), late: all(90) } },
        { ...second, hourlyRates: { day: all(90), late: all('onRequest') } },
      ],
    });
    const start = { at: 'weekday', weekday: 0, time: '19:30' } as const;
    expect(estimate({ months: 1, lines: [line({ start })] }, list).cheapest).toEqual({
      tierIds: [],
      reason: 'openItemsDiffer',
    });
  });

  test('where no level can hold the request', () => {
    const list = listWith({ units, tiers: oneTier({ fees: [{ id: 'fee', per: 'month', amount: 'notOffered' }] }) });
    expect(estimate({ months: 1, lines: [], units: { user: 1 } }, list).cheapest).toEqual({
      tierIds: [],
      reason: 'noLabourPriced',
    });
  });
});
