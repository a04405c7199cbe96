import type { BillingRule } from '../../schema/billing.ts';
import type { Place } from '../../schema/conditions.ts';
import type { BandId, CountryId, RoleId, TierId } from '../../schema/identifier.ts';
import type { LocalizedText } from '../../schema/language.ts';
import type { ClauseId } from '../../schema/price-list.ts';
import type { Cents, FactorPercent, IsoDate, Minutes, Percent, UnitId } from '../../schema/units.ts';
import type { Frequency } from '../../schema/worked-example.ts';
import type { BoughtBundles } from '../pricing/concepts/bundle-sets.ts';

/** What a charge is for. */
export type ChargeKind =
  | 'fee'
  | 'labour'
  | 'steps'
  | 'bundle'
  | 'over'
  | 'credit'
  | 'travel'
  | 'surcharge'
  | 'floor'
  | 'discount';

/** A number with its unit. */
export type Quantity =
  | { readonly unit: 'cents'; readonly amount: Cents }
  | { readonly unit: 'centsPerHour'; readonly amount: Cents }
  | { readonly unit: 'centsPerRateUnit'; readonly amount: Cents }
  | { readonly unit: 'minutes'; readonly amount: Minutes }
  /** Of a bundle, with up to two decimals. */
  | { readonly unit: 'bundleMinutes'; readonly amount: number }
  | { readonly unit: 'percent'; readonly amount: Percent }
  | { readonly unit: 'factorPercent'; readonly amount: FactorPercent }
  | { readonly unit: 'times'; readonly amount: number }
  | { readonly unit: 'units' | 'km' | 'mile'; readonly amount: number }
  | { readonly unit: 'months'; readonly amount: number };

type MinutesQuantity = Extract<Quantity, { unit: 'minutes' }>;

type PerPeriod = 'Once' | 'PerWeek' | 'PerMonth' | 'PerQuarter' | 'PerYear';

/** What adds up the charges of one kind that stand as often in a bill. */
export type SumId = 'monthlyFee' | `${ChargeKind}${PerPeriod}`;

/** What a node of an explanation is about; `line` counts from 0. */
export type Subject =
  | { readonly of: 'monthlyFee'; readonly tierId: TierId }
  | { readonly of: 'hourlyRate'; readonly tierId: TierId; readonly roleId: RoleId; readonly bandId: BandId }
  | { readonly of: 'billedMinutes'; readonly place: Place }
  | { readonly of: 'job' | 'jobOutOfBand' | 'line' | 'lineOutOfBand' | 'lineTravel'; readonly line: number }
  | { readonly of: 'jobInBand'; readonly line: number; readonly bandId: BandId }
  | { readonly of: 'bandMinutes' | 'bandFactor'; readonly bandId: BandId }
  | { readonly of: 'jobs'; readonly per: Frequency }
  /** The charges of one kind that do not stand in every month; fees of every month too, where there are several. */
  | { readonly of: 'charges'; readonly what: ChargeKind; readonly per: Frequency }
  | { readonly of: 'fee'; readonly tierId: TierId; readonly feeId: string }
  | { readonly of: 'minimumPerMonth' | 'discount' | 'includedMinutes' | 'bundles'; readonly tierId: TierId }
  | { readonly of: 'units'; readonly unitId: UnitId }
  /** From 0. */
  | { readonly of: 'workOfMonth'; readonly month: number }
  /** Billed minutes of lines, by their place among those of a contract year; or all those of the year. */
  | {
      readonly of: 'minutesOfYear';
      readonly lines: readonly number[];
      /** How many come before them. */
      readonly from: number;
      readonly to: number;
    }
  | { readonly of: 'overBundles'; readonly lines: readonly number[] }
  | { readonly of: 'volumeOfYear'; readonly lines: readonly number[]; readonly to: number }
  | { readonly of: 'surcharge'; readonly surchargeId: string; readonly line?: number }
  | { readonly of: 'zone'; readonly zoneId: string }
  | { readonly of: 'distance' | 'distancePrice' | 'travelTime' | 'travelRate' | 'jobPercent'; readonly line: number }
  | { readonly of: 'vatRate'; readonly country: CountryId }
  | {
      readonly of:
        | 'workedMinutes'
        | 'outOfBandMinutes'
        | 'outOfBandFactor'
        | 'discountedRate'
        | 'times'
        | 'months'
        | 'travelPrice'
        | 'labourPerMonth'
        | 'labourOnce'
        | 'travelPerMonth'
        | 'travelOnce'
        | 'perMonth'
        | 'everyMonth'
        | 'beyondMonths'
        | 'minimumBeside'
        | 'discountBeside'
        | 'creditBeside'
        | 'net'
        | 'allMonths'
        | 'askedMonths'
        | 'total'
        | 'firstYear'
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
  /** Nothing beside what is paid already, or the least that it comes to. */
  readonly state?: 'included' | 'from';
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
  /** The closed days of the list on which the job is done. */
  readonly closed?: readonly { readonly date: IsoDate; readonly name?: LocalizedText }[];
  readonly clause: ClauseId;
}

/** How many jobs there are within so many months, where they do not stand in every month. */
export interface Spread extends Node {
  readonly kind: 'spread';
  readonly subject: Extract<Subject, { of: 'jobs' }>;
  readonly value: Extract<Quantity, { unit: 'times' }>;
  /** Jobs each time. */
  readonly from: Given;
  readonly months: number;
}

/** The VAT that is inside an amount; negative where it is taken off. */
export interface Part extends Node {
  readonly kind: 'part';
  readonly from: Explanation;
  readonly rate: Published;
}

/** What is added so that a month comes to the least that it may. */
export interface Lift extends Node {
  readonly kind: 'lift';
  readonly from: Explanation;
  readonly to: Published;
}

/** The amount of one step for any number of units within it. */
export interface Bracket extends Node {
  readonly kind: 'bracket';
  readonly units: Given;
  /** How many the step reaches; absent where it has no end. */
  readonly upTo?: number;
  readonly clause: ClauseId;
}

/** Some of the minutes of a month at one rate, which cost nothing more. */
export interface TakenMinutes {
  /** The lines that they are of, from 0. */
  readonly lines: readonly number[];
  /** With the factor of a band, half up; absent where bundles or steps price the minutes, which then leave those before they are counted. */
  readonly rate?: Extract<Quantity, { unit: 'centsPerHour' | 'centsPerRateUnit' }>;
  readonly minutes: Minutes;
  /** All minutes of the month at the rate. */
  readonly of: Minutes;
  /** What is taken off for them: 0 or less. */
  readonly cents: Cents;
}

/** What the minutes that are included in a month take off its work, the lowest rate first. */
export interface Allowance extends Node {
  readonly kind: 'allowance';
  readonly value: Extract<Quantity, { unit: 'cents' }>;
  /** The minutes of each month. */
  readonly included: Published;
  readonly taken: readonly TakenMinutes[];
  /** The minutes of the month that no work takes. */
  readonly left: Minutes;
}

/** Billed minutes of a month that are taken from bundles. */
export interface BundledMinutes {
  /** From 0. */
  readonly month: number;
  /** The lines that they are of, from 0. */
  readonly lines: readonly number[];
  /** All minutes of the month at the rate, of which the last bundle may hold only a part. */
  readonly minutes: Minutes;
  /** In percent; 100 where their band has none. */
  readonly factor: number;
  /** The minutes of a bundle that they take, with up to two decimals. */
  readonly taken: number;
}

/** The cheapest bundles for the work of some months, bought in the first of them. */
export interface Bundles extends Node {
  readonly kind: 'bundles';
  readonly value: Extract<Quantity, { unit: 'cents' }>;
  readonly bought: readonly BoughtBundles[];
  /** The month in which they are bought, from 0, and how many they are good for. */
  readonly months: { readonly from: number; readonly count: number };
  /** In the order in which they are taken. */
  readonly taken: readonly BundledMinutes[];
  /** The minutes that are included in those months, and take nothing. */
  readonly included: readonly Allowance[];
  /** The minutes that expire, with up to two decimals. */
  readonly left: number;
}

/** A month's share of what all months come to, half up. */
export interface Average extends Node {
  readonly kind: 'average';
  readonly from: Explanation;
  readonly months: number;
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
export type Explanation =
  | Published
  | Given
  | Rounded
  | ClockPart
  | Spread
  | Lift
  | Bracket
  | Allowance
  | Average
  | Bundles
  | Part
  | Product
  | Sum
  | NotPriced;

/** An amount of money. */
export interface Amount {
  readonly cents: Cents;
}

/** An amount of money that can be opened. */
export interface ExplainedAmount extends Amount {
  readonly explanation: Explanation;
}
