import type { TierId } from '../../schema/identifier.ts';
import type { Percent } from '../../schema/units.ts';
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

/** The longest acceptable contract; an empty field sets no limit. */
export const termNeedField = (): TypedField<number> => ({
  path: 'need.termAtMost',
  label: 'need.termField',
  typing: monthsTyping,
  get: (estimate) => {
    const need = firstNeed(estimate, 'termAtMost');
    return need && 'months' in need ? need.months : undefined;
  },
  set: (estimate, months) =>
    withNeed(
      estimate,
      ({ kind }) => kind === 'termAtMost',
      months === undefined ? null : { kind: 'termAtMost', months },
    ),
});

/** The field of a need that only some lists know, by its path; undefined where there is none. */
export const partNeedField = (path: string): TypedField | undefined =>
  path === 'need.termAtMost' ? (termNeedField() as TypedField) : undefined;

/** A field of one unit or one tier by its path; undefined where there is none. */
export const partField = (id: ScenarioId, name: string, part: string): TypedField | undefined => {
  if (name === 'units') return countField(id, part) as TypedField;
  return name === 'discount' || name === 'rateDiscount'
    ? (discountFields[name](id, part as TierId) as TypedField)
    : undefined;
};
