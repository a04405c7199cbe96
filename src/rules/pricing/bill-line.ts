import type { Place } from '../../schema/conditions.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { ClauseId, PriceList } from '../../schema/price-list.ts';
import { eachOrError, isRuleError, type RuleError } from '../errors.ts';
import type { Rounded } from '../explain/explanation.ts';
import { given } from '../explain/nodes.ts';
import { billedMinutes } from './billed-minutes.ts';
import { countedMinutes, ruleFor } from './concepts/billing-rules.ts';
import { layOut } from './lay-out.ts';
import type { BilledLine } from './quote-result.ts';
import type { LineItem, QuoteRequest } from './request.ts';

const billingClause: Record<Place, ClauseId> = { remote: 'billingRemote', onSite: 'billingOnSite' };

/** Rounds one job of a line by its rule, and lays it on the clock. */
const billLine = (
  item: LineItem,
  line: number,
  priceList: PriceList,
  tier: ContractTier | undefined,
): BilledLine | RuleError => {
  const { place, minutes } = item;
  const rule = ruleFor(priceList.billing[place], item, line, priceList, tier);
  const billed = billedMinutes(countedMinutes(minutes, rule), rule);
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

/** What every line of a request bills under a tier, the first unless one is given; or the first error in one. */
export const billLines = (request: QuoteRequest, priceList: PriceList, tier?: ContractTier): BilledLine[] | RuleError =>
  eachOrError(request.lines, (item, line) => billLine(item, line, priceList, tier));
