import type { Cents } from '../../../../src/schema/units.ts';
import type { Explanation } from '../explain/explanation.ts';
import { given, notPriced, productAmount, published } from '../explain/nodes.ts';
import { timesCents } from '../money/cents.ts';
import type { PriceList } from '../schema/price-list.ts';
import type { PricedPart } from './priced-part.ts';
import type { LineItem, QuoteRequest } from './request.ts';

interface TravelPrice {
  readonly cents: Cents;
  readonly explanation: Explanation;
}

const travelPrice = ({ agreedTravel }: QuoteRequest, { travel }: PriceList): TravelPrice | null => {
  if (agreedTravel !== undefined) {
    const explanation = given({ of: 'travelPrice' }, { unit: 'cents', amount: agreedTravel });
    return { cents: agreedTravel, explanation };
  }
  if (travel.perVisit === 'onRequest') return null;
  const explanation = published({ of: 'travelPrice' }, { unit: 'cents', amount: travel.perVisit }, 'travel');
  return { cents: travel.perVisit, explanation };
};

const travelOfLine = (item: LineItem, line: number, price: TravelPrice | null): PricedPart => {
  if (price === null) {
    const explanation = notPriced({ of: 'lineTravel', line }, 'travel');
    return { item, amount: null, openItems: [{ reason: 'travel', line, explanation }] };
  }
  const visits = given({ of: 'times' }, { unit: 'times', amount: item.times });
  const total = timesCents(price.cents, item.times);
  const amount = productAmount({ of: 'lineTravel', line }, total, [visits, price.explanation]);
  return { item, amount, openItems: [] };
};

/** Travel for every line on site, the same under every tier: each job is one visit. */
export const priceTravel = (request: QuoteRequest, priceList: PriceList): PricedPart[] => {
  const price = travelPrice(request, priceList);
  return request.lines.flatMap((item, line) => (item.place === 'onSite' ? [travelOfLine(item, line, price)] : []));
};
