import type { PriceList } from '../schema/price-list.ts';
import type { Assumption } from './quote-result.ts';
import type { LineItem, QuoteRequest } from './request.ts';

/** What the price of a request rests on beside the request itself. */
export const assumptionsOf = ({ lines }: QuoteRequest, { rateBands, billing }: PriceList): Assumption[] => {
  const [band] = rateBands;
  const isBelowMinimum = ({ place, minutes }: LineItem): boolean => minutes < billing[place].minimum;
  const assumptions: Assumption[] = [];
  if (band && lines.some(({ start }) => start === undefined)) {
    assumptions.push({ code: 'bandWithoutStart', bandId: band.id });
  }
  if (lines.some((item) => item.start !== undefined && isBelowMinimum(item))) {
    assumptions.push({ code: 'minimumLaidOut' });
  }
  return assumptions;
};
