import type { Price } from '../../schema/currency.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { notPriced } from '../explain/nodes.ts';
import type { BillContext } from './bill-context.ts';
import { type Charge, monthOf } from './charge.ts';
import { centsOf } from './price.ts';
import type { LineItem, QuoteRequest } from './request.ts';

/** The price of a visit, as agreed or as listed; null where the list has it in parts. */
export const visitPrice = ({ agreedTravel }: QuoteRequest, { travel }: PriceList): Price | null => {
  if (agreedTravel !== undefined) return agreedTravel;
  return Array.isArray(travel) ? null : travel.perVisit;
};

const travelOfLine = (item: LineItem, line: number, price: Price, months: number): Charge => {
  const { per, times } = item;
  const unitPrice = centsOf(price);
  const subject = { of: 'lineTravel', line } as const;
  return {
    what: 'travel',
    line,
    subject,
    per,
    quantity: times,
    months,
    ...monthOf(item),
    unitPrice,
    openItems:
      unitPrice === null
        ? [{ reason: 'travel', what: 'travel', line, per, explanation: notPriced(subject, 'travel') }]
        : [],
  };
};

/** Travel for every line on site, each job being one visit; a list that prices it in parts does so elsewhere. */
export const travelCharges = ({ request, priceList }: BillContext): Charge[] => {
  const price = visitPrice(request, priceList);
  if (price === null) return [];
  return request.lines.flatMap((item, line) =>
    item.place === 'onSite' ? [travelOfLine(item, line, price, request.months)] : [],
  );
};
