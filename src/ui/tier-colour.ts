import type { PriceList } from '../schema/price-list.ts';

/** How many colours there are for levels; those of a longer list have them in turn. */
const colours = 4;

/** The class that gives a level its colour in every picture. @example tierColour('office', list) // 'dw-series-2' */
export const tierColour = (tierId: string, { tiers }: PriceList): string =>
  `dw-series-${tiers.findIndex(({ id }) => id === tierId) % colours}`;
