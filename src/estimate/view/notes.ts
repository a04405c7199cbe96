import type { QuoteAmounts } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { describeLine, describeQuantity, describeRegions, type Words } from '../../words/index.ts';
import type { NamedItem, Scenario } from '../estimate.ts';
import { type Note, type NoteId, notesAbout } from './bill-notes.ts';

/** The order in which screen, paper, mail and files print the notes that they need. */
const noteOrder: readonly NoteId[] = [
  'openItem',
  'place',
  'billed',
  'assumption',
  'travel',
  'factor',
  'offer',
  'vat',
  'source',
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

export const inOrder = (notes: readonly Note[]): Note[] =>
  notes.toSorted((a, b) => noteOrder.indexOf(a.id) - noteOrder.indexOf(b.id));

/** The sentences of some of the notes, in their order. */
export const noteTexts = (notes: readonly Note[], ids: readonly NoteId[]): string[] =>
  notes.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
