import type { QuoteAmounts } from '../../rules/index.ts';
import { describeAssumption, describeOpenItem, type Words } from '../../words/index.ts';
import type { NamedItem } from '../estimate.ts';
import type { AgreedTerm } from './agreed-prices.ts';

/** What a note is about; an agreed term keeps its own id. */
export type NoteId = AgreedTerm['id'] | 'openItem' | 'place' | 'billed' | 'assumption' | 'source';

/** A sentence below a bill. */
export interface Note {
  readonly id: NoteId;
  readonly text: string;
}

export const notesAbout = (id: NoteId, texts: readonly string[]): Note[] => texts.map((text) => ({ id, text }));

/** What is not in the amounts. Most open items are the same under every tier, so each is listed once. */
const openItemNotes = ({ tiers }: QuoteAmounts, items: readonly NamedItem[], words: Words): string[] => [
  ...new Set(tiers.flatMap(({ openItems }) => openItems.map((item) => describeOpenItem(item, items, words)))),
];

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
