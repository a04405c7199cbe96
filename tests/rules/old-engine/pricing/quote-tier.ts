import type { ExplainedAmount } from '../explain/explanation.ts';
import { given, productAmount, publishedAmount, sumAmount } from '../explain/nodes.ts';
import { timesCents } from '../money/cents.ts';
import type { ContractTier } from '../schema/contract-tier.ts';
import type { PriceList } from '../schema/price-list.ts';
import { addVat } from './add-vat.ts';
import type { PricedLine } from './price-line.ts';
import { type PricedPart, sumParts } from './priced-part.ts';
import type { TierQuote } from './quote-result.ts';
import type { QuoteRequest } from './request.ts';

const overAllMonths = (perMonth: ExplainedAmount, months: number): ExplainedAmount =>
  productAmount({ of: 'allMonths' }, timesCents(perMonth.cents, months), [
    given({ of: 'months' }, { unit: 'months', amount: months }),
    perMonth.explanation,
  ]);

/** Leaves a part out of a sum when nothing in the request asks for it. */
const asked = (amounts: readonly ExplainedAmount[]): ExplainedAmount[] =>
  amounts.filter(({ explanation }) => explanation.kind !== 'sum' || explanation.parts.length > 0);

const sumsOf = (fee: ExplainedAmount, labour: readonly PricedPart[], travel: readonly PricedPart[], months: number) => {
  const labourPerMonth = sumParts({ of: 'labourPerMonth' }, labour, 'month');
  const labourOnce = sumParts({ of: 'labourOnce' }, labour, 'once');
  const travelPerMonth = sumParts({ of: 'travelPerMonth' }, travel, 'month');
  const travelOnce = sumParts({ of: 'travelOnce' }, travel, 'once');
  const perMonth = sumAmount({ of: 'perMonth' }, [fee, ...asked([labourPerMonth, travelPerMonth])]);
  const total = sumAmount({ of: 'total' }, [overAllMonths(perMonth, months), ...asked([labourOnce, travelOnce])]);
  return { labourPerMonth, labourOnce, travelPerMonth, travelOnce, perMonth, total };
};

/** Adds up priced lines and travel under one tier. */
export const quoteTier = (
  request: QuoteRequest,
  priceList: PriceList,
  tier: ContractTier,
  lines: readonly PricedLine[],
  travel: readonly PricedPart[],
): TierQuote => {
  const monthlyFee = publishedAmount({ of: 'monthlyFee', tierId: tier.id }, tier.monthlyFee, 'monthlyFee');
  const sums = sumsOf(monthlyFee, lines, travel, request.months);
  return {
    tierId: tier.id,
    lines: lines.map(({ perJob, amount }) => ({ perJob, amount })),
    monthlyFee,
    ...sums,
    withVat: addVat(sums.total, request.vat, priceList),
    openItems: [...lines, ...travel].flatMap(({ openItems }) => openItems),
  };
};
