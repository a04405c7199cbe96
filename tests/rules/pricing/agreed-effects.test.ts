import { describe, expect, test } from 'vitest';
import {
  agreedRates,
  agreedVisits,
  discountedRates,
  type LineItem,
  type QuoteRequest,
} from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { FactorPercent, Percent } from '../../../src/schema/units.ts';
import { withRateOnRequest } from '../../support/price-lists/random-price-lists.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { priceList, roleId, tierId } from '../../support/published.ts';
import { estimate, euros, line } from '../../support/requests.ts';

const sunday = { per: 'once', start: { at: 'dateTime', dateTime: '2026-11-29T10:00' } } as const;
const monday = { per: 'once', start: { at: 'dateTime', dateTime: '2026-11-30T10:00' } } as const;
const evening = { per: 'once', start: { at: 'dateTime', dateTime: '2026-11-30T19:30' } } as const;

describe('an agreed price of a visit', () => {
  test('counts one a month and one once in a year as thirteen visits', () => {
    const lines = [line({ place: 'onSite' }), line({ place: 'onSite', per: 'once' }), line({ times: 5 })];
    expect(agreedVisits({ months: 12, lines }, euros(45))).toEqual({ visits: 13, amount: euros(585) });
  });

  test('counts none for remote work', () => {
    expect(agreedVisits({ months: 12, lines: [line()] }, euros(45))).toEqual({ visits: 0, amount: 0 });
  });
});

describe('an agreed rate outside usual hours', () => {
  const request = (lines: readonly LineItem[], more: Partial<QuoteRequest> = {}): QuoteRequest => ({
    months: 1,
    lines,
    agreedOutOfBandFactor: 150 as FactorPercent,
    ...more,
  });
  const told = (asked: QuoteRequest, list: PriceList = priceList) =>
    agreedRates(estimate(asked, list), asked, list).map(({ tierId: tier, roleId: role, place, amount }) =>
      [tier, role, place, amount / 100].join(' '),
    );

  test('is the rate of the first band times the factor, under each level', () => {
    expect(told(request([line(sunday)]))).toEqual([
      'none technician remote 162',
      'standard technician remote 156',
      'office technician remote 144',
      'business technician remote 144',
    ]);
  });

  test('is told once for each role and place that works then, if only for a part of a job', () => {
    const visit = line({ place: 'onSite', roleId: roleId('engineer'), ...evening });
    const lines = [line(monday), line(sunday), line(sunday), visit];
    expect(told(request(lines)).slice(0, 2)).toEqual(['none technician remote 162', 'none engineer onSite 193.5']);
  });

  test('is not told where all work is within the hours, or no factor was agreed', () => {
    expect(told(request([line(monday), line()]))).toEqual([]);
    expect(told({ months: 1, lines: [line(sunday)] })).toEqual([]);
  });

  test('is not told where a level has no rate', () => {
    const list = withRateOnRequest(['none', 'office', 'business'], 'technician');
    expect(told(request([line(sunday)]), list)).toEqual(['standard technician remote 156']);
  });

  test('is of what an agreed discount leaves of the rate', () => {
    const agreedRateDiscounts = [{ tierId: tierId('standard'), percent: 10 as Percent }];
    expect(told(request([line(sunday)], { agreedRateDiscounts }))).toContain('standard technician remote 140.4');
    expect(told(request([line(sunday)], { agreedRateDiscounts }))).toContain('none technician remote 162');
  });
});

describe('an agreed discount on rates', () => {
  const told = (lines: readonly LineItem[], list = priceList, agreedRateDiscounts = [10]) =>
    list.tiers
      .filter(({ id }) => id === 'standard')
      .flatMap((tier) => {
        const discounts = agreedRateDiscounts.map((percent) => ({ tierId: tier.id, percent: percent as Percent }));
        const request = { months: 1, lines, agreedRateDiscounts: discounts };
        return discountedRates(estimate(request, list), request, tier);
      });

  test('leaves a rate for each role and place that works', () => {
    const lines = [line(), line({ minutes: 15 }), line({ place: 'onSite', roleId: roleId('engineer') })];
    expect(told(lines)).toEqual([
      { tierId: 'standard', bandId: 'weekdayDaytime', roleId: 'technician', place: 'remote', amount: euros(93.6) },
      { tierId: 'standard', bandId: 'weekdayDaytime', roleId: 'engineer', place: 'onSite', amount: euros(108) },
    ]);
  });

  test('is taken off each step of a rate that has steps', () => {
    const steps = (first: number, rest: number) => ({
      brackets: 'graduated',
      steps: [{ upTo: 720, amount: first }, { amount: rest }],
    });
    const rates = { weekdayDaytime: { cabling: 95, technician: steps(68, 60), engineer: 129, consulting: 145 } };
    const [none, standard] = twoTiers({ hourlyRates: rates });
    const list = listWith({ tiers: [none, { ...standard, id: 'standard' }] });
    expect(told([line()], list)).toEqual([
      {
        ...{ tierId: 'standard', bandId: 'weekdayDaytime', roleId: 'technician', place: 'remote' },
        ...{ amount: euros(61.2), steps: steps(euros(61.2), euros(54)) },
      },
    ]);
    const outside = { months: 1, lines: [line(sunday)], agreedOutOfBandFactor: 150 as FactorPercent };
    expect(agreedRates(estimate(outside, list), outside, list)).toMatchObject([
      { tierId: 'none', amount: euros(102), steps: steps(euros(102), euros(90)) },
      { tierId: 'standard' },
    ]);
  });

  test('leaves none where no work is within the hours, the rate is on request, or nothing was agreed', () => {
    expect(told([line(sunday)])).toEqual([]);
    expect(told([line()], withRateOnRequest(['standard'], 'technician'))).toEqual([]);
    expect(told([line()], priceList, [])).toEqual([]);
  });
});
