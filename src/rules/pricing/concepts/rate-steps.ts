import type { RateSteps } from '../../../schema/contract-minutes.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { Cents, Minutes } from '../../../schema/units.ts';
import { productNode, sumNode } from '../../explain/amount-nodes.ts';
import { factorNodes } from '../../explain/explain-charge.ts';
import type { Explanation, Subject } from '../../explain/explanation.ts';
import { given, notPriced, published } from '../../explain/nodes.ts';
import { sumCents } from '../../money/cents.ts';
import type { BillContext } from '../bill-context.ts';
import type { Charge, MonthCharge } from '../charge.ts';
import { monthsOfYear } from '../frequency.ts';
import type { OpenItem } from '../open-item.ts';
import { isUnpricedShare } from '../price-share.ts';
import type { Concept } from './concept.ts';
import { eachWithoutIncluded, includedNode } from './included-minutes.ts';
import { type RateTable, rateTables } from './pooled-work.ts';
import { discountNodes } from './rate-discount.ts';
import { type MonthOfWork, type RatedWork, timesRate, workByMonth } from './rated-work.ts';

/** Minutes of a month in one step of a rate. */
interface Stretch {
  readonly table: RateTable;
  readonly work: RatedWork;
  /** The minutes of the contract year that come before it. */
  readonly from: number;
  readonly minutes: number;
  /** All minutes of the year, where they are all at the amount of the step that they reach. */
  readonly ofYear?: number;
  /** The rate of the step, and what the minutes come to at it; null beyond the last step. */
  readonly priced: { readonly rate: Cents; readonly cents: Cents } | null;
}

const endOf = (step: RateSteps['steps'][number] | undefined): number =>
  step === undefined ? 0 : (step.upTo ?? Number.POSITIVE_INFINITY);

const pricedAt = (rate: Cents | undefined, { factor }: RatedWork, minutes: number, context: BillContext) =>
  rate === undefined ? null : { rate, cents: timesRate(rate * factor, minutes, 100, context) };

/** The step that so many minutes of a year reach, from 0; -1 beyond the last. */
const reachedBy = (ofYear: number, { steps }: RateTable): number =>
  steps.steps.findIndex((step) => ofYear <= endOf(step));

/** Each minute at the amount of its own step. */
const graduated = (table: RateTable, work: RatedWork, from: number, context: BillContext): Stretch[] => {
  const { steps } = table.steps;
  const to = from + work.minutes;
  const within = steps.map((step, index) => ({
    step,
    begin: Math.max(from, endOf(steps[index - 1])),
    end: Math.min(to, endOf(step)),
  }));
  const beyond = { step: undefined, begin: Math.max(from, endOf(steps.at(-1))), end: to };
  return [...within, beyond]
    .filter(({ begin, end }) => end > begin)
    .map(({ step, begin, end }) => {
      const minutes = end - begin;
      return { table, work, from: begin, minutes, priced: pricedAt(step?.amount, work, minutes, context) };
    });
};

/** All minutes of a year at the amount of the step that they reach together. */
const byVolume = (table: RateTable, work: RatedWork, from: number, ofYear: number, context: BillContext): Stretch => {
  const step = table.steps.steps[reachedBy(ofYear, table)];
  const { minutes } = work;
  return { table, work, from, minutes, ofYear, priced: pricedAt(step?.amount, work, minutes, context) };
};

const minutesOf = (works: readonly RatedWork[]): number => works.reduce((sum, { minutes }) => sum + minutes, 0);

/** A table in a contract year. */
interface CountedYear {
  /** Month by month, in the order in which the minutes count. */
  readonly months: readonly (readonly Stretch[])[];
  readonly reached: number;
}

const countYear = (table: RateTable, year: readonly (readonly RatedWork[])[], context: BillContext): CountedYear => {
  const own = year.map((works) => works.filter(({ pool }) => pool === table.steps));
  const ofYear = minutesOf(own.flat());
  let counted = 0;
  const months = own.map((works) =>
    works.flatMap((work) => {
      const from = counted;
      counted += work.minutes;
      return table.steps.brackets === 'volume'
        ? [byVolume(table, work, from, ofYear, context)]
        : graduated(table, work, from, context);
    }),
  );
  return { months, reached: reachedBy(ofYear, table) };
};

const subjectOf = ({ work, from, minutes, ofYear }: Stretch): Subject =>
  ofYear === undefined
    ? { of: 'minutesOfYear', lines: work.lines(), from, to: from + minutes }
    : { of: 'volumeOfYear', lines: work.lines(), to: ofYear };

const stretchNode = (stretch: Stretch, context: BillContext): Explanation => {
  const { table, work, minutes, priced } = stretch;
  const subject = subjectOf(stretch);
  if (priced === null) return notPriced(subject, 'hourlyRate');
  const rate = { of: 'hourlyRate', tierId: context.tier.id, roleId: table.roleId, bandId: table.bandId } as const;
  const unit = context.priceList.rateUnit ? 'centsPerRateUnit' : 'centsPerHour';
  return productNode(subject, priced.cents, [
    given({ of: 'workedMinutes' }, { unit: 'minutes', amount: minutes as Minutes }),
    published(rate, { unit, amount: priced.rate }, 'hourlyRate'),
    ...factorNodes(work.share),
    ...(discountNodes(context) ?? []),
  ]);
};

const monthNode = (
  month: number,
  amount: Cents,
  stretches: readonly Stretch[],
  work: readonly MonthCharge[],
  context: BillContext,
): Explanation =>
  sumNode({ of: 'workOfMonth', month }, amount, [
    ...stretches.map((stretch) => stretchNode(stretch, context)),
    ...includedNode(work, context),
  ]);

/** Minutes beyond the last step leave each of their lines open, once. */
const openLines = (stretches: readonly Stretch[]): OpenItem[] =>
  stretches.flatMap((stretch) =>
    stretch.priced
      ? []
      : stretch.work.lines().map((line) => ({
          reason: 'rateOnRequest' as const,
          what: 'steps' as const,
          per: 'once' as const,
          line,
          bandId: stretch.table.bandId,
          explanation: notPriced(subjectOf(stretch), 'hourlyRate'),
        })),
  );

const isNew = ({ line }: OpenItem, seen: Set<number | undefined>): boolean => {
  const first = !seen.has(line);
  seen.add(line);
  return first;
};

/** A month, and the step that its contract year reaches in each table. */
interface CountedMonth extends MonthOfWork {
  readonly stretches: readonly Stretch[];
  readonly reached: readonly number[];
}

const isPooled = ({ charge: { shares = [] } }: MonthCharge): boolean =>
  shares.some((share) => !isUnpricedShare(share) && share.pool);

const chargeOf = (
  { month, work, stretches, reached }: CountedMonth,
  openItems: readonly OpenItem[],
  context: BillContext,
): Charge => {
  const priced = stretches.flatMap((stretch) => stretch.priced?.cents ?? []);
  const amount = sumCents(priced);
  return {
    what: 'steps',
    subject: { of: 'workOfMonth', month },
    per: 'once',
    quantity: 1,
    inMonth: month,
    months: month + 1,
    // Minutes that are all included cost nothing.
    unitPrice: stretches.length > 0 && priced.length === 0 ? null : amount,
    why: () => monthNode(month, amount, stretches, work, context),
    reached,
    openItems,
  };
};

/** The months of a contract year, table by table. */
const countMonths = (year: readonly MonthOfWork[], context: BillContext): CountedMonth[] => {
  const works = eachWithoutIncluded(year, context);
  const counted = rateTables(context.tier).map((table) => countYear(table, works, context));
  const reached = counted.map((table) => table.reached);
  return year.map((one, month) => ({
    ...one,
    ...{ reached, stretches: counted.flatMap(({ months }) => months[month] ?? []) },
  }));
};

/** Work of a tier whose rates have steps, month by month. */
const stepCharges = (context: BillContext, bill: readonly Charge[]): Charge[] => {
  const months = workByMonth(bill, context.request.months);
  const years = months.filter(({ month }) => month % monthsOfYear === 0).map(({ month }) => month);
  const counted = years.flatMap((first) => countMonths(months.slice(first, first + monthsOfYear), context));
  const seen = new Set<number | undefined>();
  return counted.flatMap((month) => {
    const open = openLines(month.stretches).filter((item) => isNew(item, seen));
    return month.work.some(isPooled) ? [chargeOf(month, open, context)] : [];
  });
};

const hasSteps = ({ tiers }: PriceList): boolean => tiers.some((tier) => rateTables(tier).length > 0);

/** Rates by the billed minutes of a contract year. */
export const rateSteps: Concept = {
  isUsed: hasSteps,
  bendsCosts: hasSteps,
  charges: (context, bill) => (rateTables(context.tier).length === 0 ? [] : stepCharges(context, bill)),
};
