import { describe, expect, test } from 'vitest';
import { changeOfPromise } from '../../../src/rules/compare/promise-points.ts';
import type { TierValue } from '../../../src/rules/compare/tier-value.ts';
import { compareTiers, isRuleError, whatDiffers } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { tierId } from '../../support/published.ts';

type Within = 'always' | 'supportHours' | 'faultProcessingHours';

const hours = (count: number, within: Within): TierValue => ({
  unit: 'minutes',
  amount: (count * 60) as never,
  within,
});
const days = (count: number, within: Within = 'supportHours'): TierValue => ({
  unit: 'businessDays',
  days: count,
  within: within as never,
});
const percent: TierValue = { unit: 'percent', amount: 99.5 as never };
const nothing: TierValue = { unit: 'notAgreed' };

describe('how one promise stands to another', () => {
  test.each<[string, TierValue, TierValue, string | undefined]>([
    ['a day and two days', days(1), days(2), 'more'],
    ['two days and a day', days(2), days(1), 'less'],
    ['a day in other hours', days(1), days(2, 'faultProcessingHours'), 'other'],
    ['hours in the same hours, told apart by their number', hours(4, 'always'), hours(2, 'always'), undefined],
    ['less, day and night', hours(4, 'supportHours'), hours(1, 'always'), 'less'],
    ['more than what runs day and night', hours(1, 'always'), hours(4, 'supportHours'), 'more'],
    ['as much, day and night', hours(4, 'supportHours'), hours(4, 'always'), 'other'],
    ['more, but day and night', hours(4, 'supportHours'), hours(8, 'always'), 'other'],
    ['less, in other hours', hours(4, 'supportHours'), hours(2, 'faultProcessingHours'), 'other'],
    ['more, in other hours', hours(2, 'faultProcessingHours'), hours(4, 'supportHours'), 'other'],
    ['a day and hours', days(1), hours(1, 'always'), 'other'],
    ['a day and hours, in the same hours', days(1), hours(4, 'supportHours'), 'other'],
    ['hours and a day', hours(1, 'always'), days(1), 'other'],
    ['nothing and hours', nothing, hours(4, 'always'), 'gained'],
    ['nothing and a day', nothing, days(1), 'gained'],
    ['nothing and an availability', nothing, percent, 'gained'],
    ['hours and nothing', hours(4, 'always'), nothing, 'lost'],
    ['a day and nothing', days(1), nothing, 'lost'],
    ['an availability and nothing', percent, nothing, 'lost'],
    ['what is no promise', nothing, { unit: 'none' }, undefined],
  ])('%s', (_, from, to, wanted) => {
    expect(changeOfPromise(from, to)).toBe(wanted);
  });
});

const office = { 'mon-fri': ['08:00-18:00'] };
const both = (one: object, other: object, parts: object = {}): PriceList => {
  const [first, second] = twoTiers({ monthlyFee: 10 });
  return listWith({
    tiers: [
      { ...first, ...one },
      { ...second, ...other },
    ],
    ...parts,
  });
};

const pointsOf = (list: PriceList) => {
  const rows = compareTiers(
    list,
    list.tiers.map(({ id }) => id),
  );
  if (isRuleError(rows)) throw new Error(rows.code);
  return rows.map(({ point }) => point.of).filter((of) => of !== 'hourlyRate');
};

describe('the rows of promises', () => {
  const old = {
    serviceLevel: {
      supportHours: office,
      faultProcessingHours: office,
      maximumResponse: 4,
      maximumIntervention: 8,
    },
  };
  const times = ['supportHours', 'faultProcessingHours', 'maximumResponse', 'maximumIntervention'];

  test('are both times, with availability where one level tells it', () => {
    expect(pointsOf(both(old, {}))).toEqual(['monthlyFee', ...times, 'channels']);
    expect(pointsOf(both(old, { availability: { percent: 99.9 } }))).toEqual([
      ...['monthlyFee', ...times, 'availability', 'channels'],
    ]);
  });

  test('are those that targets name, once where there are no priorities', () => {
    const targets = { serviceLevel: { supportHours: office, targets: [{ resolution: 8, within: 'supportHours' }] } };
    expect(pointsOf(both(targets, {}))).toEqual(['monthlyFee', 'supportHours', 'maximumResolution', 'channels']);
  });

  test('are none where nothing is promised', () => {
    expect(pointsOf(both({}, {}))).toEqual(['monthlyFee', 'channels']);
  });
});

describe('hours that name closed days', () => {
  const name = { nl: 'naam', en: 'name' };
  const closed = [
    { id: 'yearEnd', name, days: ['12-31'] },
    { id: 'bridge', name, days: ['2026-05-15'] },
  ];
  const level = (supportHours: object) => ({ serviceLevel: { supportHours, targets: [] } });
  const changeOf = (one: object, other: object) => {
    const differences = whatDiffers(both(level(one), level(other), { closed }), tierId('none'), tierId('office'));
    return isRuleError(differences) ? differences : differences.map(({ change }) => change);
  };
  const shut = { ...office, yearEnd: [], bridge: [] };

  test.each<[string, object, object, string[]]>([
    ['are the same in any order', shut, { ...office, bridge: [], yearEnd: [] }, []],
    ['are less than hours that name none', office, shut, ['less']],
    ['are less than hours that name one of them', { ...office, bridge: [] }, shut, ['less']],
    ['are more where a day has hours that had none', shut, { ...shut, yearEnd: ['10:00-12:00'] }, ['more']],
    [
      'are other where each is open when the other is not',
      { ...shut, yearEnd: ['10:00-12:00'] },
      { ...shut, bridge: ['10:00-12:00'] },
      ['other'],
    ],
    ['are more in longer weekdays', shut, { ...shut, 'mon-fri': ['08:00-20:00'] }, ['more']],
  ])('%s', (_, one, other, wanted) => {
    expect(changeOf(one, other)).toEqual(wanted);
  });
});
