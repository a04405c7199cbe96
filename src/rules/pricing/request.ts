import type { Place } from '../../schema/conditions.ts';
import type { CountryId, RoleId, TierId } from '../../schema/identifier.ts';
import type { Cents, FactorPercent, Minutes, Percent } from '../../schema/units.ts';
import type { Frequency } from '../../schema/worked-example.ts';

/** When a job begins, on the clock of the price list's zone. */
export type JobStart =
  /** For work that is done once: `YYYY-MM-DDTHH:MM`. A gap or an overlap of the clock is read as `instantOf` reads it. */
  | { readonly at: 'dateTime'; readonly dateTime: string }
  /** For work that comes back: a weekday, 0 being Monday, and `HH:MM`; the same for every job, in a week without a clock change. */
  | { readonly at: 'weekday'; readonly weekday: number; readonly time: string };

/** One kind of job. Each job is billed on its own, then multiplied. */
export interface LineItem {
  readonly roleId: RoleId;
  readonly place: Place;
  /** Worked minutes of one job, 1 or more. */
  readonly minutes: Minutes;
  /** How many jobs each time: in all, or each week, month, quarter or year. */
  readonly times: number;
  readonly per: Frequency;
  /** The month in which work that is done once is done, from 0; absent: the first. */
  readonly inMonth?: number;
  /** Absent: the first rate band holds for the whole job. */
  readonly start?: JobStart;
  /** Where a visit goes, in a list whose travel is by zone. */
  readonly zone?: string;
  /** Of one visit, both ways, in kilometres or miles as the list counts them. */
  readonly distance?: number;
  /** Of one visit, both ways, in minutes. */
  readonly travelMinutes?: number;
  /** The optional surcharges that the visitor asks for. */
  readonly extras?: readonly string[];
}

export interface VatChoice {
  readonly country: CountryId;
  /** The customer accounts for the VAT: 0 is charged, and said so. */
  readonly reverseCharge: boolean;
}

/** A percentage that was agreed off the fees, or off the rates, of a tier. */
export interface AgreedDiscount {
  readonly tierId: TierId;
  readonly percent: Percent;
}

/** What a visitor asks to be priced. */
export interface QuoteRequest {
  /** Whole months, 1 or more. */
  readonly months: number;
  readonly lines: readonly LineItem[];
  /** Absent: no VAT is added. */
  readonly vat?: VatChoice;
  /** A price per visit that was agreed, without VAT; absent: as the price list says. */
  readonly agreedTravel?: Cents;
  /** What the rate of the first band is multiplied by outside every band, if that was agreed; absent: it is on request. */
  readonly agreedOutOfBandFactor?: FactorPercent;
  /** How many of each unit that fees count; one that is absent is not filled in. */
  readonly units?: Readonly<Record<string, number>>;
  /** The optional fees that the visitor asks for. */
  readonly options?: readonly string[];
  /** The months of the term that is chosen; absent: the first of each tier. */
  readonly term?: number;
  /** Off the fees. */
  readonly agreedDiscounts?: readonly AgreedDiscount[];
  /** Off the rates. */
  readonly agreedRateDiscounts?: readonly AgreedDiscount[];
}

/** Bounds that keep every sum exact and every link short. */
export const requestLimits = { lines: 100, minutes: 60_000, times: 1_000, months: 120, factorPercent: 1_000 } as const;
export type RequestLimits = typeof requestLimits;
