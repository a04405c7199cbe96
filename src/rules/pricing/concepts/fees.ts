import type { Fee } from '../../../schema/fees.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { UnitId } from '../../../schema/units.ts';
import { ruleError } from '../../errors.ts';
import type { Subject } from '../../explain/explanation.ts';
import { given, notPriced } from '../../explain/nodes.ts';
import type { BillContext } from '../bill-context.ts';
import type { Charge } from '../charge.ts';
import type { OpenPlace } from '../open-item.ts';
import { statedPrice } from '../price.ts';
import type { Concept } from './concept.ts';
import { holds } from './conditions.ts';
import { type CountedPrice, countedPrice } from './steps.ts';
import { termMonths } from './term.ts';

type Priced = Pick<Charge, 'unitPrice' | 'why' | 'openItems'>;

/**
 * How many there are is for the visitor to say: until then a fee is open, never 0. Where one of them costs something else, something
 * else is open.
 */
const notFilledIn = (unitId: UnitId, { brackets, steps, amount }: Fee, place: OpenPlace): Priced => ({
  unitPrice: null,
  openItems: [
    {
      ...place,
      // Written out, because the keys of a published list stand in another order.
      about: `unit ${unitId} ${JSON.stringify([brackets, steps?.map((step) => [step.upTo, step.amount]) ?? amount])}`,
      reason: 'notFilledIn',
      explanation: notPriced({ of: 'units', unitId }, 'monthlyFee'),
    },
  ],
});

const perUnit = (fee: Fee, unitId: UnitId, subject: Subject, place: OpenPlace, { request }: BillContext): Priced => {
  const count = request.units?.[unitId];
  if (count === undefined) return notFilledIn(unitId, fee, place);
  const units = given({ of: 'units', unitId }, { unit: 'units', amount: count });
  const priced: CountedPrice = {
    brackets: fee.brackets ?? 'volume',
    steps: fee.steps ?? [{ amount: fee.amount ?? 'onRequest' }],
  };
  return countedPrice(priced, units, subject, place);
};

const feeCharge = (fee: Fee, context: BillContext): Charge => {
  const { request, tier } = context;
  const subject = { of: 'fee', tierId: tier.id, feeId: fee.id } as const;
  const place = { what: 'fee', per: fee.per, about: `fee ${fee.id}` } as const;
  const priced =
    fee.unit === undefined
      ? statedPrice(fee.amount ?? 'onRequest', subject, 'monthlyFee', place)
      : perUnit(fee, fee.unit, subject, place, context);
  return {
    what: 'fee',
    subject,
    per: fee.per,
    quantity: 1,
    months: termMonths(request, tier) ?? request.months,
    ...priced,
  };
};

/** The fees of a tier, its own and those of the whole list, without what is optional and not asked for. */
const feesOf = (context: BillContext): Fee[] =>
  [...(context.tier.fees ?? []), ...(context.priceList.fees ?? [])].filter(
    ({ id, optional, when }) => holds(when, context) && (!optional || context.request.options?.includes(id)),
  );

/** As many of one unit as are counted. */
const mostUnits = 100_000;

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0 && count <= mostUnits;

/** Fees by month, quarter, year and once, by unit, in brackets, and optional. */
export const fees: Concept = {
  isUsed: ({ fees: ofList, tiers, units }) => [ofList, units, ...tiers.map((tier) => tier.fees)].some(Boolean),
  requestError: ({ units = {}, options = [] }, list: PriceList) => {
    for (const [unitId, count] of Object.entries(units)) {
      if (!list.units?.some(({ id }) => id === unitId)) return ruleError('unknownUnit', { unitId });
      if (!isCount(count)) return ruleError('invalidCount', { unitId, count, most: mostUnits });
    }
    const optional = [...(list.fees ?? []), ...list.tiers.flatMap((tier) => tier.fees ?? [])].filter(
      (fee) => fee.optional,
    );
    const unknown = options.find((option) => !optional.some(({ id }) => id === option));
    return unknown === undefined ? undefined : ruleError('unknownOption', { option: unknown });
  },
  charges: (context) => feesOf(context).map((fee) => feeCharge(fee, context)),
};
