import { type KnownList, knownList } from '../share/index.ts';
import { site } from './site.ts';

/** Where the site publishes its price lists, each under its id. */
export const priceListFolder = '/data/price-lists/';

/** Every published list but today's, as far as a link needs it; the rest is loaded when such a link is opened. */
export const otherLists = (): KnownList[] =>
  site.priceLists.filter(({ id }) => id !== site.priceList.id).map(knownList);
