import type { QuoteAmounts } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import {
  describeAssumption,
  describeLine,
  describeOpenItem,
  describeQuantity,
  describeRegions,
  type Words,
} from '../../words/index.ts';
import type { NamedItem, Scenario } from '../estimate.ts';
import type { TermContext } from './agreed-terms.ts';
import { billedText } from './billed-text.ts';

/** A sentence below a bill, and what it is about. */
export interface Note {
  readonly id: 'openItem' | 'place' | 'billed' | 'assumption' | 'source';
  readonly text: string;
}

const notesAbout = (id: Note['id'], texts: readonly string[]): Note[] => texts.map((text) => ({ id, text }));

/** What is not in the amounts. Most open items are the same under every tier, so each is listed once. */
const openItemTexts = ({ tiers }: QuoteAmounts, items: readonly NamedItem[], words: Words): string[] => [
  ...new Set(tiers.flatMap(({ openItems }) => openItems.map((item) => describeOpenItem(item, items, words)))),
];

/**
 * Where help on site is given, if the work includes any: a warning when the country of the visit, or else of the VAT,
 * is covered only partly or not at all.
 */
export const onSiteNotes = (
  { lines, visitCountry, vat }: Scenario,
  { onSiteRegions }: PriceList,
  words: Words,
): Note[] => {
  const { translator, format } = words;
  const regions = describeRegions(onSiteRegions, words);
  // A list without regions does not say where help is given.
  if (!regions || !lines.some(({ place }) => place === 'onSite')) return [];
  const at = visitCountry ?? vat?.country;
  if (at === undefined) return notesAbout('place', [translator.text('onSite.where', { regions })]);
  if (onSiteRegions.whole.includes(at)) return [];
  const country = format.country(at);
  const key = onSiteRegions.part.includes(at) ? 'onSite.part' : 'onSite.none';
  return notesAbout('place', [translator.text(key, { country, regions })]);
};

/** How much time of each line was worked and billed. */
const billedTexts = (quote: QuoteAmounts, items: readonly NamedItem[], words: Words): string[] =>
  quote.lines.map(({ worked, billed }, line) =>
    words.translator.text('result.billed', {
      line: describeLine(line, items, words),
      worked: describeQuantity({ unit: 'minutes', amount: worked }, words),
      billed: billedText(describeQuantity({ unit: 'minutes', amount: billed }, words), line, quote, words),
    }),
  );

/** Which price list the amounts come from. */
const sourceText = ({ priceListId }: QuoteAmounts, { translator, format }: Words): string =>
  translator.text('assumption.priceList', { date: format.date(priceListId) });

/** What the amounts leave out, what they depend on and where they come from, in the order in which every output prints it. */
export const notesOf = ({ scenario, request: { lines: items }, quote, list, words }: TermContext): Note[] => {
  const assumptions = quote.assumptions.map((assumption) => describeAssumption(assumption, words));
  return [
    ...notesAbout('openItem', openItemTexts(quote, items, words)),
    ...onSiteNotes(scenario, list, words),
    ...notesAbout('billed', billedTexts(quote, items, words)),
    ...notesAbout('assumption', assumptions),
    ...notesAbout('source', [sourceText(quote, words)]),
  ];
};
