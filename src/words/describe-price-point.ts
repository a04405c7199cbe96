import type { ComparedPoint, Need, TierValue } from '../rules/index.ts';
import { describeMinutesNeed, describeMinutesPoint, describeMinutesValue } from './describe-minutes.ts';
import { describeBilling, describePrice, describeSurcharge, describeTravelPart, whenText } from './describe-price.ts';
import { partName } from './part-names.ts';
import type { Words } from './words.ts';

type FeePoint = Extract<ComparedPoint, { of: 'fee' }>;

const rangeOf = ({ from, upTo }: NonNullable<FeePoint['step']>, { translator, format }: Words): string => {
  const first = format.number(from);
  return upTo === undefined
    ? translator.text('rates.rangeFrom', { from: first })
    : translator.text('rates.range', { from: first, to: format.number(upTo) });
};

const named = (name: string, isOptional: boolean, { translator }: Words): string =>
  isOptional ? translator.text('rates.optional', { name }) : name;

const feeName = ({ feeId, per, unitId, step, isOptional }: FeePoint, words: Words): string => {
  const { text } = words.translator;
  const values = {
    fee: partName(feeId, words.names),
    per: text(`frequency.${per}`).toLocaleLowerCase(words.language),
    unit: unitId ? partName(unitId, words.names) : '',
    range: step ? rangeOf(step, words) : '',
  };
  const kind = unitId === undefined ? 'fee' : step ? (`fee.${step.brackets}` as const) : 'feeEach';
  return named(text(`rates.${kind}`, values), isOptional, words);
};

/** What a fee, a minimum, a term, a surcharge or travel is called where tiers stand side by side. */
export const describePricePoint = (point: ComparedPoint, words: Words): string | undefined => {
  const { text } = words.translator;
  switch (point.of) {
    case 'fee':
      return feeName(point, words);
    case 'minimumPerMonth':
      return text(point.lifts === 'bill' ? 'rates.minimumOfBill' : 'rates.minimumOfFees');
    case 'terms':
      return text('rates.terms');
    case 'surcharge':
      return named(partName(point.surchargeId, words.names), point.isOptional, words);
    default:
      return describeMinutesPoint(point, words);
  }
};

type Term = Extract<TierValue, { unit: 'terms' }>['terms'][number];

const describeTerm = ({ months, discount }: Term, { translator, format }: Words): string => {
  const term = translator.count('unit.months', months);
  return discount === undefined
    ? term
    : translator.text('rates.termDiscount', { term, percent: format.number(discount) });
};

/** What somebody needs that only some lists have; undefined for any other need. */
export const describePartNeed = (need: Need, words: Words): string | undefined =>
  need.kind === 'termAtMost'
    ? words.translator.text('need.termAtMost', { months: words.translator.count('unit.months', need.months) })
    : describeMinutesNeed(need, words);

type WithWhen = Pick<Parameters<typeof describeSurcharge>[0], 'when'>;

/** The column says already for which tier it is. */
const inColumn = <Part extends WithWhen>(part: Part): Part => ({ ...part, when: { ...part.when, tiers: undefined } });

/** What a tier has there, in words, a part for each kind of work; undefined for what every list has. */
export const describePartValue = (value: TierValue, words: Words): readonly string[] | undefined => {
  switch (value.unit) {
    case 'from':
      return [describePrice({ from: value.least }, words)];
    case 'terms':
      return value.terms.map((term) => describeTerm(term, words));
    case 'surcharge':
      return [describeSurcharge(inColumn(value.surcharge), words)];
    case 'billing':
      return [
        describeBilling(value.rule, words),
        ...value.forSome.map((rule) => describeBilling(rule, words) + whenText(rule.when ?? {}, words)),
      ];
    case 'travel':
      return value.parts.flatMap((part) => describeTravelPart(inColumn(part), words));
    case 'none':
    case 'notFilledIn':
      return [words.translator.text(`rates.${value.unit}`)];
    default: {
      const told = describeMinutesValue(value, words);
      return told === undefined ? undefined : [told];
    }
  }
};
