import type { PriceList } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import { given, notPriced, published } from '../explain/nodes.ts';
import type { BillContext } from './bill-months.ts';
import type { Charge } from './charge.ts';
import type { LineItem, QuoteRequest } from './request.ts';

type TravelPrice = Pick<Charge, 'unitPrice' | 'why'>;

const atPrice = (unitPrice: Cents, why: Charge['why']): TravelPrice => ({ unitPrice, why });

const travelPrice = ({ agreedTravel }: QuoteRequest, { travel }: PriceList): TravelPrice => {
  if (agreedTravel !== undefined) {
    return atPrice(agreedTravel, () => given({ of: 'travelPrice' }, { unit: 'cents', amount: agreedTravel }));
  }
  const { perVisit } = travel;
  if (perVisit === 'onRequest') return { unitPrice: null, why: () => null };
  return atPrice(perVisit, () => published({ of: 'travelPrice' }, { unit: 'cents', amount: perVisit }, 'travel'));
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

/** Travel for every line on site: each job is one visit. */
export const travelCharges = ({ request, priceList }: BillContext): Charge[] => {
  const price = travelPrice(request, priceList);
  return request.lines.flatMap((item, line) =>
    item.place === 'onSite' ? [travelOfLine(item, line, price, request.months)] : [],
  );
};
