import {
  aboveCheapest,
  isRuleError,
  type Need,
  type QuoteAmounts,
  quoteAmounts,
  type RuleError,
  type TierAmounts,
  type TierMatch,
  tiersThatMeet,
} from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import type { Lack, Words } from '../../words/index.ts';
import { type Estimate, type NamedRequest, requestOf, type Scenario } from '../estimate.ts';
import { needsUnder } from './bill-needs.ts';
import { type AmountView, amountView, type Column, columnName, columnsFor, withVatView } from './columns.ts';
import { type Headline, headlineOf } from './headline.ts';
import { besideTexts, columnOf, type Period, periodOf, periodsOf } from './period.ts';
import type { Holidays } from './report-view.ts';

/** What a view needs besides the estimate. */
export interface ViewContext {
  readonly list: PriceList;
  readonly holidays: Holidays;
  readonly words: Words;
}

/** One tier of the answer. */
export interface TierView {
  readonly id: TierId;
  readonly name: string;
  readonly isCheapest: boolean;
  /** In the order of the columns; the same columns for every tier, the total with VAT last, if there is one. */
  readonly amounts: readonly AmountView[];
  /** The amount of the period that is shown. */
  readonly shown: AmountView;
  /** What stands below the amount that is shown: what comes on top of a monthly one, the average, and what it leaves out. */
  readonly beside: readonly string[];
  /** How much more it costs than the cheapest of all; null when none is the cheapest. */
  readonly difference: Cents | null;
  /** How it meets the needs; null when there are none. */
  readonly match: TierMatch | null;
  readonly quote: TierAmounts;
}

/** What every output says of the amounts of a scenario. */
export interface BillView {
  readonly months: { readonly count: number; readonly text: string };
  /** What the headline and the shown amount of each tier are for, and what a visitor can choose. */
  readonly period: Period;
  readonly periods: readonly Period[];
  /** Which tier is the cheapest over all months, or why none is; empty when nothing could be priced. */
  readonly headline: string;
  /** What the amounts of each tier leave out, where that is why none is the cheapest. */
  readonly lacks?: readonly Lack[] | undefined;
  /** Why nothing could be priced; null when something was. */
  readonly error: RuleError | null;
  /** Whether needs decided which tiers were compared. */
  readonly isOfMeeting: boolean;
  /** Whether an offer costs less than what was compared. */
  readonly isOfferCheapest: boolean;
  readonly tiers: readonly TierView[];
  /** What was asked, and the amounts behind the answer; null where nothing could be priced. */
  readonly request: NamedRequest;
  readonly quote: QuoteAmounts | null;
}

const tiersOf = (
  estimate: QuoteAmounts,
  period: Period,
  matches: readonly TierMatch[],
  { cheapest, lacks = [] }: Pick<Headline, 'cheapest' | 'lacks'>,
  words: Words,
): TierView[] => {
  const months = words.translator.count('unit.months', estimate.months);
  const columns = columnsFor(estimate, period);
  const differences = aboveCheapest(estimate);
  return estimate.tiers.map((tier, index) => {
    const named = (column: Column): AmountView => ({
      ...amountView(column.id, tier, words),
      name: columnName(column, months, words),
    });
    const amounts = columns.map(named);
    const withVat = withVatView(tier, words);
    return {
      id: tier.tierId,
      name: words.names.tier(tier.tierId),
      // Of one tier alone nothing is the cheapest.
      isCheapest: cheapest.includes(tier.tierId) && !!estimate.tiers[1],
      amounts: withVat ? [...amounts, withVat] : amounts,
      shown: named({ id: columnOf[period], charges: null }),
      beside: (period === 'month' ? besideTexts(tier, estimate.months, words) : []).concat(
        lacks.filter(({ tierId }) => tierId === tier.tierId).map(({ own }) => own),
      ),
      difference: differences[index]?.difference ?? null,
      match: matches.find(({ tierId }) => tierId === tier.tierId) ?? null,
      quote: tier,
    };
  });
};

/**
 * How each tier meets the needs of an estimate; empty when there are none.
 *
 * @param counts the scenario that the needs are held against
 * @param quote what it comes to, where that is known already
 */
export const needsOf = (estimate: Pick<Estimate, 'needs' | 'priority'>, list: PriceList): readonly Need[] =>
  needsUnder(estimate, list) ?? estimate.needs ?? [];
export const matchesOf = (
  estimate: Pick<Estimate, 'needs' | 'priority'>,
  counts: Scenario,
  list: PriceList,
  quote?: QuoteAmounts | RuleError,
): readonly TierMatch[] => {
  const needs = needsOf(estimate, list);
  if (needs.length === 0) return [];
  const found = quote ?? quoteAmounts(requestOf(counts), list);
  const matches = tiersThatMeet(needs, list, counts, isRuleError(found) ? null : found);
  return isRuleError(matches) ? [] : matches;
};

const nothingPriced: Pick<
  BillView,
  'quote' | 'period' | 'periods' | 'headline' | 'isOfMeeting' | 'isOfferCheapest' | 'tiers'
> = {
  quote: null,
  period: 'whole',
  periods: [],
  headline: '',
  isOfMeeting: false,
  isOfferCheapest: false,
  tiers: [],
};

/**
 * The amounts of a scenario in words and numbers, so that what prints them computes nothing.
 *
 * @param estimate the estimate that the scenario belongs to: its needs and tiers hold for both scenarios
 * @param known how each tier meets the needs, where that does not follow from the scenario
 */
export const billView = (
  scenario: Scenario,
  estimate: Estimate,
  { list, words }: ViewContext,
  known?: readonly TierMatch[],
): BillView => {
  const request = requestOf(scenario);
  const found = quoteAmounts(request, list);
  const matches = known ?? matchesOf(estimate, scenario, list, found);
  const common = {
    months: { count: scenario.months, text: words.translator.count('unit.months', scenario.months) },
    request,
  };
  if (isRuleError(found)) return { ...nothingPriced, ...common, error: found };
  const period = periodOf(estimate, found);
  const { text, cheapest, lacks, ...decided } = headlineOf(matches, {
    quote: found,
    request,
    offer: scenario.offer,
    period,
    words,
  });
  return {
    ...common,
    quote: found,
    error: null,
    period,
    periods: periodsOf(found),
    headline: text,
    lacks,
    ...decided,
    tiers: tiersOf(found, period, matches, { cheapest, lacks }, words),
  };
};
