import type { Cents, Minutes } from '../../schema/units.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { cents } from '../money/cents.ts';
import { quoteAmounts } from '../pricing/quote-amounts.ts';
import { type LineItem, requestLimits } from '../pricing/request.ts';
import type { Situation } from './flip.ts';
import { addEachMonth, type TierTotal, totalsOf } from './tier-totals.ts';

/** A line of priced remote work each month, and what one of its jobs bills. */
export interface RemovableLine {
  readonly item: LineItem;
  /** Of the line in the request, from 0. */
  readonly index: number;
  readonly billed: Minutes;
}

/** What a job costs under each tier, in the order of the tiers. */
type JobAmounts = readonly Cents[];

const priceJobs = (jobs: readonly LineItem[], { request, priceList }: Situation): JobAmounts[] | RuleError => {
  const price = quoteAmounts({ ...request, months: 1, lines: jobs }, priceList);
  if (isRuleError(price)) return price;
  return jobs.map((_, line) => price.tiers.map(({ lines }) => lines[line]?.perJob?.cents ?? cents(0)));
};

/** One job of a line: whole, then a step shorter each time. */
const everShorter = ({ item, billed }: RemovableLine, increment: number): LineItem[] =>
  Array.from({ length: billed / increment }, (_, stepsOff) => {
    // A job that bills its minimum may last less than what is left of that: it is never made longer.
    const minutes = Math.min(item.minutes, billed - stepsOff * increment) as Minutes;
    return { ...item, minutes, times: 1 };
  });

/** Prices many lengths in one estimate, which is ten times faster than one by one. */
const priceEverShorter = (line: RemovableLine, situation: Situation): JobAmounts[] | RuleError => {
  const jobs = everShorter(line, situation.priceList.billing.remote.increment);
  const amounts: JobAmounts[] = [];
  while (amounts.length < jobs.length) {
    const priced = priceJobs(jobs.slice(amounts.length, amounts.length + requestLimits.lines), situation);
    if (isRuleError(priced)) return priced;
    amounts.push(...priced);
  }
  return amounts;
};

/**
 * The totals after each step of work that is taken off: job by job in the order of the lines, each made shorter in whole
 * billing steps until it is gone.
 */
export function* takeWorkOff(
  lines: readonly RemovableLine[],
  situation: Situation,
): Generator<readonly TierTotal[] | RuleError, void> {
  const { months } = situation.request;
  let totals: readonly TierTotal[] = totalsOf(situation.now);
  for (const line of lines) {
    const amounts = priceEverShorter(line, situation);
    if (isRuleError(amounts)) return yield amounts;
    const [whole = [], ...shorter] = amounts;
    for (let job = 0; job < line.item.times; job += 1) {
      totals = addEachMonth(totals, whole, -months);
      for (const left of shorter) yield addEachMonth(totals, left, months);
      yield totals;
    }
  }
}
