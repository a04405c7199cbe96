import type { Surcharge } from '../../../schema/fees.ts';
import type { FactorPercent } from '../../../schema/units.ts';
import { ruleError } from '../../errors.ts';
import { productNode } from '../../explain/amount-nodes.ts';
import { explainUnit } from '../../explain/explain-charge.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { notPriced, published } from '../../explain/nodes.ts';
import { cents } from '../../money/cents.ts';
import { divideHalfUp } from '../../money/divide-half-up.ts';
import type { BillContext } from '../bill-context.ts';
import { type Charge, monthOf } from '../charge.ts';
import { jobPrice } from '../labour-charges.ts';
import type { OpenPlace } from '../open-item.ts';
import { centsOf, rateFor, statedPrice } from '../price.ts';
import { amountAt, isUnpricedShare, type PricedShare } from '../price-share.ts';
import type { LineItem } from '../request.ts';
import { bandFactorNode, rateTerms } from './bands.ts';
import type { Concept } from './concept.ts';
import { bandOfStart, holds } from './conditions.ts';
import { termMonths } from './term.ts';

type Priced = Pick<Charge, 'unitPrice' | 'why' | 'openItems'>;

/** What a percentage is of, before the factor of a band. */
interface BasePrice extends Pick<Priced, 'unitPrice' | 'why'> {
  /** Whether it can come to more. */
  readonly isLeast: boolean;
  readonly factor: number;
  readonly factors: readonly Explanation[];
}

/** One unit of the rate of the band in which a job begins, and the factor of that band. */
const rateOf = (item: LineItem, line: number, open: OpenPlace, context: BillContext): BasePrice | undefined => {
  const { tier, priceList } = context;
  const { roleId, place, minutes } = item;
  const startBand = bandOfStart(item, line, priceList);
  if (startBand === undefined) return undefined;
  const { bandId, factor } = rateTerms({ bandId: startBand }, tier, priceList);
  const subject = { of: 'hourlyRate', tierId: tier.id, roleId, bandId } as const;
  const { openItems, ...price } = statedPrice(rateFor(bandId, roleId, place, tier), subject, 'hourlyRate', open);
  const node = factor && bandFactorNode({ in: 'band', bandId: startBand, minutes }, factor);
  return { ...price, isLeast: openItems.length > 0, factor: factor ?? 100, factors: node ? [node] : [] };
};

/** Minutes that are counted in steps, at the rate of the first: which they reach depends on what else is done. */
const atFirstStep = (share: PricedShare, context: BillContext): PricedShare => {
  if (typeof share.pool !== 'object') return share;
  const { pool: _, ...own } = share;
  return { ...own, cents: amountAt(centsOf(share.rate) ?? cents(0), share.share, share.terms, context) };
};

/** A job by itself: before steps, bundles and included minutes. What only bundles hold has no price then. */
const jobOf = (line: number, context: BillContext, bill: readonly Charge[]): BasePrice | undefined => {
  const labour = bill.find((charge) => charge.what === 'labour' && charge.line === line);
  if (labour?.shares === undefined) return undefined;
  const shares = labour.shares.map((share) => (isUnpricedShare(share) ? share : atFirstStep(share, context)));
  const job = { ...labour, ...jobPrice(shares) };
  const isLeast = job.openItems.length > 0 || shares.some((share) => !isUnpricedShare(share) && share.pool);
  return { unitPrice: job.unitPrice, why: () => explainUnit(job, context), isLeast, factor: 100, factors: [] };
};

const percentOf = (
  { id, percent = 0, of }: Surcharge,
  item: LineItem,
  line: number,
  place: OpenPlace,
  context: BillContext,
  bill: readonly Charge[],
): Priced => {
  const subject = { of: 'surcharge', surchargeId: id, line } as const;
  const base = of === 'job' ? jobOf(line, context, bill) : rateOf(item, line, place, context);
  const explanation = notPriced(subject, 'hourlyRate');
  if (base === undefined || base.unitPrice === null) {
    return { unitPrice: null, openItems: [{ ...place, reason: 'onRequest', explanation }] };
  }
  const amount = cents(divideHalfUp(base.unitPrice * percent * base.factor, 10_000));
  const why = () => {
    const share = published(
      { of: 'jobPercent', line },
      { unit: 'factorPercent', amount: percent as FactorPercent },
      'hourlyRate',
    );
    const node = base.why?.();
    return node ? productNode(subject, amount, [share, node, ...base.factors]) : null;
  };
  return { unitPrice: amount, why, openItems: base.isLeast ? [{ ...place, reason: 'from', explanation }] : [] };
};

const ofLine = (
  surcharge: Surcharge,
  item: LineItem,
  line: number,
  context: BillContext,
  bill: readonly Charge[],
): Charge => {
  const { months } = context.request;
  const subject = { of: 'surcharge', surchargeId: surcharge.id, line } as const;
  const place = { what: 'surcharge', per: item.per, line, about: `surcharge ${surcharge.id}` } as const;
  const priced =
    surcharge.percent === undefined
      ? statedPrice(surcharge.amount ?? 'onRequest', subject, 'hourlyRate', place)
      : percentOf(surcharge, item, line, place, context, bill);
  return { what: 'surcharge', line, subject, per: item.per, quantity: item.times, months, ...monthOf(item), ...priced };
};

const ofContract = (surcharge: Surcharge, { request, tier }: BillContext): Charge => {
  const subject = { of: 'surcharge', surchargeId: surcharge.id } as const;
  const place = { what: 'surcharge', per: 'once', about: `surcharge ${surcharge.id}` } as const;
  const priced = statedPrice(surcharge.amount ?? 'onRequest', subject, 'hourlyRate', place);
  return {
    what: 'surcharge',
    subject,
    per: 'once',
    quantity: 1,
    months: termMonths(request, tier) ?? request.months,
    ...priced,
  };
};

/** Whether a job of a line bears a surcharge: one of a visit only on site, an optional one only where it is asked for. */
const isBorneBy = (
  { per, optional, id, when }: Surcharge,
  { place, extras = [] }: LineItem,
  line: number,
  context: BillContext,
): boolean => {
  if (per === 'visit' && place !== 'onSite') return false;
  return (!optional || extras.includes(id)) && holds(when, context, line);
};

const chargesOf = (surcharge: Surcharge, context: BillContext, bill: readonly Charge[]): Charge[] => {
  if (surcharge.per === 'contract') return holds(surcharge.when, context) ? [ofContract(surcharge, context)] : [];
  return context.request.lines.flatMap((item, line) =>
    isBorneBy(surcharge, item, line, context) ? [ofLine(surcharge, item, line, context, bill)] : [],
  );
};

/** What a job, a visit or a contract costs beside time. */
export const surcharges: Concept = {
  isUsed: (list) => list.surcharges !== undefined,
  bendsCosts: (list) => list.surcharges?.some(({ per, optional }) => per !== 'contract' && !optional) ?? false,
  requestError: ({ lines }, list) => {
    for (const [line, { extras = [] }] of lines.entries()) {
      const extra = extras.find((id) => !list.surcharges?.some((one) => one.id === id && one.optional));
      if (extra !== undefined) return ruleError('unknownExtra', { line, extra });
    }
    return undefined;
  },
  charges: (context, bill) =>
    (context.priceList.surcharges ?? []).flatMap((surcharge) => chargesOf(surcharge, context, bill)),
};
