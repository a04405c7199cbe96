import type { ExplainedAmount, Subject } from '../explain/explanation.ts';
import { sumAmount } from '../explain/nodes.ts';
import type { Frequency } from '../schema/worked-example.ts';
import type { OpenItem } from './open-item.ts';
import type { LineItem } from './request.ts';

/** What one line adds to an estimate, as labour or as travel. */
export interface PricedPart {
  readonly item: LineItem;
  /** The priced part; null where nothing of it is priced. */
  readonly amount: ExplainedAmount | null;
  readonly openItems: readonly OpenItem[];
}

/** Adds the parts of one frequency. Where a part has no amount, what is open is shown in its place and adds nothing. */
export const sumParts = (subject: Subject, parts: readonly PricedPart[], per: Frequency): ExplainedAmount => {
  const mine = parts.filter(({ item }) => item.per === per);
  return sumAmount(
    subject,
    mine.flatMap(({ amount }) => (amount === null ? [] : [amount])),
    mine.flatMap(({ amount, openItems }) => (amount === null ? openItems.map(({ explanation }) => explanation) : [])),
  );
};
