import { promisesNothing } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { pageTools, type ToolId } from '../../tools/index.ts';

/** What a tool needs of a list to have something to say. */
const isOffered: Readonly<Record<ToolId, (list: PriceList) => boolean>> = {
  comparator: ({ tiers }) => tiers.length > 1,
  slaClock: (list) => !promisesNothing(list),
  breakEven: ({ tiers }) => tiers.length > 1,
  calculator: () => true,
  history: () => true,
  priceAnswer: () => true,
};

/** The tools that pages lead to: one level has no other to compare it with, and without promises there is no time to count. */
export const offeredTools = (list: PriceList): typeof pageTools => pageTools.filter(({ id }) => isOffered[id](list));
