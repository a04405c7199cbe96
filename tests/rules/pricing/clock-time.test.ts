import { describe, expect, test } from 'vitest';
import { isRuleError, isUnpriced, type JobStart } from '../../../src/rules/index.ts';
import { bandTimelines } from '../../../src/rules/pricing/band-timelines.ts';
import { readStart } from '../../../src/rules/pricing/read-start.ts';
import { splitMinutes } from '../../../src/rules/pricing/split-minutes.ts';
import type { ContractTier, HourlyRate } from '../../../src/schema/contract-tier.ts';
import type { EpochMs, FactorPercent, Minutes, ZoneId } from '../../../src/schema/units.ts';
import { priceList, roleId, tierId } from '../../support/published.ts';
import { estimate, euros, line } from '../../support/requests.ts';
import { day, late, listWithLateBand } from '../../support/two-bands.ts';
import { utc } from '../time/zones.ts';

const on = (dateTime: string): JobStart => ({ at: 'dateTime', dateTime });
const fridayAt19 = on('2026-11-27T19:00');
const evening = (minutes: number, start: JobStart = fridayAt19) => line({ per: 'once', minutes, start });
const agreedOutOfBandFactor = 150 as FactorPercent;

/** The published hours, and the rest of the evening. */
const withEvenings = (rateOf?: (tier: ContractTier) => HourlyRate) =>
  listWithLateBand([...Array(5).fill([['20:00', '22:00']]), [], []], rateOf);

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
  expect(readStart(start, 'month', 0, priceList.zone)).toEqual({ from: 374_400_000, zone: 'Etc/UTC' });
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

describe('a job outside the hours', () => {
  const result = estimate({ months: 1, lines: [evening(60, on('2026-11-28T10:00'))] });
  const [none] = result.tiers;

  test('is an open item with its minutes, and has no price', () => {
    expect(none?.openItems).toMatchObject([
      { reason: 'outOfBand', line: 0, minutes: 60, explanation: { kind: 'notPriced', clause: 'outOfBand' } },
    ]);
    expect(none?.lines).toEqual([{ perJob: null, amount: null }]);
    expect(none && isUnpriced(none.labourOnce.explanation)).toBe(true);
  });

  test('makes no tier the cheapest', () => {
    expect(result.cheapest).toEqual({ tierIds: [], reason: 'noLabourPriced' });
  });

  test('that is priced in part has a price, and is told once in the sum of the work', () => {
    const [tier] = estimate({ months: 1, lines: [evening(90)] }).tiers;
    expect(tier && isUnpriced(tier.labourOnce.explanation)).toBe(false);
    expect(tier?.labourOnce.explanation).toMatchObject({ parts: [{ kind: 'product', subject: { of: 'line' } }] });
    expect(tier?.openItems).toMatchObject([{ reason: 'outOfBand', minutes: 30 }]);
  });
});

describe('a rate of a band that is on request', () => {
  const isOffice = (tier: ContractTier): boolean => tier.id === tierId('office');

  test('leaves that part open, and the other bands priced', () => {
    const list = withEvenings(() => 'onRequest');
    const result = estimate({ months: 1, lines: [evening(120)] }, list);
    expect(result.tiers[0]?.openItems).toMatchObject([{ reason: 'rateOnRequest', line: 0, bandId: late }]);
    expect(result.tiers[0]?.labourOnce.cents).toBe(euros(108));
    expect(result.cheapest.tierIds).toEqual(['none']);
  });

  test('under one tier keeps the totals from being compared', () => {
    const list = withEvenings((tier) => (isOffice(tier) ? 'onRequest' : euros(120)));
    const result = estimate({ months: 1, lines: [evening(120)] }, list);
    expect(result.cheapest).toEqual({ tierIds: [], reason: 'openItemsDiffer' });
    expect(estimate({ months: 1, lines: [evening(60)] }, list).cheapest.tierIds).toEqual(['none']);
  });

  test('in one band here and another there keeps them from being compared too', () => {
    const list = withEvenings((tier) => (isOffice(tier) ? 'onRequest' : euros(120)));
    const dayOnRequest = list.tiers.map((tier) =>
      isOffice(tier)
        ? tier
        : { ...tier, hourlyRates: { ...tier.hourlyRates, [day]: { [roleId('technician')]: 'onRequest' as const } } },
    );
    const result = estimate({ months: 1, lines: [evening(120)] }, { ...list, tiers: dayOnRequest });
    expect(result.cheapest).toEqual({ tierIds: [], reason: 'openItemsDiffer' });
  });

  test('is not mended by a factor', () => {
    const tiers = priceList.tiers.map((tier) => ({
      ...tier,
      hourlyRates: { [day]: { [roleId('technician')]: 'onRequest' as const } },
    }));
    const request = { months: 1, lines: [evening(90)], agreedOutOfBandFactor };
    const [none] = estimate(request, { ...priceList, tiers }).tiers;
    expect(none?.openItems.map(({ reason }) => reason)).toEqual(['rateOnRequest', 'rateOnRequest']);
    expect(none?.lines).toEqual([{ perJob: null, amount: null }]);
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
