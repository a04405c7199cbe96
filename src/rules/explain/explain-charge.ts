import { cents, sumCents } from '../money/cents.ts';
import type { BandShare } from '../pricing/band-share.ts';
import type { BillContext } from '../pricing/bill-context.ts';
import { type Charge, chargeCents, countOf } from '../pricing/charge.ts';
import { bandFactorNode } from '../pricing/concepts/bands.ts';
import { discountNodes } from '../pricing/concepts/rate-discount.ts';
import { centsOf, pricedNode } from '../pricing/price.ts';
import { isUnpricedShare, type PricedShare } from '../pricing/price-share.ts';
import { visitPrice } from '../pricing/travel-charges.ts';
import { productAmount, productNode, sumNode } from './amount-nodes.ts';
import type { ExplainedAmount, Explanation, Spread, Subject } from './explanation.ts';
import { given, published } from './nodes.ts';

const shareSubject = (share: BandShare, line: number, isWhole: boolean): Subject => {
  if (isWhole) return { of: 'job', line };
  return share.in === 'band' ? { of: 'jobInBand', line, bandId: share.bandId } : { of: 'jobOutOfBand', line };
};

/** What the rate of minutes is multiplied by, where it is. */
export const factorNodes = ({ share, terms: { factor } }: PricedShare): Explanation[] =>
  factor === undefined
    ? []
    : [bandFactorNode(share, factor) ?? given({ of: 'outOfBandFactor' }, { unit: 'factorPercent', amount: factor })];

const shareNode = (priced: PricedShare, line: number, isWhole: boolean, context: BillContext): Explanation => {
  const { share, rate, terms, cents: amount } = priced;
  const { request, priceList, tier } = context;
  const roleId = request.lines[line]?.roleId;
  const perUnit = centsOf(rate) ?? cents(0);
  // What a rate is per is told where that is not an hour.
  const unit = priceList.rateUnit ? 'centsPerRateUnit' : 'centsPerHour';
  const rateNodes =
    roleId === undefined
      ? []
      : [
          pricedNode(
            { of: 'hourlyRate', tierId: tier.id, roleId, bandId: terms.bandId },
            rate,
            { unit, amount: perUnit },
            'hourlyRate',
          ),
        ];
  return productNode(shareSubject(share, line, isWhole), amount, [
    ...rateNodes,
    share.explanation,
    ...factorNodes(priced),
    ...(discountNodes(context) ?? []),
  ]);
};

/** One job: its only part, or the sum of its parts. */
const jobNode = (shares: NonNullable<Charge['shares']>, line: number, context: BillContext): Explanation | null => {
  const open = shares.filter(isUnpricedShare).map(({ explanation }) => explanation);
  const priced = shares.filter((share) => 'cents' in share).filter(({ pool }) => pool === undefined);
  const nodes = priced.map((share) => shareNode(share, line, shares.length === 1, context));
  const [first, second] = nodes;
  if (first === undefined) return null;
  if (second === undefined && open.length === 0) return first;
  return sumNode({ of: 'job', line }, sumCents(priced.map((share) => share.cents)), [...nodes, ...open]);
};

const visitNode = ({ request, priceList }: BillContext): Explanation | null => {
  const price = visitPrice(request, priceList);
  const amount = price === null ? null : centsOf(price);
  if (price === null || amount === null) return null;
  const value = { unit: 'cents', amount } as const;
  return request.agreedTravel === undefined
    ? pricedNode({ of: 'travelPrice' }, price, value, 'travel')
    : given({ of: 'travelPrice' }, value);
};

/** How the price of one of a charge came about; null where it has none. */
export const explainUnit = (charge: Charge, context: BillContext): Explanation | null => {
  const { why, unitPrice, line, what, subject, shares } = charge;
  if (unitPrice === null) return null;
  if (why) return why();
  if (what === 'travel') return visitNode(context);
  if (shares && line !== undefined) return jobNode(shares, line, context);
  return published(subject, { unit: 'cents', amount: unitPrice }, 'monthlyFee');
};

/** Whether a charge is shown as a month's, or once: any other is shown over all of its months. */
const isPlain = ({ per }: Charge): boolean => per === 'month' || per === 'once';

const spreadOf = (charge: Charge): Spread => ({
  kind: 'spread',
  subject: { of: 'jobs', per: charge.per },
  value: { unit: 'times', amount: countOf(charge) },
  from: given({ of: 'times' }, { unit: 'times', amount: charge.quantity }),
  months: charge.months,
});

const countNode = (charge: Charge): Explanation =>
  isPlain(charge) ? given({ of: 'times' }, { unit: 'times', amount: charge.quantity }) : spreadOf(charge);

/** A charge with its amount, null where nothing of it has a price. */
export interface ExplainedCharge {
  readonly charge: Charge;
  /** Of one. */
  readonly unit: ExplainedAmount | null;
  /** A month's where it stands in every month, else of all months. */
  readonly amount: ExplainedAmount | null;
}

/** The same in the first months of a bill: what is shown over all of its months is counted anew. */
export const explainWithin = (explained: ExplainedCharge, months: number, context: BillContext): ExplainedCharge => {
  const { charge } = explained;
  return isPlain(charge) || charge.months <= months ? explained : explainCharge({ ...charge, months }, context);
};

/** A charge, explained: what one costs times how many, or what one costs where it is paid once a time. */
export const explainCharge = (charge: Charge, context: BillContext): ExplainedCharge => {
  const explanation = explainUnit(charge, context);
  const whole = chargeCents(charge);
  if (explanation === null || whole === null || charge.unitPrice === null) return { charge, unit: null, amount: null };
  const unit = { cents: charge.unitPrice, explanation };
  if (charge.line === undefined && isPlain(charge)) return { charge, unit, amount: unit };
  return { charge, unit, amount: productAmount(charge.subject, whole, [countNode(charge), explanation]) };
};
