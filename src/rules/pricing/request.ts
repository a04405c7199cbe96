import type { CountryId, RoleId } from '../../schema/identifier.ts';
import type { Place } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import type { Frequency } from '../../schema/worked-example.ts';

/** One kind of job. Each job is billed on its own, then multiplied. */
export interface LineItem {
  readonly roleId: RoleId;
  readonly place: Place;
  /** Worked minutes of one job, 1 or more. */
  readonly minutes: Minutes;
  /** How many jobs, in all or each month. */
  readonly times: number;
  readonly per: Frequency;
}

export interface VatChoice {
  readonly country: CountryId;
  /** The customer accounts for the VAT: 0 is charged, and said so. */
  readonly reverseCharge: boolean;
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
}

/** Bounds that keep every sum exact and every link short. */
export const requestLimits = { lines: 100, minutes: 60_000, times: 1_000, months: 120 } as const;
export type RequestLimits = typeof requestLimits;
