import { knownList } from '../../estimate/index.ts';
import type { OtherList } from '../../tools/frame/pinned-list/load-price-list.ts';
import { publishedData } from '../data/published-file.ts';
import { site } from '../site.ts';

/** Every published list but today's, as far as a link needs it; the rest is loaded when such a link is opened. */
export const otherLists = (): OtherList[] =>
  site.priceLists
    .filter(({ id }) => id !== site.priceList.id)
    .map((list) => ({ ...knownList(list), file: publishedData(`price-lists/${list.id}`, list) }));
