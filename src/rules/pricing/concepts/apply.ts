import type { PriceList } from '../../../schema/price-list.ts';
import type { RuleError } from '../../errors.ts';
import type { ExplainedAmount } from '../../explain/explanation.ts';
import type { BillContext } from '../bill-context.ts';
import type { Charge } from '../charge.ts';
import type { VatAmounts } from '../quote-result.ts';
import type { QuoteRequest, VatChoice } from '../request.ts';
import { concepts } from './index.ts';

const all = Object.values(concepts);

/** A bill with what every concept adds to it, each after those before it. */
export const withConcepts = (context: BillContext, bill: readonly Charge[]): Charge[] | undefined => {
  let charges = [...bill];
  for (const { rework, charges: more } of all) {
    charges = [...(rework?.(context, charges) ?? charges)];
    charges.push(...(more?.(context, charges) ?? []));
  }
  return charges;
};

/** Whether a visitor said how many there are of anything. */
export const isCounted = ({ units }: Pick<QuoteRequest, 'units'>): boolean | undefined =>
  Object.keys(units ?? {}).length > 0;

/** The first thing that is wrong with what a request says of a concept. */
export const conceptError = (request: QuoteRequest, list: PriceList): RuleError | undefined => {
  for (const { requestError } of all) {
    const error = requestError?.(request, list);
    if (error) return error;
  }
  return undefined;
};

/** VAT as a concept tells it; undefined where it is added as ever. */
export const conceptVat = (total: ExplainedAmount, choice: VatChoice, list: PriceList): VatAmounts | undefined => {
  for (const { vat } of all) {
    const told = vat?.(total, choice, list);
    if (told) return told;
  }
  return undefined;
};
