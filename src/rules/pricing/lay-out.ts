import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import type { ClockPart, Rounded } from '../explain/explanation.ts';
import { timeLimits } from '../time/calendar.ts';
import type { BandShare, MinutesShare } from './band-share.ts';
import { bandTimelines } from './band-timelines.ts';
import { inRestBand } from './concepts/bands.ts';
import { onClosedDays, yearsWithin } from './concepts/closed-days.ts';
import { afterFree, orNothing } from './concepts/lay-billed.ts';
import { readStart } from './read-start.ts';
import type { JobStart, LineItem } from './request.ts';
import { splitMinutes } from './split-minutes.ts';

/** A share of a job with a start. */
type BandShareOnClock = MinutesShare & { readonly explanation: ClockPart };

const clockPart = (share: MinutesShare, from: Rounded): ClockPart => ({
  kind: 'clockPart',
  subject: share.in === 'band' ? { of: 'bandMinutes', bandId: share.bandId } : { of: 'outOfBandMinutes' },
  value: { unit: 'minutes', amount: share.minutes },
  from,
  clause: share.in === 'band' ? 'hourlyRate' : 'outOfBand',
});

const withoutStart = (rounded: Rounded, { rateBands: [first] }: PriceList): BandShare[] => {
  const rest = { minutes: rounded.value.amount, explanation: rounded };
  return [first ? { in: 'band', bandId: first.id, ...rest } : { in: 'outOfBand', ...rest }];
};

/** Billed minutes of which it is known how they lie, explained. */
export const laidSo = (split: readonly MinutesShare[], rounded: Rounded, priceList: PriceList): BandShareOnClock[] =>
  orNothing(inRestBand(split, priceList), priceList).map((share) => ({
    ...share,
    explanation: clockPart(share, rounded),
  }));

const fromStart = (
  start: JobStart,
  { per }: LineItem,
  line: number,
  rounded: Rounded,
  priceList: PriceList,
): BandShare[] | RuleError => {
  const begun = readStart(start, per, line, priceList.zone);
  if (isRuleError(begun)) return begun;
  const bands = bandTimelines(priceList, begun.zone);
  if (isRuleError(bands)) return bands;
  const split = splitMinutes(afterFree(begun.from, rounded), rounded.value.amount, bands);
  // The start is an instant that is counted, so the job lies outside the years of the bands, by its end at least.
  if (isRuleError(split)) return ruleError('startOutOfYears', { line, ...yearsWithin(timeLimits, split) });
  const shares = laidSo(split, rounded, priceList);
  return shares.map((share) => ({ ...share, explanation: onClosedDays(share.explanation, begun, priceList) }));
};

/**
 * Tells in which rate bands the billed minutes of one job fall: all in the first band without a start, otherwise as they
 * lie on the clock from it.
 *
 * @returns shares that add up to the billed minutes, or an error of `readStart` or `bandTimelines`
 */
export const layOut = (
  item: LineItem,
  line: number,
  rounded: Rounded,
  priceList: PriceList,
): readonly BandShare[] | RuleError =>
  item.start === undefined ? withoutStart(rounded, priceList) : fromStart(item.start, item, line, rounded, priceList);
