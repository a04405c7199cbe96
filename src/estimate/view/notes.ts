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
import type { AgreedTerm } from './agreed-terms.ts';

/** The order in which screen, paper, mail and files print the notes that they need. */
const noteOrder = ['openItem', 'place', 'billed', 'assumption', 'travel', 'factor', 'offer', 'vat', 'source'] as const;

/** What a note is about; an agreed term keeps its own id. */
export type NoteId = (typeof noteOrder)[number];

/** A sentence below a bill. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
}

const notesAbout = (id: NoteId, texts: readonly string[]): Note[] => texts.map((text) => ({ id, text }));

/** What is not in the amounts. Most open items are the same under every tier, so each is listed once. */
const openItemNotes = ({ tiers }: QuoteAmounts, items: readonly NamedItem[], words: Words): string[] => [
  ...new Set(tiers.flatMap(({ openItems }) => openItems.map((item) => describeOpenItem(item, items, words)))),
];

/**
 * Where help on site is given, when any is asked for: a warning when the country of the visit, or else that of the VAT, is not,
 * or only partly, there.
 */
export const onSiteNotes = (
  { lines, visitCountry, vat }: Scenario,
  { onSiteRegions }: PriceList,
  words: Words,
): Note[] => {
  if (!lines.some(({ place }) => place === 'onSite')) return [];
  const { translator, format } = words;
  const regions = describeRegions(onSiteRegions, words);
  const at = visitCountry ?? vat?.country;
  if (at === undefined) return notesAbout('place', [translator.text('onSite.where', { regions })]);
  if (onSiteRegions.whole.includes(at)) return [];
  const country = format.country(at);
  const key = onSiteRegions.part.includes(at) ? 'onSite.part' : 'onSite.none';
  return notesAbout('place', [translator.text(key, { country, regions })]);
};

/** How much time of each line was worked and billed. */
export const billedNotes = ({ lines }: QuoteAmounts, items: readonly NamedItem[], words: Words): Note[] =>
  lines.map(({ worked, billed }, line) => ({
    id: 'billed',
    text: words.translator.text('result.billed', {
      line: describeLine(line, items, words),
      worked: describeQuantity({ unit: 'minutes', amount: worked }, words),
      billed: describeQuantity({ unit: 'minutes', amount: billed }, words),
    }),
  }));

/** Which price list the amounts come from. */
const sourceNote = ({ priceListId }: QuoteAmounts, { translator, format }: Words): string =>
  translator.text('assumption.priceList', { date: format.date(priceListId) });

/** The notes of a bill, in their order. */
export const billNotes = (
  quote: QuoteAmounts,
  items: readonly NamedItem[],
  agreed: readonly AgreedTerm[],
  words: Words,
): Note[] => [
  ...notesAbout('openItem', openItemNotes(quote, items, words)),
  ...notesAbout(
    'assumption',
    quote.assumptions.map((assumption) => describeAssumption(assumption, words)),
  ),
  ...agreed,
  { id: 'source', text: sourceNote(quote, words) },
];

export const inOrder = (notes: readonly Note[]): Note[] =>
  notes.toSorted((a, b) => noteOrder.indexOf(a.id) - noteOrder.indexOf(b.id));

/** The sentences of some of the notes, in the order in which they stand. */
export const noteTexts = (notes: readonly Note[], ids: readonly NoteId[]): string[] =>
  notes.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
