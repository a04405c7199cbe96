import type { Conditions } from '../../../schema/conditions.ts';
import type { BandId } from '../../../schema/identifier.ts';
import type { Minutes } from '../../../schema/units.ts';
import { isRuleError } from '../../errors.ts';
import type { BillContext } from '../bill-context.ts';
import { layOut } from '../lay-out.ts';

const isAmong = <Id>(ids: readonly Id[] | undefined, id: Id | undefined): boolean =>
  ids === undefined || (id !== undefined && ids.includes(id));

/** The band in which the jobs of a line begin; undefined outside every band. */
export const bandOfStart = ({ request, priceList, lines }: BillContext, line: number): BandId | undefined => {
  const [item, billed] = [request.lines[line], lines[line]];
  if (item === undefined || billed === undefined) return undefined;
  const firstMinute = { ...billed.explanation, value: { unit: 'minutes', amount: 1 as Minutes } } as const;
  const shares = layOut(item, line, firstMinute, priceList);
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
  return when.bands === undefined || isAmong(when.bands, bandOfStart(context, line));
};
