import type { Place } from '../../schema/conditions.ts';
import type { BandId, PriorityId, RoleId, TierId } from '../../schema/identifier.ts';
import type { Cents, DurationMs, IsoDate, Minutes } from '../../schema/units.ts';
import type { ChargeKind, Explanation, Subject } from '../explain/explanation.ts';
import type { OpenItem } from '../pricing/open-item.ts';
import type { Cheapest } from '../pricing/quote-result.ts';
import type { LineItem, QuoteRequest } from '../pricing/request.ts';
import type { ClosedDates } from '../sla/closed-dates.ts';
import type { TimedPromise } from '../sla/timed-promise.ts';

/** A stretch of waiting for the customer, in local time of the list's zone; half-open. */
export interface LocalStretch {
  /** `YYYY-MM-DDTHH:MM`, optionally with `:SS`. */
  readonly from: string;
  readonly to: string;
}

/** When a fault was reported, answered and closed, each on the clock of the list: `YYYY-MM-DDTHH:MM`, optionally with `:SS`. */
export interface JobMoments {
  readonly reported: string;
  readonly answered?: string;
  readonly closed?: string;
  readonly waiting?: readonly LocalStretch[];
  /** How long the customer was waited for in all, where it is not known when: counted in the hours of a promise. */
  readonly waitingMinutes?: Minutes;
}

/** One row of a file: one job, billed by itself. */
export interface Job {
  /** The row of the file that it stands in, the headings being row 1. */
  readonly row: number;
  /** The local date on which it is done, `YYYY-MM-DD`, on the clock of the list. */
  readonly date: IsoDate;
  /** The minute of that day in which it begins, from 0; absent: taken in the first band. */
  readonly startMinute?: number | undefined;
  /** Whether that start is no more than that of a day without hours of the first band, as `startOfDate` gives it. */
  readonly isStartAssumed?: boolean | undefined;
  /** Worked seconds, 1 or more; rounded up to whole minutes before anything else. */
  readonly seconds: number;
  readonly roleId: RoleId;
  readonly place: Place;
  /** What was billed at the time for the row that it stands in, in the currency of the list. */
  readonly billedThen?: Cents | undefined;
  /** Those of the report in that row. */
  readonly moments?: JobMoments | undefined;
  /** Whether a job of the same row stands before it: what was billed for the row, and its report, count once for all of its jobs. */
  readonly isFurther?: boolean | undefined;
}

/** What holds for all rows of a file: what a request says beside its lines, and how deadlines are counted. */
export interface HistoryTerms extends Omit<QuoteRequest, 'months' | 'lines' | 'vat'> {
  /** The holidays on which the hours of a list without closed days of its own do not open. */
  readonly closedDates?: ClosedDates;
  /** How urgent the faults were; absent: the first priority of the list. */
  readonly priority?: PriorityId;
}

/** What a tier costs in one month of the file, without VAT, in whole cents. */
export interface TierMonth {
  /** What is paid whatever is done: fees, a least month and discounts. */
  readonly fee: Cents;
  /** Everything else: labour, bundles, credits, travel and surcharges. */
  readonly work: Cents;
  /** Both together. */
  readonly total: Cents;
  /** The same by kind of charge, in the order of a bill; what is 0 in the month is left out. */
  readonly charges: readonly { readonly what: ChargeKind; readonly cents: Cents }[];
  /** Whether something of the month has no published price, so that its total is a "from" total. */
  readonly isOpen: boolean;
}

/** Something without a published price, and how often it occurs: listed, never counted as 0. */
export interface OpenCount {
  readonly reason: OpenItem['reason'];
  readonly what: ChargeKind;
  /** The band whose rate is on request, where it is a rate. */
  readonly bandId?: BandId;
  /** Which fee, surcharge or count, where it is a part that the list leaves open; of several jobs, that of the first. */
  readonly subject?: Subject;
  /** How many rows leave it open; 0 for what no row causes, such as a fee. */
  readonly rows: number;
  /** Billed minutes outside every band. */
  readonly minutes?: Minutes;
}

/** Billed minutes in one band, or outside every band. */
export interface BandMinutes {
  /** Null outside every band. */
  readonly bandId: BandId | null;
  readonly minutes: Minutes;
  /** Rows with at least one minute in it. */
  readonly rows: number;
}

/** How much of what a tier bills was worked. Rows without a price are counted too. */
export interface BilledAgainstWorked {
  readonly billedMinutes: Minutes;
  /** As in the file, to the second. */
  readonly worked: DurationMs;
  /** Billed because of the minimum, beyond what the billing step rounds up to. */
  readonly byMinimum: Minutes;
  /** Billed because each row is rounded up, to the minute first and then to the billing step. */
  readonly byRounding: DurationMs;
  /** Worked and not billed: free minutes. */
  readonly free: Minutes;
}

/** By when a tier would have promised something, against the truth. */
export interface PromiseHistory {
  readonly promise: TimedPromise;
  /** Which moment of the file it is held against: that of the first answer for a response, that of the closing for the others. */
  readonly against: 'answered' | 'closed';
  /** Rows of which both moments are known and the tier promises it. */
  readonly rows: number;
  /** Those whose moment fell after the latest one that was promised. */
  readonly late: number;
  /** By how much in real time, all of those together, and the one that was the latest; 0 where none was. */
  readonly lateInAll: DurationMs;
  readonly mostLate: DurationMs;
}

/** The file under one tier. */
export interface TierHistory {
  readonly tierId: TierId;
  /** Of all months, and of what lies beyond them: as `billMonths` over all rows adds up. */
  readonly total: Cents;
  /** Of all months: what is paid whatever is done, with what lies beyond them. */
  readonly fee: Cents;
  /** Of all months: everything else. */
  readonly work: Cents;
  /** What it costs more than the cheapest; null where none is named. */
  readonly aboveCheapest: Cents | null;
  /** One for each month of the file, in its order. */
  readonly months: readonly TierMonth[];
  /** Fees that are due after the last month of the file, until the shortest term ends; 0 without a term. */
  readonly beyond: Cents;
  /** Whether months share the price of work (bundles, rates by steps), so that a row has no price by itself. */
  readonly isShared: boolean;
  readonly billed: BilledAgainstWorked;
  /** In the order of the list; what is outside every band comes last. Bands without a minute are left out. */
  readonly bands: readonly BandMinutes[];
  readonly openItems: readonly OpenCount[];
  /** Rows of which the price, or a part of it, is open: each once. */
  readonly openRows: number;
  /** Empty where the file has no moments of reports, or the tier promises nothing. */
  readonly promises: readonly PromiseHistory[];
}

/** Rows whose worked minutes lie in one stretch. */
export interface LengthClass {
  /** The most worked minutes of the class, itself within it; null for the last. */
  readonly upTo: Minutes | null;
  readonly rows: number;
  readonly workedMinutes: Minutes;
}

export interface LengthSpread {
  readonly classes: readonly LengthClass[];
  /** Half of the rows are at most so long. */
  readonly median: Minutes;
  /** Nine of ten rows are at most so long. */
  readonly ninth: Minutes;
  readonly longest: Minutes;
}

/** What was billed at the time, and what a tier would have billed for the same rows. */
export interface BilledThen {
  /** Rows with an amount; of a row that holds several jobs, each of them. */
  readonly rows: number;
  readonly cents: Cents;
  /** By month of the file, in its order. */
  readonly months: readonly Cents[];
  /** For each tier what the same rows come to by themselves, without fees; null where its rows have no price by themselves. */
  readonly tiers: readonly {
    readonly tierId: TierId;
    readonly cents: Cents | null;
    /** The rows that have both an amount and a price, and what was billed for them. */
    readonly rows: number;
    readonly billed: Cents;
    /** What they come to less what was billed; null where they have no price by themselves. */
    readonly difference: Cents | null;
    /** Amounts of which the rows would have been more, and less, than was billed. */
    readonly dearer: number;
    readonly cheaper: number;
  }[];
}

/** Why a row is not counted. */
export type SetAsideReason =
  /** No duration: empty, a dash, a running timer or nought. */
  | 'noDuration'
  /** A duration that cannot be read, or is negative. */
  | 'unreadableDuration'
  | 'noDate'
  | 'unreadableDate'
  /** A start that cannot be read. */
  | 'unreadableTime'
  /** A date outside 1970 to 2200, or outside the years of the list's closed days. */
  | 'outOfYears'
  /** A month so far from the others that the file would span more than `historyLimits.months`. */
  | 'tooManyMonths'
  /** More seconds than `historyLimits.seconds`. */
  | 'tooLong'
  /** The row that adds up the others. */
  | 'totals'
  /** A value that the visitor chose to leave out. */
  | 'leftOut'
  /** The file calls it not billable, and the visitor leaves such rows out. */
  | 'notBillable'
  /** The row could not be split into cells, or a cell is longer than is read. */
  | 'unreadableRow';

export interface SetAsideRow {
  readonly row: number;
  readonly reason: SetAsideReason;
  /** What could not be read, cut to 200 characters. Text from the file: never markup, never a formula. */
  readonly text: string;
}

export interface SetAside {
  readonly rows: number;
  readonly reasons: readonly { readonly reason: SetAsideReason; readonly rows: number }[];
  /** The first `historyLimits.keptRows` of them; all of them come from `setAsideCsv`. */
  readonly first: readonly SetAsideRow[];
}

/** Jobs that a bill cannot tell apart, or a charge that no job causes: a part of what a month or all months come to. */
export interface WorkBehind {
  readonly what: ChargeKind;
  /** The first of the jobs, as a line that is done once; null for what no job causes. */
  readonly line: LineItem | null;
  readonly billedMinutes: Minutes | null;
  /** How often it stands in the bill. */
  readonly times: number;
  /** Of one; null where it has no price by itself. */
  readonly each: Cents | null;
  readonly cents: Cents | null;
  /** Of one. */
  readonly explanation: Explanation | null;
}

/** The parts of a tier's month, or of all months: with those that are left out they add up to its total. */
export interface FigureParts {
  /** Those with the largest amounts first, at most `historyLimits.parts`. */
  readonly parts: readonly WorkBehind[];
  /** How many parts are left out, and what they come to. */
  readonly more: number;
  readonly moreCents: Cents;
}

/** A file, priced under every tier of one list. */
export interface History {
  readonly priceListId: IsoDate;
  /** Every month from the first to the last with a row, `YYYY-MM`. */
  readonly months: readonly string[];
  /** Rows that are priced; those that are set aside are not among them. */
  readonly rows: number;
  /** With those that are set aside. */
  readonly allRows: number;
  /** By month, in the order of `months`. */
  readonly rowsByMonth: readonly number[];
  readonly workedSeconds: number;
  /** Rows without a time of day, which are taken in the first band. */
  readonly withoutStart: number;
  /** Rows without a time of day on a day without hours of the first band, which are taken to begin at noon. */
  readonly takenAtNoon: number;
  /** In the order of the list. */
  readonly tiers: readonly TierHistory[];
  readonly cheapest: Cheapest;
  /** By month, in the order of `months`. */
  readonly cheapestByMonth: readonly Cheapest[];
  readonly lengths: LengthSpread;
  readonly billedThen: BilledThen | null;
  readonly setAside: SetAside;
}

/** Bounds that keep memory flat and every sum exact. */
export const historyLimits = {
  months: 600,
  seconds: 36_000_000,
  keptRows: 200,
  keptCharacters: 200,
  parts: 100,
} as const;
