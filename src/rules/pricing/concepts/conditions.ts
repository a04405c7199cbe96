import type { Conditions } from '../../../schema/conditions.ts';
import type { BandId } from '../../../schema/identifier.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { Minutes } from '../../../schema/units.ts';
import { isRuleError } from '../../errors.ts';
import type { Rounded } from '../../explain/explanation.ts';
import { given } from '../../explain/nodes.ts';
import type { BillContext } from '../bill-context.ts';
import { layOut } from '../lay-out.ts';
import type { LineItem } from '../request.ts';
import { isAmong } from './is-among.ts';

/** One minute of a job, neither rounded nor free. */
const firstMinute = ({ place }: LineItem): Rounded => {
  const value = { unit: 'minutes', amount: 1 as Minutes } as const;
  const rule = { increment: value.amount, minimum: value.amount };
  const from = given({ of: 'workedMinutes' }, value);
  return { kind: 'rounded', subject: { of: 'billedMinutes', place }, value, from, rule, clause: 'billingRemote' };
};

/** The band in which the jobs of a line begin; undefined outside every band. */
export const bandOfStart = (item: LineItem, line: number, priceList: PriceList): BandId | undefined => {
  const shares = layOut(item, line, firstMinute(item), priceList);
  const share = isRuleError(shares) ? undefined : shares[0];
  return share?.in === 'band' ? share.bandId : undefined;
};

/** Whether something holds under a tier; of what belongs to a line, for that line too. */
export const holds = (when: Conditions | undefined, context: BillContext, line?: number): boolean => {
  if (when === undefined) return true;
  if (!isAmong(when.tiers, context.tier.id)) return false;
  if (line === undefined) return true;
  const item = context.request.lines[line];
  if (!isAmong(when.roles, item?.roleId) || !isAmong(when.places, item?.place)) return false;
  return (
    when.bands === undefined || (item !== undefined && isAmong(when.bands, bandOfStart(item, line, context.priceList)))
  );
};
