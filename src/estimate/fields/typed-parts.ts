import { type PartNeed, requestLimits } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { Minutes, Percent } from '../../schema/units.ts';
import { readHours, writeHours } from '../../words/index.ts';
import { type Scenario, type ScenarioId, scenarioOf, withScenario } from '../estimate.ts';
import { firstNeed, withNeed } from '../needs.ts';
import { countTyping, monthsTyping, percentTyping } from './part-fields.ts';
import type { TypedField } from './typed-field.ts';

/** The number of one unit; an empty field is not filled in, which is not 0. */
export const countField = (id: ScenarioId, unitId: string): TypedField<number> => ({
  path: `${id}.units.${unitId}`,
  label: 'parts.units',
  typing: countTyping,
  get: (estimate) => scenarioOf(estimate, id).units?.[unitId],
  set: (estimate, count) =>
    withScenario(estimate, id, ({ units: before, ...rest }) => {
      const { [unitId]: _, ...others } = before ?? {};
      const units = count === undefined ? others : { ...others, [unitId]: count };
      return Object.keys(units).length > 0 ? { ...rest, units } : rest;
    }),
});

const discountFieldOf =
  (of: 'agreedDiscounts' | 'agreedRateDiscounts', label: 'parts.discount' | 'parts.rateDiscount', name: string) =>
  (id: ScenarioId, tierId: TierId): TypedField<Percent> => ({
    path: `${id}.${name}.${tierId}`,
    label,
    typing: percentTyping,
    get: (estimate) => scenarioOf(estimate, id)[of]?.find((one) => one.tierId === tierId)?.percent,
    set: (estimate, percent) =>
      withScenario(estimate, id, ({ [of]: before = [], ...rest }) => {
        const others = before.filter((one) => one.tierId !== tierId);
        const agreed = percent === undefined ? others : [...others, { tierId, percent }];
        return (agreed.length > 0 ? { ...rest, [of]: agreed } : rest) as Scenario;
      }),
  });

/** The percentages that were agreed off the fees and off the rates of one tier. */
export const discountFields = {
  discount: discountFieldOf('agreedDiscounts', 'parts.discount', 'discount'),
  rateDiscount: discountFieldOf('agreedRateDiscounts', 'parts.rateDiscount', 'rateDiscount'),
};

type MonthsNeed = Extract<PartNeed, { readonly months: number }>['kind'];

const monthsNeedField = (kind: MonthsNeed, label: 'need.termField' | 'need.bundlesField'): TypedField<number> => ({
  path: `need.${kind}`,
  label,
  typing: monthsTyping,
  get: (estimate) => {
    const need = firstNeed(estimate, kind);
    return need && 'months' in need ? need.months : undefined;
  },
  set: (estimate, months) =>
    withNeed(estimate, (need) => need.kind === kind, months === undefined ? null : { kind, months }),
});

/** The least work that each month has to include. */
const includedNeedField: TypedField<Minutes> = {
  path: 'need.includedAtLeast',
  label: 'need.includedField',
  typing: {
    unit: 'minutes',
    read: (text, language) => {
      const minutes = readHours(text, language);
      return minutes !== undefined && minutes >= 1 && minutes <= requestLimits.minutes
        ? minutes
        : { problem: 'need.problem.hours', problemBesideValue: 'need.problem.hoursStill' };
    },
    write: writeHours,
  },
  get: (estimate) => {
    const need = firstNeed(estimate, 'includedAtLeast');
    return need && 'minutes' in need ? need.minutes : undefined;
  },
  set: (estimate, minutes) =>
    withNeed(
      estimate,
      ({ kind }) => kind === 'includedAtLeast',
      minutes === undefined ? null : { kind: 'includedAtLeast', minutes },
    ),
};

/** The fields of needs that only some lists know; an empty one sets no limit. */
export const partNeedFields = {
  termAtMost: monthsNeedField('termAtMost', 'need.termField'),
  includedAtLeast: includedNeedField,
  bundlesValidFor: monthsNeedField('bundlesValidFor', 'need.bundlesField'),
};

/** The field of such a need, by its path; undefined where there is none. */
export const partNeedField = (path: string): TypedField | undefined =>
  Object.values(partNeedFields).find((field) => field.path === path) as TypedField | undefined;

/** A field of one unit or one tier by its path; undefined where there is none. */
export const partField = (id: ScenarioId, name: string, part: string): TypedField | undefined => {
  if (name === 'units') return countField(id, part) as TypedField;
  return name === 'discount' || name === 'rateDiscount'
    ? (discountFields[name](id, part as TierId) as TypedField)
    : undefined;
};
