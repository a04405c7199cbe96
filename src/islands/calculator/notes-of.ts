import { describeAssumption } from '../../i18n/describe-assumption.ts';
import { describeOpenItem } from '../../i18n/describe-open-item.ts';
import { describeQuantity } from '../../i18n/describe-quantity.ts';
import { describeLine } from '../../i18n/describe-subject.ts';
import type { Quote } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Scenario } from '../../share/index.ts';
import type { Telling } from '../explanation/telling.ts';
import { onSiteNote } from './on-site-note.ts';
import { vatNote } from './vat-note.ts';

/** Open items are the same under every tier unless a rate is on request for some of them: each is told once. */
const openItemsOf = ({ tiers }: Quote) => {
  const items = tiers.flatMap(({ openItems }) => openItems);
  return items.filter(
    ({ reason, line }, index) => items.findIndex((other) => other.reason === reason && other.line === line) === index,
  );
};

const billedNotes = ({ lines }: Quote, { words, lines: items }: Telling): string[] =>
  lines.map(({ worked, billed }, line) =>
    words.translator.text('result.billed', {
      line: describeLine(line, items, words),
      worked: describeQuantity({ unit: 'minutes', amount: worked }, words),
      billed: describeQuantity({ unit: 'minutes', amount: billed }, words),
    }),
  );

type NotesInput = readonly [quote: Quote, scenario: Scenario, priceList: PriceList, telling: Telling];

const beforeBilled = (...[quote, scenario, priceList, { words, lines }]: NotesInput): string[] => [
  ...openItemsOf(quote).map((item) => describeOpenItem(item, lines, words)),
  ...onSiteNote(scenario, priceList, words),
];

const afterBilled = (...[quote, scenario, priceList, { words }]: NotesInput): string[] => [
  ...quote.assumptions.map((assumption) => describeAssumption(assumption, words)),
  vatNote(scenario.request, priceList, words),
  words.translator.text('assumption.priceList', { date: words.format.date(quote.priceListId) }),
];

/** What is not in the amounts, what they rest on, and how much time was worked and billed. */
export const notesOf = (...input: NotesInput): string[] => {
  const [quote, , , telling] = input;
  return [...beforeBilled(...input), ...billedNotes(quote, telling), ...afterBilled(...input)];
};

/** The same without the time of each line, where there is little room. */
export const shortNotesOf = (...input: NotesInput): string[] => [...beforeBilled(...input), ...afterBilled(...input)];
