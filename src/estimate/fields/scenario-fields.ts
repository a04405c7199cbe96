import { requestLimits, type VatChoice } from '../../rules/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import type { Cents, FactorPercent } from '../../schema/units.ts';
import { type MessageKey, readMoney, withPlainDigits, writeMoney } from '../../words/index.ts';
import { cleanLabel, decodeMoney, encodeMoney, oneOf, readReport, wholeNumber } from '../link/encoded-values.ts';
import type { KnownList } from '../link/known-list.ts';
import type { FieldSpec, Unreadable, ValuesOf } from './field-spec.ts';
import { scenarioPartFields } from './part-fields.ts';

/** A field for a whole number; `empty` is the problem with leaving out a required one. */
const numberField = <Value extends number>(
  key: string,
  label: MessageKey,
  unreadable: Required<Pick<Unreadable, 'problem' | 'most'>>,
  empty?: Unreadable,
): FieldSpec<Value> => {
  const read = (text: string) => wholeNumber(text, unreadable.most) as Value | undefined;
  return {
    label,
    link: { key, encode: String, decode: read },
    typing: {
      // A percentage may be typed with its sign.
      read: (text, language) => read(withPlainDigits(text, language).replace(/\s*%$/, '')) ?? unreadable,
      write: String,
      ...(empty && { empty }),
    },
  };
};

const moneyField = (key: string, label: MessageKey, problem: MessageKey): FieldSpec<Cents> => ({
  label,
  link: { key, encode: encodeMoney, decode: decodeMoney },
  typing: { read: (text, language) => readMoney(text, language) ?? { problem }, write: writeMoney },
});

const decodeVat = (text: string, { countries }: KnownList): VatChoice | undefined => {
  const [id, reverse, ...rest] = text.split('.');
  const country = oneOf(id, countries);
  const isWellFormed = rest.length === 0 && (reverse === undefined || reverse === 'reverse');
  return country && isWellFormed ? { country, reverseCharge: reverse !== undefined } : undefined;
};

const monthsProblem = { problem: 'calculator.problem.months', most: requestLimits.months } as const;

/** What is agreed and chosen in a scenario, apart from its lines. */
export const scenarioFields = {
  /** What the visitor calls it, beside a second one. */
  name: {
    label: 'calculator.label',
    typing: { read: (text) => cleanLabel(text) || undefined, write: String },
    link: { key: 'name', encode: encodeURIComponent, decode: (text) => cleanLabel(text) || undefined },
  } satisfies FieldSpec<string>,
  months: numberField<number>('months', 'calculator.months', monthsProblem, monthsProblem),
  vat: {
    label: 'calculator.vatCountry',
    link: {
      key: 'vat',
      encode: ({ country, reverseCharge }) => `${country}${reverseCharge ? '.reverse' : ''}`,
      decode: decodeVat,
    },
  } satisfies FieldSpec<VatChoice>,
  /** A price per visit, without VAT. */
  travel: moneyField('travel', 'calculator.travel', 'calculator.problem.travel'),
  /** What the rate of the first band is multiplied by outside every band. */
  factor: numberField<FactorPercent>('factor', 'calculator.factor', {
    problem: 'calculator.problem.factor',
    most: requestLimits.factorPercent,
  }),
  /** A fixed monthly amount that was offered, to compare with. */
  offer: moneyField('offer', 'calculator.offer', 'calculator.problem.offer'),
  /**
   * When a fault would be reported: `YYYY-MM-DDTHH:MM` on the clock of the price list's zone, or, taken from the clock, an
   * instant as `YYYY-MM-DDTHH:MM:SSZ`. `reportInstant` of the rules reads both.
   */
  reportedAt: {
    label: 'report.label',
    link: { key: 'report', encode: String, decode: readReport },
    typing: { read: (text) => readReport(text) ?? { problem: 'report.problem' }, write: String },
    isForBoth: true,
  } satisfies FieldSpec<string>,
  /** Where work on site is done. */
  visitCountry: {
    label: 'calculator.visitCountry',
    link: { key: 'visit', encode: String, decode: (text, { countries }) => oneOf(text, countries) },
  } satisfies FieldSpec<CountryId>,
  ...scenarioPartFields,
};

export type ScenarioValues = ValuesOf<typeof scenarioFields> & { readonly months: number };
