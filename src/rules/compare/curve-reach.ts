import type { ContractTier } from '../../schema/contract-tier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Minutes } from '../../schema/units.ts';
import { minutesInHours } from '../time/calendar.ts';
import { type Counts, feesOver } from './amounts.ts';
import { comparedMonths } from './compared-months.ts';
import { daytimeRate } from './hourly-rate.ts';
import { type RoleMinutes, totalMinutes } from './role-minutes.ts';

/** A picture never shows less than this, and grows by twenty hours at a time. */
const leastHours = 40;
const roundHours = 20;

/** Nobody books more hours of one role a month: a crossing beyond them is left out of sight. */
const mostHours = 200;

/** The rate of the mix as a whole, in cents an hour: only to choose a range, never shown. */
const averageRate = (tier: ContractTier, mix: readonly RoleMinutes[], priceList: PriceList): number =>
  mix.reduce((sum, { roleId, minutes }) => {
    const rate = daytimeRate(roleId, tier, priceList);
    return sum + (rate === 'onRequest' ? 0 : rate * minutes);
  }, 0) / Math.max(totalMinutes(mix), 1);

interface Line {
  readonly fee: number;
  readonly rate: number;
}

/** Whether some other line lies below this one for any number of hours: nobody waits for where those two cross. */
const isNeverCheapest = (line: Line, lines: readonly Line[]): boolean =>
  lines.some(({ fee, rate }) => fee <= line.fee && rate <= line.rate && (fee < line.fee || rate < line.rate));

/**
 * How many minutes a month a picture of the costs should reach: past the last crossing of two tiers that can be the cheapest by a quarter, and at
 * least as far as the hours that were asked for; whole twenties of hours, forty or more.
 *
 * @example curveReach([{ roleId: technician, minutes: 60 }], minutes(240), priceList); // 2_400: 40 hours
 */
export const curveReach = (
  mix: readonly RoleMinutes[],
  asked: Minutes,
  priceList: PriceList,
  counts: Counts = {},
): Minutes => {
  const months = comparedMonths(priceList.tiers, counts);
  const lines = priceList.tiers.map((tier) => ({
    fee: (feesOver(months, tier, priceList, counts) ?? 0) / months,
    rate: averageRate(tier, mix, priceList),
  }));
  const useful = lines.filter((line) => !isNeverCheapest(line, lines));
  const hours = useful
    .flatMap((from) => useful.map((to) => (to.fee - from.fee) / (from.rate - to.rate)))
    .filter((crossing) => crossing > 0 && crossing <= mostHours);
  const needed = Math.max(leastHours, ...hours.map((crossing) => crossing * 1.25), asked / 60);
  return minutesInHours(Math.ceil(needed / roundHours) * roundHours);
};
