import type { Quote } from '../../rules/index.ts';
import { describeAssumption, describeLine, describeOpenItem, describeQuantity, type Words } from '../../words/index.ts';
import type { NamedItem } from '../estimate.ts';

/** What is not in the amounts. Most open items are the same under every tier: each is said once. */
export const openItemNotes = ({ tiers }: Quote, items: readonly NamedItem[], words: Words): string[] => [
  ...new Set(tiers.flatMap(({ openItems }) => openItems.map((item) => describeOpenItem(item, items, words)))),
];

/** What the amounts rest on. */
export const assumptionNotes = ({ assumptions }: Quote, words: Words): string[] =>
  assumptions.map((assumption) => describeAssumption(assumption, words));

/** How much time of each line was worked and billed. */
export const billedNotes = ({ lines }: Quote, items: readonly NamedItem[], words: Words): string[] =>
  lines.map(({ worked, billed }, line) =>
    words.translator.text('result.billed', {
      line: describeLine(line, items, words),
      worked: describeQuantity({ unit: 'minutes', amount: worked }, words),
      billed: describeQuantity({ unit: 'minutes', amount: billed }, words),
    }),
  );

/** Which price list the amounts come from. */
export const sourceNote = ({ priceListId }: Quote, { translator, format }: Words): string =>
  translator.text('assumption.priceList', { date: format.date(priceListId) });
