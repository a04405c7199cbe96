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

/** What the travel of every line has, whatever prices it: each job is one visit. */
export const visitsOfLine = (item: LineItem, line: number, months: number) =>
  ({
    what: 'travel',
    line,
    subject: { of: 'lineTravel', line },
    per: item.per,
    quantity: item.times,
    months,
    ...monthOf(item),
  }) as const;

const travelOfLine = (item: LineItem, line: number, price: Price, months: number): Charge => {
  const unitPrice = centsOf(price);
  const visits = visitsOfLine(item, line, months);
  const { subject, per } = visits;
  return {
    ...visits,
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
