import type { KnownList } from '../../../estimate/index.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { PublishedFile } from '../../../schema/published-file.ts';
import type { IsoDate } from '../../../schema/units.ts';
import { lazyJson } from '../../../ui/lazy/lazy-json.ts';
import type { LoadFailure } from '../../../ui/lazy/load-failure.ts';

/** A published price list that is not today's: what a link may name of it, and where the whole list is. */
export interface OtherList extends KnownList {
  readonly file: PublishedFile;
}

/** Loads a price list that was published before; `notFound` when this site never had it. */
export const loadPriceList = async (
  id: IsoDate,
  otherLists: readonly OtherList[],
): Promise<PriceList | LoadFailure> => {
  const file = otherLists.find((list) => list.id === id)?.file;
  return file === undefined ? 'notFound' : lazyJson<PriceList>(file);
};
