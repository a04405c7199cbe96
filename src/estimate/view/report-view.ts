import {
  byPromise,
  type CountryHolidays,
  type Deadline,
  isoMoment,
  isRuleError,
  promisesIn,
  promisesNothing,
  type RuleError,
  reportInstant,
  type TimedPromise,
  tierMoments,
  timedPromises,
} from '../../rules/index.ts';
import type { CountryId, TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { EpochMs, ZoneId } from '../../schema/units.ts';
import { describeClosedDays, type Words } from '../../words/index.ts';
import type { Estimate, Scenario } from '../estimate.ts';
import { type FaultView, faultKey, faultView, holidaysOffKey, withFault } from './report-fault.ts';

/** The times that the tiers of a list promise, in the order in which they fall due. */
const promisesOf = (list: PriceList): readonly TimedPromise[] => promisesIn(list) ?? timedPromises.slice(0, 2);

/** Whether a column of an answer is a deadline. */
export const isPromise = (column: string): column is TimedPromise =>
  timedPromises.some((promise) => promise === column);

/** The holidays that the estimate needs, and whether they are loaded. */
export type Holidays =
  | { readonly status: 'none' | 'loading' | 'failed' }
  | { readonly status: 'loaded'; readonly holidays: CountryHolidays };

/** A moment in words and for other programs; `iso` is null when there is none. */
export interface MomentView {
  readonly text: string;
  readonly instant: EpochMs | null;
  /** What the clock of the price list shows, and how far it is from UTC. */
  readonly iso: string | null;
}

/** The latest moments of one tier. */
export interface TierDeadlinesView extends Readonly<Record<TimedPromise, MomentView>> {
  readonly id: TierId;
  readonly name: string;
}

/** A report of a fault: when, on which clock, with which holidays, and the latest moments that follow from it. */
export interface ReportView {
  readonly at: MomentView;
  readonly zone: ZoneId;
  /** When, on which clock, and what is told of the fault, in sentences; empty when the moment cannot be placed. */
  readonly text: string;
  /** Why the moment cannot be placed on the clock; null when it can. */
  readonly error: RuleError | null;
  /** The country whose holidays do not count; null when every weekday counts. */
  readonly holidays: CountryId | null;
  /** Which holidays do not count, in a sentence. */
  readonly holidayText: string;
  /** What is told of the fault beside its moment, under a list that asks for it. */
  readonly fault: FaultView | undefined;
  /** The times that the tiers of the list promise, in the order in which they fall due. */
  readonly promises: readonly TimedPromise[];
  /** Empty when the report cannot be read or the holidays are not loaded. */
  readonly tiers: readonly TierDeadlinesView[];
}

const momentView = (found: Deadline, zone: ZoneId, { translator, format }: Words): MomentView => {
  if (found === 'notAgreed') return { text: translator.text('promise.none'), instant: null, iso: null };
  if (found === null || isRuleError(found))
    return { text: translator.text('result.neverOpen'), instant: null, iso: null };
  const iso = isoMoment(found, zone);
  return { text: format.datedMoment(found, zone), instant: found, iso: isRuleError(iso) ? null : iso };
};

/** What the deadlines of an estimate depend on. */
export interface ReportContext {
  readonly list: PriceList;
  readonly holidays: Holidays;
  readonly words: Words;
}

const holidayTextOf = (
  country: CountryId | undefined,
  { list, holidays: { status }, words: { translator, format } }: ReportContext,
): string => {
  if (country === undefined) return translator.text('report.holidaysCount');
  const values = { country: format.country(country) };
  if (status === 'failed') return translator.text('report.holidaysFailed', values);
  return translator.text(
    status === 'loaded' ? (holidaysOffKey(list) ?? 'report.holidaysOff') : 'report.holidaysLoading',
    values,
  );
};

/** Which days do not count in the deadlines of an estimate, in a sentence; or that they are not known yet. */
export const closedDaysText = ({ holidays }: Pick<Estimate, 'holidays'>, context: ReportContext): string =>
  describeClosedDays(context.words) ?? holidayTextOf(holidays, context);

const tiersOf = (
  reportedAt: EpochMs,
  { tiers: chosen }: Estimate,
  fault: FaultView | undefined,
  { list, holidays, words }: ReportContext,
): TierDeadlinesView[] => {
  const closed = holidays.status === 'loaded' ? holidays.holidays : [];
  const moments = tierMoments(reportedAt, list, closed, fault?.fault);
  const shown = list.tiers.map(({ id }, index): TierDeadlinesView[] => {
    const found = moments[index];
    if (found === undefined || !(chosen?.includes(id) ?? true)) return [];
    return [
      {
        id,
        name: words.names.tier(id),
        ...byPromise((promise) => momentView(found[promise], list.zone, words)),
      },
    ];
  });
  return shown.flat();
};

const makeReportView = ({ reportedAt }: Scenario, estimate: Estimate, context: ReportContext): ReportView | null => {
  const { list, holidays, words } = context;
  if (reportedAt === undefined || promisesNothing(list)) return null;
  const { zone } = list;
  const instant = reportInstant(reportedAt, zone);
  const fault = faultView(estimate, list, words);
  const closed = describeClosedDays(words);
  const common = {
    fault,
    promises: promisesOf(list),
    zone,
    holidays: closed ? null : (estimate.holidays ?? null),
    holidayText: closedDaysText(estimate, context),
  };
  if (isRuleError(instant)) {
    return { ...common, at: { text: reportedAt, instant: null, iso: null }, text: '', error: instant, tiers: [] };
  }
  const iso = isoMoment(instant, zone);
  const moment = words.format.moment(instant, zone);
  const text = words.translator.text('report.moment', { moment, zone });
  const isCounted = holidays.status === 'none' || holidays.status === 'loaded';
  return {
    ...common,
    at: { text: moment, instant, iso: isRuleError(iso) ? null : iso },
    text: withFault(text, fault) ?? text,
    error: null,
    tiers: isCounted ? tiersOf(instant, estimate, fault, context) : [],
  };
};

/** A view, and what it was made of. */
interface LastView extends Pick<ReportContext, 'list' | 'holidays'> {
  readonly key: string;
  readonly view: ReportView | null;
}

/** The last view in each set of words: most keystrokes leave the deadlines unchanged, and computing and formatting them is slow. */
const lastViews = new WeakMap<Words, LastView>();

/**
 * What follows from the report of a scenario; null when no moment was given, or nothing is promised. Holidays and tiers are those of the
 * whole estimate.
 *
 * @example reportView(estimate, estimate, { list, holidays: { status: 'none' }, words })?.tiers[1].maximumResponse.iso
 */
export const reportView = (scenario: Scenario, estimate: Estimate, context: ReportContext): ReportView | null => {
  const { list, holidays, words } = context;
  const key = JSON.stringify([scenario.reportedAt, estimate.tiers, estimate.holidays, faultKey(estimate)]);
  const last = lastViews.get(words);
  if (last?.key === key && last.list === list && last.holidays === holidays) return last.view;
  const view = makeReportView(scenario, estimate, context);
  lastViews.set(words, { list, holidays, key, view });
  return view;
};
