import type { KnownList } from '../../../estimate/index.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { PublishedFile } from '../../../schema/published-file.ts';
import type { IsoDate } from '../../../schema/units.ts';
import { lazyJson } from '../../../ui/lazy/lazy-json.ts';
import type { LoadFailure } from '../../../ui/lazy/load-failure.ts';

/** A published price list that is not today's: the ids that a link may use, and where the whole list is. */
export interface OtherList extends KnownList {
  readonly file: PublishedFile;
}

/** Loads an older published price list; `notFound` when this site never had it. */
export const loadPriceList = async (
  id: IsoDate,
  otherLists: readonly OtherList[],
): Promise<PriceList | LoadFailure> => {
  const file = otherLists.find((list) => list.id === id)?.file;
  return file === undefined ? 'notFound' : lazyJson<PriceList>(file);
};
