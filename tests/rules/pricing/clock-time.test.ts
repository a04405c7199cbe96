import { describe, expect, test } from 'vitest';
import { isRuleError, type JobStart } from '../../../src/rules/index.ts';
import { bandTimelines } from '../../../src/rules/pricing/band-timelines.ts';
import { readStart } from '../../../src/rules/pricing/read-start.ts';
import { splitMinutes } from '../../../src/rules/pricing/split-minutes.ts';
import type { EpochMs, FactorPercent, Minutes, ZoneId } from '../../../src/schema/units.ts';
import { evening, fridayAt19, on, withEvenings } from '../../support/price-lists/evenings.ts';
import { day, late } from '../../support/price-lists/two-bands.ts';
import { priceList } from '../../support/published.ts';
import { estimate, euros, line } from '../../support/requests.ts';
import { utc } from '../time/zones.ts';

const agreedOutOfBandFactor = 150 as FactorPercent;

test('worked and billed minutes are both shown, and where the billed ones fall', () => {
  const [billed] = estimate({ months: 1, lines: [evening(80)] }).lines;
  expect(billed).toMatchObject({
    worked: 80,
    billed: 90,
    split: [
      { in: 'band', bandId: day, minutes: 60 },
      { in: 'outOfBand', minutes: 30 },
    ],
  });
});

test('reads the start of monthly work as its documentation says', () => {
  const start: JobStart = { at: 'weekday', weekday: 0, time: '08:00' };
  expect(readStart(start, 'month', 0, priceList.zone)).toEqual({ from: 374_400_000, zone: 'UTC' });
});

test('splits minutes as its documentation says', () => {
  const bands = bandTimelines(priceList, priceList.zone);
  if (isRuleError(bands)) throw new Error(bands.code);
  expect(splitMinutes(Date.parse('2026-11-27T19:00+01:00') as EpochMs, 90 as Minutes, bands)).toEqual([
    { in: 'band', bandId: day, minutes: 60 },
    { in: 'outOfBand', minutes: 30 },
  ]);
});

test('bands are compiled once for a price list and a zone', () => {
  expect(bandTimelines(priceList, utc)).toBe(bandTimelines(priceList, utc));
  expect(bandTimelines(priceList, utc)).not.toBe(bandTimelines(priceList, priceList.zone));
  expect(bandTimelines({ ...priceList }, utc)).not.toBe(bandTimelines(priceList, utc));
});

test('a zone whose clock moves by half a minute still gives whole minutes that add up', () => {
  const monrovia = { ...priceList, zone: 'Africa/Monrovia' as ZoneId };
  const item = line({ per: 'once', minutes: 1_440, start: on('1972-01-06T09:00') });
  const [billed] = estimate({ months: 1, lines: [item] }, monrovia).lines;
  expect(billed?.split.map(({ minutes }) => minutes)).toEqual([764, 676]);
});

test('a job without a start lies wholly in the first band', () => {
  const [billed] = estimate({ months: 1, lines: [line({ minutes: 80 })] }).lines;
  expect(billed?.split).toEqual([{ in: 'band', bandId: day, minutes: 90, explanation: billed?.explanation }]);
});

describe('the explanation of a job', () => {
  const jobOf = (request: Parameters<typeof estimate>[0], list = priceList) =>
    estimate(request, list).tiers[0]?.lines[0]?.perJob?.explanation;
  const rate = { kind: 'published', value: { unit: 'centsPerHour', amount: euros(108) }, clause: 'hourlyRate' };
  const part = (minutes: number, clause: string) => ({
    kind: 'clockPart',
    value: { unit: 'minutes', amount: minutes },
    from: { kind: 'rounded', value: { amount: 90 }, from: { value: { amount: 80 } } },
    clause,
  });
  const inBand = {
    kind: 'product',
    subject: { of: 'jobInBand', line: 0, bandId: day },
    value: { unit: 'cents', amount: euros(108) },
    factors: [rate, part(60, 'hourlyRate')],
  };

  test('is a sum with an open part', () => {
    expect(jobOf({ months: 1, lines: [evening(80)] })).toMatchObject({
      kind: 'sum',
      subject: { of: 'job', line: 0 },
      value: { amount: euros(108) },
      parts: [inBand, { kind: 'notPriced', clause: 'outOfBand', part: part(30, 'outOfBand') }],
    });
  });

  test('is a sum of products where a factor was agreed', () => {
    const factor = { kind: 'given', value: { unit: 'factorPercent', amount: 150 } };
    const outOfBand = { kind: 'product', value: { amount: euros(81) }, factors: [rate, part(30, 'outOfBand'), factor] };
    expect(jobOf({ months: 1, lines: [evening(80)], agreedOutOfBandFactor })).toMatchObject({
      kind: 'sum',
      value: { amount: euros(189) },
      parts: [inBand, { ...outOfBand, subject: { of: 'jobOutOfBand', line: 0 } }],
    });
  });

  test('is one product where the job lies in one band', () => {
    expect(jobOf({ months: 1, lines: [evening(60)] })).toMatchObject({
      kind: 'product',
      subject: { of: 'job', line: 0 },
      factors: [rate, { kind: 'clockPart', value: { amount: 60 } }],
    });
  });

  test('is a product for each band', () => {
    expect(jobOf({ months: 1, lines: [evening(240)] }, withEvenings())).toMatchObject({
      parts: [
        { subject: { of: 'jobInBand', bandId: day }, value: { amount: euros(108) } },
        { subject: { of: 'jobInBand', bandId: late }, value: { amount: 26_666 } },
        { kind: 'notPriced', part: { value: { amount: 60 } } },
      ],
    });
  });
});

describe('what the price rests on', () => {
  const codes = (...lines: ReturnType<typeof line>[]): string[] =>
    estimate({ months: 1, lines }).assumptions.map(({ code }) => code);
  const visit = (minutes: number) => line({ per: 'once', place: 'onSite', minutes, start: fridayAt19 });

  test('names the band of jobs without a start only where there is one', () => {
    expect(codes(visit(60))).toEqual([]);
    expect(codes(visit(60), line())).toEqual(['bandWithoutStart']);
  });

  test('names the minimum only where it is laid on the clock', () => {
    expect(codes(visit(59))).toEqual(['minimumLaidOut']);
    expect(codes(visit(61))).toEqual([]);
    expect(codes(line({ place: 'onSite', minutes: 10 }))).toEqual(['bandWithoutStart']);
  });
});
