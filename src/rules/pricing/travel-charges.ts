import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { given, notPriced } from '../explain/nodes.ts';
import type { BillContext } from './bill-context.ts';
import type { Charge } from './charge.ts';
import { statedPrice } from './price.ts';
import type { LineItem, QuoteRequest } from './request.ts';

type TravelPrice = Pick<Charge, 'unitPrice' | 'why'>;

const atPrice = (unitPrice: Cents, why: Charge['why']): TravelPrice => ({ unitPrice, why });

const travelPrice = ({ agreedTravel }: QuoteRequest, { travel }: PriceList): TravelPrice | null => {
  if (agreedTravel !== undefined) {
    return atPrice(agreedTravel, () => given({ of: 'travelPrice' }, { unit: 'cents', amount: agreedTravel }));
  }
  if (Array.isArray(travel)) return null;
  const { perVisit } = travel;
  if (perVisit === 'onRequest') return { unitPrice: null, why: () => null };
  return statedPrice(perVisit, { of: 'travelPrice' }, 'travel', { what: 'travel', per: 'once' });
};

const travelOfLine = ({ per, times }: LineItem, line: number, price: TravelPrice, months: number): Charge => {
  const subject = { of: 'lineTravel', line } as const;
  return {
    what: 'travel',
    line,
    subject,
    per,
    quantity: times,
    months,
    ...price,
    openItems:
      price.unitPrice === null
        ? [{ reason: 'travel', what: 'travel', line, per, explanation: notPriced(subject, 'travel') }]
        : [],
  };
};

/** Travel for every line on site, each job being one visit; a list that prices it in parts does so elsewhere. */
export const travelCharges = ({ request, priceList }: BillContext): Charge[] => {
  const price = travelPrice(request, priceList);
  if (price === null) return [];
  return request.lines.flatMap((item, line) =>
    item.place === 'onSite' ? [travelOfLine(item, line, price, request.months)] : [],
  );
};
