export { aboveCheapest, type TierDifference } from './compare/above-cheapest.ts';
export type { AmountChange, ListedAmount } from './compare/amount-change.ts';
export type { Counts } from './compare/amounts.ts';
export { breakEven } from './compare/break-even.ts';
export { compareOffer, type OfferComparison } from './compare/compare-offer.ts';
export { compareQuotes } from './compare/compare-quotes.ts';
export { type ComparisonRow, compareTiers } from './compare/compare-tiers.ts';
export { comparedMonths } from './compare/compared-months.ts';
export type { ComparedPoint } from './compare/comparison-points.ts';
export { aboveLowest, type CostCurve, cheapestAt, costCurve } from './compare/cost-curve.ts';
export { bandsCoverWeek } from './compare/covers-week.ts';
export { curveReach } from './compare/curve-reach.ts';
export { dearerBy } from './compare/dearer-by.ts';
export type { Flip } from './compare/flip.ts';
export type { NeedValue } from './compare/meet-need.ts';
export { isPricedTogether, sharedRate } from './compare/minutes-points.ts';
export type { Need, NeededWindow, PromiseNeed } from './compare/need.ts';
export { isPartNeed, type PartNeed } from './compare/part-needs.ts';
export { type ChangedPart, type PriceChange, priceChange, type TierChange } from './compare/price-change.ts';
export { promiseOfNeed } from './compare/promised-value.ts';
export { promisesNothing } from './compare/promises-nothing.ts';
export {
  type Crossing,
  cheapestStretches,
  crossings,
  joinedStretches,
  pointAt,
  type Stretch,
} from './compare/read-curve.ts';
export { type RoleMinutes, shareMinutes, totalMinutes } from './compare/role-minutes.ts';
export { type TierValue, tierValues } from './compare/tier-value.ts';
export { type FailedNeed, type TierMatch, tiersThatMeet } from './compare/tiers-that-meet.ts';
export { type Change, type PointDifference, whatDiffers } from './compare/what-differs.ts';
export { flipSearch, whatFlips } from './compare/what-flips.ts';
export { isRuleError, type RuleError, type RuleErrorCode } from './errors.ts';
export type {
  CountedWindow,
  DeadlineExplanation,
  DeadlineStep,
  Skipped,
  SkipReason,
  Summarised,
} from './explain/deadline-explanation.ts';
export type {
  Allowance,
  Amount,
  Average,
  Bracket,
  Bundles,
  ChargeKind,
  ClockPart,
  ExplainedAmount,
  Explanation,
  Given,
  Lift,
  NotPriced,
  Part,
  Product,
  Published,
  Quantity,
  Rounded,
  Spread,
  Subject,
  Sum,
  SumId,
  TakenMinutes,
} from './explain/explanation.ts';
export { hasOpenPart } from './explain/has-open-part.ts';
export { isUnpriced } from './explain/is-unpriced.ts';
export { explainTier, quote } from './explain/quote.ts';
export { furtherJobs, priceOfAll } from './history/billed-then.ts';
export type { GroupPrice } from './history/group-prices.ts';
export { HistoryCounter } from './history/history-counter.ts';
export { workedMinutes } from './history/job-line.ts';
export { lengthClass } from './history/length-spread.ts';
export type { Lateness } from './history/promises-kept.ts';
export {
  type BandMinutes,
  type BilledAgainstWorked,
  type BilledThen,
  type FigureParts,
  type History,
  type HistoryTerms,
  historyLimits,
  type Job,
  type JobMoments,
  type LengthClass,
  type LengthSpread,
  type LocalStretch,
  type OpenCount,
  type PromiseHistory,
  type SetAside,
  type SetAsideReason,
  type SetAsideRow,
  type TierHistory,
  type TierMonth,
  type WorkBehind,
} from './history/types.ts';
export { startOfDate } from './history/work-days.ts';
export { cents } from './money/cents.ts';
export { type DayPicture, type DayStretch, dayPicture, type Lane } from './picture/day-picture.ts';
export type { Tick } from './picture/ticks.ts';
export {
  type AgreedRate,
  agreedRates,
  agreedVisits,
  type DiscountedRate,
  discountedRates,
} from './pricing/agreed-effects.ts';
export type { BandShare } from './pricing/band-share.ts';
export { billMonths } from './pricing/bill-months.ts';
export { billedMinutes } from './pricing/billed-minutes.ts';
export type { Charge, MonthCharge } from './pricing/charge.ts';
export type { ChargeSum } from './pricing/charge-sum.ts';
export { cheapestOf, openItemKey } from './pricing/cheapest.ts';
export { listedRate } from './pricing/concepts/bands.ts';
export type { Concept } from './pricing/concepts/concept.ts';
export { concepts } from './pricing/concepts/index.ts';
export { besideAsked } from './pricing/concepts/term.ts';
export { frequencies } from './pricing/frequency.ts';
export type { OpenItem } from './pricing/open-item.ts';
export { averageMonth, besideMonths } from './pricing/period-amounts.ts';
export { centsOf, rateFor } from './pricing/price.ts';
export { priceListOn } from './pricing/price-list-on.ts';
export { quoteAmounts } from './pricing/quote-amounts.ts';
export type {
  Assumption,
  BilledLine,
  Cheapest,
  LineAmount,
  Quote,
  QuoteAmounts,
  TierAmounts,
  TierQuote,
  VatAmounts,
} from './pricing/quote-result.ts';
export {
  type AgreedDiscount,
  type JobStart,
  type LineItem,
  type QuoteRequest,
  type RequestLimits,
  requestLimits,
  type VatChoice,
} from './pricing/request.ts';
export type { ClosedDate, ClosedDates, CountryHolidays } from './sla/closed-dates.ts';
export { countedTime } from './sla/counted-time.ts';
export { type Deadline, deadline } from './sla/deadline.ts';
export { explainDeadline } from './sla/explain-deadline.ts';
export { nextStage, type ReachedStage } from './sla/next-stage.ts';
export type { OpeningHours } from './sla/opening-hours.ts';
export { closesServiceHours } from './sla/service-hours.ts';
export { longestAllowance, type ServiceTimeline, serviceTimeline } from './sla/service-timeline.ts';
export { promisesIn } from './sla/targets.ts';
export {
  allLatest,
  type TierDeadline,
  type TierDeadlines,
  tierDeadlines,
} from './sla/tier-deadlines.ts';
export { type ReportedFault, type TierMoments, tierMoments } from './sla/tier-moments.ts';
export { byPromise, type TimedPromise, timedPromises } from './sla/timed-promise.ts';
export { minutesInHours, type YearRange } from './time/calendar.ts';
export { clockDoubt } from './time/clock-doubt.ts';
export { comingMoment, type WeekdayTime } from './time/coming-moment.ts';
export { parseDate, twoDigits } from './time/date-text.ts';
export { instantOf } from './time/instant-of.ts';
export { instantText, isInstantText, reportInstant, reportWallTime } from './time/report-instant.ts';
export { countdownStage, type TimeLeft, timeLeft } from './time/time-left.ts';
export { type TypedMoment, typedMoment } from './time/typed-moment.ts';
export { isoMoment, wallTimeOf } from './time/wall-time-of.ts';
