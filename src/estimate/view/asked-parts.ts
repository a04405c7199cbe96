import { type DiscountedRate, discountedRates } from '../../rules/index.ts';
import { describeCharges, describeLine, describeRate, partName, type Words } from '../../words/index.ts';
import type { Scenario } from '../estimate.ts';
import type { EstimateLine } from '../fields/line-fields.ts';
import type { AgreedTerm, TermContext } from './agreed-terms.ts';

const countsText = ({ units = {} }: Scenario, { translator, format, names }: Words): string[] => {
  const counts = Object.entries(units).map(([id, count]) => `${format.number(count)} ${partName(id, names)}`);
  return counts.length > 0 ? [translator.text('asked.units', { counts: format.list(counts) })] : [];
};

const contractTexts = ({ options = [], term }: Scenario, words: Words): string[] => {
  const { translator, format, names } = words;
  const { text, count } = translator;
  const added = options.map((id) => partName(id, names));
  return [
    ...(added.length > 0 ? [text('asked.options', { options: format.list(added) })] : []),
    ...(term === undefined ? [] : [text('asked.term', { term: count('unit.months', term) })]),
  ];
};

/** What a line asks beside its work, a few words each. @example ['Zone B', '35 km'] */
export const lineParts = (
  line: Omit<EstimateLine, 'id'>,
  { translator, format, names }: Words,
): string[] | undefined => {
  const { extras = [] } = line;
  // What a line says of travel stays with it while it is remote, but is no part of it.
  const { zone, distance, travelMinutes }: Partial<typeof line> = line.place === 'onSite' ? line : {};
  const { travel } = names.list;
  const isInMiles = Array.isArray(travel) && travel.some((part) => 'unit' in part && part.unit === 'mile');
  return [
    ...(zone === undefined ? [] : [partName(zone, names)]),
    ...(distance === undefined
      ? []
      : [translator.text(isInMiles ? 'unit.mile' : 'unit.km', { amount: format.number(distance) })]),
    ...(travelMinutes === undefined ? [] : [translator.count('unit.minutes', travelMinutes)]),
    ...extras.map((id) => partName(id, names)),
  ];
};

/** The discounts that were agreed, each with what the fees of its tier come down by, that of its term included. */
const discountTerms = ({ scenario: { agreedDiscounts = [] }, quote, words }: TermContext): AgreedTerm[] => {
  const { translator, format, names } = words;
  return agreedDiscounts.map(({ tierId, percent }) => {
    const charges = quote.tiers.find((tier) => tier.tierId === tierId)?.charges ?? [];
    const effects = charges
      .filter(({ what }) => what === 'discount')
      .map((charge) =>
        translator.text('asked.discountEffect', {
          charge: describeCharges(charge, translator),
          amount: format.money(charge.amount.cents),
        }),
      );
    const text = translator.text('asked.discount', { tier: names.tier(tierId), percent: format.number(percent) });
    return { id: 'discount', text, effects };
  });
};

/** @example 'Uurtarief Technicus bij Standard, overdag: € 97,20 per uur.' */
const rateText = (rate: DiscountedRate, all: readonly DiscountedRate[], words: Words): string => {
  const { translator, names } = words;
  const { tierId, roleId, bandId, place } = rate;
  const told = translator.text('subject.hourlyRate', {
    role: names.role(roleId),
    tier: names.tier(tierId),
    band: names.band(bandId),
  });
  const isByPlace = all.some((one) => one.bandId === bandId && one.roleId === roleId && one.place !== place);
  return translator.text('asked.discountEffect', {
    charge: isByPlace
      ? translator.text('rates.atPlace', { rate: told, place: translator.text(`place.${place}.inline`) })
      : told,
    amount: describeRate(rate, words),
  });
};

/** The discounts that were agreed on rates, each with what the rates of the work come to. */
const rateDiscountTerms = ({ scenario, request, quote, list, words }: TermContext): AgreedTerm[] =>
  (scenario.agreedRateDiscounts ?? []).map(({ tierId, percent }) => {
    const tier = list.tiers.find(({ id }) => id === tierId);
    const rates = tier ? discountedRates(quote, request, tier) : [];
    const text = words.translator.text('asked.rateDiscount', {
      tier: words.names.tier(tierId),
      percent: words.format.number(percent),
    });
    return { id: 'discount', text, effects: rates.map((rate) => rateText(rate, rates, words)) };
  });

const lineTexts = ({ lines }: Scenario, words: Words): string[] =>
  lines.flatMap((line, index) => {
    const parts = lineParts(line, words) ?? [];
    const name = describeLine(index, lines, words);
    return parts.length > 0
      ? [words.translator.text('asked.line', { line: name, parts: words.format.list(parts) })]
      : [];
  });

/** What the visitor filled in of what the list asks for beside work: it decides the amounts, so every output tells it. */
export const askedParts = (context: TermContext): AgreedTerm[] | undefined => {
  const { scenario, words } = context;
  const texts = [...countsText(scenario, words), ...contractTexts(scenario, words), ...lineTexts(scenario, words)];
  return [
    ...texts.map((text): AgreedTerm => ({ id: 'asked', text, effects: [] })),
    ...discountTerms(context),
    ...rateDiscountTerms(context),
  ];
};
