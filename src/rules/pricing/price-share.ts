import type { Price } from '../../schema/currency.ts';
import type { BandId } from '../../schema/identifier.ts';
import type { Cents, FactorPercent } from '../../schema/units.ts';
import type { Subject } from '../explain/explanation.ts';
import { notPriced } from '../explain/nodes.ts';
import { jobAmount } from '../money/job-amount.ts';
import type { BandShare } from './band-share.ts';
import type { BillContext } from './bill-context.ts';
import { rateTerms } from './concepts/bands.ts';
import { type Pool, poolOf } from './concepts/pooled-work.ts';
import { discountedAmount } from './concepts/rate-discount.ts';
import type { OpenItem } from './open-item.ts';
import { centsOf, rateFor } from './price.ts';
import { openOf } from './price-state.ts';
import type { LineItem } from './request.ts';

/** Minutes of one job that have a price, in one rate band or outside every band. */
export interface PricedShare {
  readonly cents: Cents;
  /** That it is the least, where it is. */
  readonly openItems: readonly OpenItem[];
  readonly share: BandShare;
  readonly rate: Price;
  readonly terms: RateTerms;
  /** What prices them together with other minutes, where a job has no price of its own. */
  readonly pool?: Pool;
}

export const isUnpricedShare = (share: PricedShare | OpenItem): share is OpenItem => 'reason' in share;

/** The rate that minutes take, and what it is multiplied by where the band has a factor or one was agreed. */
export interface RateTerms {
  readonly bandId: BandId;
  readonly factor?: FactorPercent;
}

/** Outside every band the rate of the first holds, times the factor that was agreed. */
const termsOf = (share: BandShare, { request, priceList, tier }: BillContext): RateTerms | null => {
  if (share.in === 'band') return rateTerms(share, tier, priceList);
  const factor = request.agreedOutOfBandFactor;
  const [first] = priceList.rateBands;
  return factor === undefined || first === undefined ? null : { bandId: first.id, factor };
};

const zero = 0 as Cents;

const outOfBand = ({ minutes, explanation }: BandShare, { per }: LineItem, line: number): OpenItem => {
  const node = notPriced({ of: 'lineOutOfBand', line }, 'outOfBand', explanation);
  return { reason: 'outOfBand', what: 'labour', line, per, minutes, explanation: node };
};

/** What stays open where a rate is not a plain amount. */
const openRate = (
  rate: Exclude<Price, number>,
  bandId: BandId,
  { explanation }: BandShare,
  { roleId, per }: LineItem,
  line: number,
  { tier }: BillContext,
): readonly OpenItem[] => {
  const open = { what: 'labour', line, per } as const;
  const subject: Subject = { of: 'hourlyRate', tierId: tier.id, roleId, bandId };
  if (rate === 'onRequest') {
    return [{ reason: 'rateOnRequest', ...open, bandId, explanation: notPriced(subject, 'hourlyRate', explanation) }];
  }
  return openOf(rate, subject, 'hourlyRate', { ...open, about: `rate ${bandId}` }) ?? [];
};

/** What the minutes of one job come to at a rate, less an agreed discount, rounded half up to the cent once. */
export const amountAt = (rate: Cents, { minutes }: BandShare, { factor }: RateTerms, context: BillContext): Cents => {
  const unitMinutes = context.priceList.rateUnit?.minutes;
  return discountedAmount(rate, minutes, factor, unitMinutes, context) ?? jobAmount(rate, minutes, factor, unitMinutes);
};

const nothing: readonly OpenItem[] = [];

/**
 * Prices the minutes of one job in one rate band, or outside every band where that was agreed.
 *
 * @returns rate times minutes, times an agreed factor, less an agreed discount, rounded half up to the cent once; nothing for what is priced together with other minutes; or what has no price
 */
export const priceShare = (
  share: BandShare,
  item: LineItem,
  line: number,
  context: BillContext,
): PricedShare | OpenItem => {
  const terms = termsOf(share, context);
  if (terms === null) return outOfBand(share, item, line);
  const rate = rateFor(terms.bandId, item.roleId, item.place, context.tier);
  const pool = poolOf(terms.bandId, item, context.tier);
  if (pool) return { cents: zero, share, rate, terms, pool, openItems: nothing };
  const openItems = typeof rate === 'number' ? nothing : openRate(rate, terms.bandId, share, item, line, context);
  const perUnit = centsOf(rate);
  const [left] = openItems;
  if (perUnit === null && left) return left;
  return { cents: amountAt(perUnit ?? zero, share, terms, context), share, rate, terms, openItems };
};
