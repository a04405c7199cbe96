import type { ClauseId, Place, PriceList } from '../../schema/price-list.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { given } from '../explain/nodes.ts';
import { billedMinutes } from './billed-minutes.ts';
import type { BilledLine } from './quote-result.ts';
import type { LineItem } from './request.ts';

const billingClause: Record<Place, ClauseId> = { remote: 'billingRemote', onSite: 'billingOnSite' };

/** Rounds one job of a line by the rule of its place. */
export const billLine = ({ place, minutes }: LineItem, { billing }: PriceList): BilledLine | RuleError => {
  const rule = billing[place];
  const billed = billedMinutes(minutes, rule);
  if (isRuleError(billed)) return billed;
  return {
    worked: minutes,
    billed,
    explanation: {
      kind: 'rounded',
      subject: { of: 'billedMinutes', place },
      value: { unit: 'minutes', amount: billed },
      from: given({ of: 'workedMinutes' }, { unit: 'minutes', amount: minutes }),
      rule,
      clause: billingClause[place],
    },
  };
};
