import type { PriceList } from '../schema/price-list.ts';
import { type IsoDate, isoDateSchema } from '../schema/units.ts';

/** The day of the build, in UTC; BUILD_DATE sets it, so that an old site can be built again as it was. */
export const buildDate = (): IsoDate =>
  isoDateSchema.parse(process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10));

/** The price list that holds on a day, the first one on a day before it, and the later ones behind it. */
export const listsFrom = (date: IsoDate, lists: readonly PriceList[]): readonly PriceList[] => {
  const inOrder = lists.toSorted((a, b) => (a.takenOverOn < b.takenOverOn ? -1 : 1));
  const current = inOrder.findLastIndex(({ takenOverOn }) => takenOverOn <= date);
  return inOrder.slice(Math.max(0, current));
};
