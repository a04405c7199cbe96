import type { PriceList } from '../../schema/price-list.ts';
import type { Minutes } from '../../schema/units.ts';
import type { LineItem } from '../pricing/request.ts';

/**
 * How far a job is made shorter to take work off: all of its worked minutes in whole steps where some can be free, else
 * those that it bills.
 */
export const lengthToTakeOff = (billed: Minutes, { minutes }: LineItem, { billing }: PriceList): Minutes => {
  const { increment } = billing.remote;
  return billing.rules ? ((Math.ceil(minutes / increment) * increment) as Minutes) : billed;
};
