// Compiled with the rest of the project, never run: each line under an expectation must not compile.
import type { JobStart } from '../../src/rules/index.ts';
import { jobAmount } from '../../src/rules/money/job-amount.ts';
import type { BandId, RoleId, TierId } from '../../src/schema/identifier.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import type { Cents, EpochMs, FactorPercent, IsoDate, Minutes, Percent, ZoneId } from '../../src/schema/units.ts';

declare const cents: Cents;
declare const minutes: Minutes;
declare const instant: EpochMs;
declare const date: IsoDate;
declare const zone: ZoneId;
declare const role: RoleId;
declare const band: BandId;
declare const list: PriceList;
declare const percent: Percent;
declare const factor: FactorPercent;

export const amount: Cents = jobAmount(cents, minutes);
export const outOfBand: Cents = jobAmount(cents, minutes, factor);

// @ts-expect-error minutes are not money
jobAmount(minutes, minutes);
// @ts-expect-error money is not time
jobAmount(cents, cents);
// @ts-expect-error a bare number has no unit
jobAmount(10_800, 45);
// @ts-expect-error an instant is not a number of minutes
export const wrongMinutes: Minutes = instant;
// @ts-expect-error a date is not a zone
export const wrongZone: ZoneId = date;
// @ts-expect-error a zone is not a date
export const wrongDate: IsoDate = zone;
// @ts-expect-error a role is not a tier
export const wrongTier: TierId = role;
// @ts-expect-error money loses its unit in arithmetic and must be marked again
export const doubled: Cents = cents * 2;
// @ts-expect-error a rate may be on request and must be looked at first
export const rate: Cents | undefined = list.tiers[0]?.hourlyRates[band]?.[role];
// @ts-expect-error a percentage of at most 100 is not a factor
jobAmount(cents, minutes, percent);
// @ts-expect-error a factor may pass 100 and is not a percentage
export const vatRate: Percent = factor;
// @ts-expect-error a date and time is not a weekday
export const start: JobStart = { at: 'weekday', dateTime: '2026-11-23T09:00' };
