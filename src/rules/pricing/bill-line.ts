import type { Place } from '../../schema/conditions.ts';
import type { ClauseId, PriceList } from '../../schema/price-list.ts';
import { eachOrError, isRuleError, type RuleError } from '../errors.ts';
import type { Rounded } from '../explain/explanation.ts';
import { given } from '../explain/nodes.ts';
import { billedMinutes } from './billed-minutes.ts';
import { layOut } from './lay-out.ts';
import type { BilledLine } from './quote-result.ts';
import type { LineItem, QuoteRequest } from './request.ts';

const billingClause: Record<Place, ClauseId> = { remote: 'billingRemote', onSite: 'billingOnSite' };

/** Rounds one job of a line by the rule of its place, and lays it on the clock. */
const billLine = (item: LineItem, line: number, priceList: PriceList): BilledLine | RuleError => {
  const { place, minutes } = item;
  const rule = priceList.billing[place];
  const billed = billedMinutes(minutes, rule);
  if (isRuleError(billed)) return billed;
  const explanation: Rounded = {
    kind: 'rounded',
    subject: { of: 'billedMinutes', place },
    value: { unit: 'minutes', amount: billed },
    from: given({ of: 'workedMinutes' }, { unit: 'minutes', amount: minutes }),
    rule,
    clause: billingClause[place],
  };
  const split = layOut(item, line, explanation, priceList);
  return isRuleError(split) ? split : { worked: minutes, billed, explanation, split };
};

/** What every line of a request bills, or the first error in one. */
export const billLines = (request: QuoteRequest, priceList: PriceList): BilledLine[] | RuleError =>
  eachOrError(request.lines, (item, line) => billLine(item, line, priceList));
