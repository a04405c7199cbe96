import type { BandId } from '../../schema/identifier.ts';
import type { Minutes } from '../../schema/units.ts';
import type { BandShare } from '../pricing/band-share.ts';
import type { BilledLine } from '../pricing/quote-result.ts';
import type { MinutesInBand } from '../pricing/split-minutes.ts';
import { minutesOfDay, type WorkDay } from './work-days.ts';

/** Jobs of one length that are rounded alike. */
export interface JobLength {
  /** From 0, in the order in which they are met. */
  readonly index: number;
  readonly worked: Minutes;
  /** How they are rounded under each tier that bills differently: one, where all tiers bill alike. */
  readonly billed: readonly BilledLine[];
  /** Equal where as many minutes are billed under each tier, beginning as long after the start. */
  readonly layout: number;
  /** From which minute after the start what is billed under each of them begins, and where it ends: two numbers for each. */
  readonly parts: Int32Array;
  /** The last of those minutes. */
  readonly reach: number;
}

/** Some minutes of a job, with what their explanation tells of them: whether they lie on the clock, and on which closed days. */
const shareText = (share: BandShare): string => {
  const { explanation } = share;
  const closed = 'closed' in explanation ? explanation.closed?.map(({ date }) => date).join('+') : undefined;
  return [share.in === 'band' ? share.bandId : '', share.minutes, explanation.kind, closed].join(' ');
};

/** How billed minutes lie on the clock, as a text that is equal where a bill cannot tell them apart. */
export const splitText = (billed: readonly BilledLine[]): string =>
  billed.map(({ split }) => split.map(shareText).join()).join(';');

/** In which bands billed minutes lie, whatever their number; of a job that bills nothing there are none. */
export const bandsText = ({ split }: BilledLine): string =>
  split.map((share) => `${share.in === 'band' ? share.bandId : ''}${share.minutes === 0 ? ' 0' : ''}`).join();

const freeFirst = ({ explanation }: BilledLine): number => explanation.rule.freeFirst ?? 0;

/** What is billed, and from which minute on: equal where that is so under each tier. */
export const layoutText = (billed: readonly BilledLine[]): string =>
  billed.map((line) => `${freeFirst(line)} ${line.billed}`).join(';');

/** What is billed under each tier, in minutes from the start: where that begins, and where it ends. */
export const partsOf = (billed: readonly BilledLine[]): JobLength['parts'] =>
  Int32Array.from(billed.flatMap((line) => [freeFirst(line), freeFirst(line) + line.billed]));

/** More than the minutes of two days, on whatever clock. */
const minuteValues = 3_001;

/** The key of work without a start. */
export const noStart = -1;

/** More bands, or more ways to bill, than one key has room for: such work is laid on the clock minute by minute of the start. */
const mostParts = 3;

/**
 * A number that is equal for jobs of one length whose minutes lie alike: of an ordinary day how many of them are in each band, below 0
 * the kind of the day and the minute of the start.
 */
export const layoutKey = (startMinute: number, { parts, reach }: JobLength, day: WorkDay): number => {
  const { kind, ownKind, minutes, open } = day;
  const start = day.minutesUntil[startMinute] ?? 0;
  const isShort = start + reach <= minutes;
  if (open === null || !isShort || open.length * parts.length > 2 * mostParts) {
    return -2 - ((isShort ? kind : ownKind) * minutesOfDay + startMinute);
  }
  let key = 0;
  for (let part = 0; part < parts.length; part += 2) {
    const from = start + (parts[part] ?? 0);
    const to = start + (parts[part + 1] ?? 0);
    for (let band = 0; band < open.length; band += 1) {
      key = key * minuteValues + ((open[band]?.[to] ?? 0) - (open[band]?.[from] ?? 0));
    }
  }
  return key;
};

/** The minutes in each band that a key of 0 or more tells; for each way to bill. */
export const minutesIn = (key: number, bands: readonly BandId[], ways: number): MinutesInBand[][] => {
  const minutes: number[] = [];
  for (let left = key; minutes.length < bands.length * ways; left = Math.floor(left / minuteValues)) {
    minutes.unshift(left % minuteValues);
  }
  return Array.from({ length: ways }, (_, way) =>
    bands.map((bandId, band) => ({ bandId, minutes: (minutes[way * bands.length + band] ?? 0) as Minutes })),
  );
};
