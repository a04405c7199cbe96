import { type ChargeKind, cents, isRuleError, quote, type TierQuote, tierValues } from '../rules/index.ts';
import type { Place } from '../schema/conditions.ts';
import type { ContractTier } from '../schema/contract-tier.ts';
import type { Faq } from '../schema/faq.ts';
import type { Language, LocalizedText } from '../schema/language.ts';
import type { PriceList, Role } from '../schema/price-list.ts';
import type { Minutes } from '../schema/units.ts';
import { describeBandHours, describeRegions, describeTierValue, textIn, type Words } from '../words/index.ts';

type Write = (list: PriceList, words: Words, values: readonly string[]) => string;

/** Something of the price list that an answer can print. */
interface Figure {
  /** What its first values name in the price list. */
  readonly names: readonly ('tiers' | 'roles')[];
  readonly write: Write;
}

const listed = <Entry extends { readonly id: string }>(entries: readonly Entry[], id = ''): Entry => {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry) return entry;
  throw new Error(`content/faq.yaml names "${id}"; the price list has ${entries.map((one) => one.id).join(', ')}.`);
};

const tierOf = (list: PriceList, id: string | undefined): ContractTier => listed(list.tiers, id);

const placeOf = (text: string | undefined): Place => (text === 'onSite' ? 'onSite' : 'remote');

const billed: Write = (list, words, [place, minutes]) => {
  const [role] = list.roles;
  const job = role && { roleId: role.id, place: placeOf(place), minutes: Number(minutes) as Minutes, times: 1 };
  const found = job && quote({ months: 1, lines: [{ ...job, per: 'once' }] }, list);
  const line = found && !isRuleError(found) ? found.lines[0] : undefined;
  if (line === undefined) throw new Error(`content/faq.yaml: ${minutes} minutes cannot be billed.`);
  return words.translator.count('unit.minutes', line.billed);
};

/** What is charged beside work. */
const besideWork: readonly ChargeKind[] = ['fee', 'credit', 'travel', 'surcharge', 'floor', 'discount'];

/** What a tier asks for work that has no price by the job; undefined where it is open. */
const workTogether = ({ charges, openItems }: TierQuote): { readonly cents: number } | undefined => {
  if (openItems.some(({ what }) => !besideWork.includes(what))) return undefined;
  const work = charges.filter(({ what }) => !besideWork.includes(what));
  return { cents: work.reduce((sum, { amount }) => sum + amount.cents, 0) };
};

/** What one job costs, once; travel is not in it. */
const price: Write = (list, words, [tierId, roleId, place, minutes]) => {
  const role: Role = listed(list.roles, roleId);
  const job = { roleId: role.id, place: placeOf(place), minutes: Number(minutes) as Minutes, times: 1 } as const;
  const found = quote({ months: 1, lines: [{ ...job, per: 'once' }] }, list);
  if (isRuleError(found)) throw new Error(`content/faq.yaml: no price for ${roleId}, ${place}, ${minutes} minutes.`);
  const under = found.tiers.find((tier) => tier.tierId === tierOf(list, tierId).id);
  const amount = under?.isAverage ? workTogether(under) : under?.lines[0]?.amount;
  return amount ? words.format.money(cents(amount.cents)) : words.translator.text('amount.onRequest');
};

const faultHours: Write = (list, words, [id]) =>
  describeTierValue(tierValues.faultProcessingHours(tierOf(list, id)), words);

/** What an answer can print of the price list: the name of the figure, and what it is of. */
const figures: Readonly<Record<string, Figure>> = {
  tier: { names: ['tiers'], write: (list, { names }, [id]) => names.tier(tierOf(list, id).id) },
  publisher: { names: [], write: ({ publisher }) => publisher.name },
  roles: {
    names: [],
    write: ({ roles }, { format, names }) => format.list(roles.map(({ id }) => names.role(id))),
  },
  regions: { names: [], write: (list, words) => describeRegions(list.onSiteRegions, words) },
  rateHours: { names: [], write: describeBandHours },
  faultHours: { names: ['tiers'], write: faultHours },
  billed: { names: [], write: billed },
  price: { names: ['tiers', 'roles'], write: price },
};

const figureIn = /\{\{(\w+)([^}]*)\}\}/g;

const valuesOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** A name in an answer that stands for nothing, and those that would do. */
export interface UnknownName {
  readonly name: string;
  readonly known: readonly string[];
}

/**
 * The names of figures, tiers and roles in an answer that the price list does not have.
 *
 * @example unknownNames('Met {{tier ofice}}.', list) // [{ name: 'ofice', known: ['none', 'standard', 'office', 'business'] }]
 */
export const unknownNames = (text: string, list: PriceList): UnknownName[] =>
  [...text.matchAll(figureIn)].flatMap(([, figure = '', values = '']): UnknownName[] => {
    const found = figures[figure];
    if (found === undefined) return [{ name: figure, known: Object.keys(figures) }];
    return found.names.flatMap((kind, index) => {
      const known = list[kind].map(({ id }): string => id);
      const name = valuesOf(values)[index] ?? '';
      return known.includes(name) ? [] : [{ name, known }];
    });
  });

/**
 * A text with the figures of the price list in it. An unknown figure, level or role fails the build.
 *
 * @example withFigures('Met {{tier office}}.', list, words) // 'Met Office.'
 */
const withFigures = (text: string, list: PriceList, words: Words): string =>
  text.replace(figureIn, (_, name: string, values: string) => {
    const figure = figures[name];
    if (figure) return figure.write(list, words, valuesOf(values));
    throw new Error(`content/faq.yaml: there is no figure "${name}"; there are ${Object.keys(figures).join(', ')}.`);
  });

/** The questions with the figures of a price list in their answers, in every language of the site. */
export const faqWithFigures = (
  faq: Faq,
  list: PriceList,
  languages: readonly Language[],
  wordsFor: (language: Language) => Words,
): Faq => {
  const filled = (text: LocalizedText): LocalizedText => ({
    ...text,
    ...Object.fromEntries(
      languages.map((language) => [language, withFigures(textIn(text, language), list, wordsFor(language))]),
    ),
  });
  return { questions: faq.questions.map((question) => ({ ...question, answer: filled(question.answer) })) };
};
