import type { TierId } from '../../schema/identifier.ts';
import type { Percent } from '../../schema/units.ts';
import { type ScenarioId, scenarioOf, withScenario } from '../estimate.ts';
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

/** The percentage that was agreed off the fees of one tier. */
export const discountField = (id: ScenarioId, tierId: TierId): TypedField<Percent> => ({
  path: `${id}.discount.${tierId}`,
  label: 'parts.discount',
  typing: percentTyping,
  get: (estimate) => scenarioOf(estimate, id).agreedDiscounts?.find((one) => one.tierId === tierId)?.percent,
  set: (estimate, percent) =>
    withScenario(estimate, id, ({ agreedDiscounts: before = [], ...rest }) => {
      const others = before.filter((one) => one.tierId !== tierId);
      const agreedDiscounts = percent === undefined ? others : [...others, { tierId, percent }];
      return agreedDiscounts.length > 0 ? { ...rest, agreedDiscounts } : rest;
    }),
});

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
  return name === 'discount' ? (discountField(id, part as TierId) as TypedField) : undefined;
};
