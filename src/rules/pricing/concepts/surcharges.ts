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
import type { Charge } from '../charge.ts';
import type { OpenPlace } from '../open-item.ts';
import { rateFor, statedPrice } from '../price.ts';
import { bandFactorNode, rateTerms } from './bands.ts';
import type { Concept } from './concept.ts';
import { bandOfStart, holds } from './conditions.ts';
import { termMonths } from './term.ts';

type Priced = Pick<Charge, 'unitPrice' | 'why' | 'openItems'>;

/** What a percentage is of, before the factor of a band. */
interface BasePrice extends Priced {
  readonly factor: number;
  readonly factors: readonly Explanation[];
}

/** One unit of the rate of the band in which a job begins, and the factor of that band. */
const rateOf = (line: number, place: OpenPlace, context: BillContext): BasePrice | undefined => {
  const { request, tier, priceList } = context;
  const item = request.lines[line];
  const startBand = item && bandOfStart(item, line, priceList);
  if (item === undefined || startBand === undefined) return undefined;
  const { bandId, factor } = rateTerms({ bandId: startBand }, tier, priceList);
  const { roleId } = item;
  const subject = { of: 'hourlyRate', tierId: tier.id, roleId, bandId } as const;
  const price = statedPrice(rateFor(bandId, roleId, item.place, tier), subject, 'hourlyRate', place);
  const node = factor && bandFactorNode({ in: 'band', bandId: startBand, minutes: item.minutes }, factor);
  return { ...price, factor: factor ?? 100, factors: node ? [node] : [] };
};

const percentOf = (
  { id, percent = 0, of }: Surcharge,
  line: number,
  place: OpenPlace,
  context: BillContext,
  bill: readonly Charge[],
): Priced => {
  const subject = { of: 'surcharge', surchargeId: id, line } as const;
  const job = bill.find((charge) => charge.what === 'labour' && charge.line === line);
  const rateOfStart = of === 'job' ? undefined : rateOf(line, place, context);
  const base = of === 'job' ? job : rateOfStart;
  const whole = base?.unitPrice ?? null;
  if (whole === null) {
    const explanation = notPriced(subject, 'hourlyRate');
    return { unitPrice: null, why: () => null, openItems: [{ ...place, reason: 'onRequest', explanation }] };
  }
  const amount = cents(divideHalfUp(whole * percent * (rateOfStart?.factor ?? 100), 10_000));
  const why = () => {
    const rate = published(
      { of: 'jobPercent', line },
      { unit: 'factorPercent', amount: percent as FactorPercent },
      'hourlyRate',
    );
    const node = of === 'job' && job ? explainUnit(job, context) : rateOfStart?.why?.();
    return node ? productNode(subject, amount, [rate, node, ...(rateOfStart?.factors ?? [])]) : null;
  };
  return { unitPrice: amount, why, openItems: [] };
};

const ofLine = (surcharge: Surcharge, line: number, context: BillContext, bill: readonly Charge[]): Charge[] => {
  const { request } = context;
  const item = request.lines[line];
  if (item === undefined) return [];
  const subject = { of: 'surcharge', surchargeId: surcharge.id, line } as const;
  const place = { what: 'surcharge', per: item.per, line, about: `surcharge ${surcharge.id}` } as const;
  const priced =
    surcharge.percent === undefined
      ? statedPrice(surcharge.amount ?? 'onRequest', subject, 'hourlyRate', place)
      : percentOf(surcharge, line, place, context, bill);
  return [{ what: 'surcharge', line, subject, per: item.per, quantity: item.times, months: request.months, ...priced }];
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
const isBorneBy = ({ per, optional, id, when }: Surcharge, line: number, context: BillContext): boolean => {
  const item = context.request.lines[line];
  if (per === 'visit' && item?.place !== 'onSite') return false;
  return (!optional || item?.extras?.includes(id) === true) && holds(when, context, line);
};

const chargesOf = (surcharge: Surcharge, context: BillContext, bill: readonly Charge[]): Charge[] => {
  if (surcharge.per === 'contract') return holds(surcharge.when, context) ? [ofContract(surcharge, context)] : [];
  return [...context.request.lines.keys()]
    .filter((line) => isBorneBy(surcharge, line, context))
    .flatMap((line) => ofLine(surcharge, line, context, bill));
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
