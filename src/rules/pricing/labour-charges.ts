import type { Explanation, Subject } from '../explain/explanation.ts';
import { sumNode } from '../explain/nodes.ts';
import { sumCents } from '../money/cents.ts';
import type { BandShare } from './band-share.ts';
import type { BillContext } from './bill-context.ts';
import type { Charge } from './charge.ts';
import type { OpenItem } from './open-item.ts';
import { isUnpricedShare, type PricedShare, priceShare } from './price-share.ts';

const subjectOf = (share: BandShare, line: number, isWhole: boolean): Subject => {
  if (isWhole) return { of: 'job', line };
  return share.in === 'band' ? { of: 'jobInBand', line, bandId: share.bandId } : { of: 'jobOutOfBand', line };
};

/** One job: its only part, or the sum of its parts. */
const jobOf = (line: number, priced: readonly PricedShare[], openItems: readonly OpenItem[]): Explanation | null => {
  const [first, second] = priced;
  if (first === undefined) return null;
  if (second === undefined && openItems.length === 0) return first.why();
  return sumNode({ of: 'job', line }, sumCents(priced.map(({ cents }) => cents)), [
    ...priced.map(({ why }) => why()),
    ...openItems.map(({ explanation }) => explanation),
  ]);
};

/** One line: rate times billed minutes, rounded per job and rate band, times the number of jobs. */
const labourOfLine = (context: BillContext, line: number): Charge[] => {
  const item = context.request.lines[line];
  const split = context.lines[line]?.split;
  if (item === undefined || split === undefined) return [];
  const shares = split.map((share) =>
    priceShare(share, subjectOf(share, line, split.length === 1), item, line, context),
  );
  const openItems = shares.filter(isUnpricedShare);
  const priced = shares.filter((share) => 'cents' in share);
  return [
    {
      what: 'labour',
      line,
      subject: { of: 'line', line },
      per: item.per,
      quantity: item.times,
      months: context.request.months,
      unitPrice: priced.length === 0 ? null : sumCents(priced.map(({ cents }) => cents)),
      why: () => jobOf(line, priced, openItems),
      openItems: [...openItems, ...priced.flatMap((share) => share.openItems)],
    },
  ];
};

/** The work of every line. */
export const labourCharges = (context: BillContext): Charge[] =>
  [...context.request.lines.keys()].flatMap((line) => labourOfLine(context, line));
