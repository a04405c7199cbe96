import { sumCents } from '../money/cents.ts';
import type { BillContext } from './bill-context.ts';
import { type Charge, monthOf } from './charge.ts';
import { isUnpricedShare, priceShare } from './price-share.ts';
import type { LineItem } from './request.ts';

/** What the parts of one job come to by themselves, and what they leave open. */
export const jobPrice = (shares: NonNullable<Charge['shares']>): Pick<Charge, 'unitPrice' | 'shares' | 'openItems'> => {
  const priced = shares.filter((share) => 'cents' in share).filter(({ pool }) => pool === undefined);
  return {
    unitPrice: priced.length === 0 ? null : sumCents(priced.map(({ cents }) => cents)),
    shares,
    openItems: [...shares.filter(isUnpricedShare), ...priced.flatMap((share) => share.openItems)],
  };
};

/** One line: rate times billed minutes, rounded per job and rate band, times the number of jobs. */
const labourOfLine = (item: LineItem, line: number, context: BillContext): Charge => {
  const split = context.lines[line]?.split ?? [];
  return {
    what: 'labour',
    line,
    subject: { of: 'line', line },
    per: item.per,
    quantity: item.times,
    months: context.request.months,
    ...monthOf(item),
    ...jobPrice(split.map((share) => priceShare(share, item, line, context))),
  };
};

/** The work of every line. */
export const labourCharges = (context: BillContext): Charge[] =>
  context.request.lines.map((item, line) => labourOfLine(item, line, context));
