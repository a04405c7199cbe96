import type { BandId, CountryId, RoleId, TierId } from '../../../../src/schema/identifier.ts';
import type { Cents, FactorPercent, Minutes, Percent } from '../../../../src/schema/units.ts';
import type { BillingRule, ClauseId, Place } from '../schema/price-list.ts';

/** A number with its unit. */
export type Quantity =
  | { readonly unit: 'cents'; readonly amount: Cents }
  | { readonly unit: 'centsPerHour'; readonly amount: Cents }
  | { readonly unit: 'minutes'; readonly amount: Minutes }
  | { readonly unit: 'percent'; readonly amount: Percent }
  | { readonly unit: 'factorPercent'; readonly amount: FactorPercent }
  | { readonly unit: 'times'; readonly amount: number }
  | { readonly unit: 'months'; readonly amount: number };

type MinutesQuantity = Extract<Quantity, { unit: 'minutes' }>;

/** What a node of an explanation is about; `line` counts from 0. */
export type Subject =
  | { readonly of: 'monthlyFee'; readonly tierId: TierId }
  | { readonly of: 'hourlyRate'; readonly tierId: TierId; readonly roleId: RoleId; readonly bandId: BandId }
  | { readonly of: 'billedMinutes'; readonly place: Place }
  | { readonly of: 'job' | 'jobOutOfBand' | 'line' | 'lineOutOfBand' | 'lineTravel'; readonly line: number }
  | { readonly of: 'jobInBand'; readonly line: number; readonly bandId: BandId }
  | { readonly of: 'bandMinutes'; readonly bandId: BandId }
  | { readonly of: 'vatRate'; readonly country: CountryId }
  | {
      readonly of:
        | 'workedMinutes'
        | 'outOfBandMinutes'
        | 'outOfBandFactor'
        | 'times'
        | 'months'
        | 'travelPrice'
        | 'labourPerMonth'
        | 'labourOnce'
        | 'travelPerMonth'
        | 'travelOnce'
        | 'perMonth'
        | 'allMonths'
        | 'total'
        | 'maximumResponse'
        | 'maximumIntervention'
        | 'vat'
        | 'totalWithVat';
    };

interface Node {
  readonly subject: Subject;
  readonly value: Quantity;
}

/** A figure of the price list, with the clause that states it. */
export interface Published extends Node {
  readonly kind: 'published';
  readonly clause: ClauseId;
}

/** A figure that the visitor filled in. */
export interface Given extends Node {
  readonly kind: 'given';
}

/** Worked minutes, rounded up to billed minutes. */
export interface Rounded extends Node {
  readonly kind: 'rounded';
  readonly value: MinutesQuantity;
  readonly from: Given;
  readonly rule: BillingRule;
  readonly clause: ClauseId;
}

/** The part of the billed minutes of one job that falls in one rate band, or outside every band. */
export interface ClockPart extends Node {
  readonly kind: 'clockPart';
  readonly value: MinutesQuantity;
  readonly from: Rounded;
  readonly clause: ClauseId;
}

/** Factors, multiplied; the result is rounded half up to the cent where a factor is an hourly rate or a percentage. */
export interface Product extends Node {
  readonly kind: 'product';
  readonly factors: readonly Explanation[];
}

/** Parts, added. */
export interface Sum extends Node {
  readonly kind: 'sum';
  readonly parts: readonly Explanation[];
}

/** Something that has no published price: listed, never counted as 0. */
export interface NotPriced {
  readonly kind: 'notPriced';
  readonly subject: Subject;
  readonly clause: ClauseId;
  /** The part of a job that it is, where it is a part. */
  readonly part?: ClockPart;
}

/** How a figure came about, down to the published and the given figures. */
export type Explanation = Published | Given | Rounded | ClockPart | Product | Sum | NotPriced;

/** An amount of money that can be opened. */
export interface ExplainedAmount {
  readonly cents: Cents;
  readonly explanation: Explanation;
}
