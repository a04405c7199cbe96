import type { Minutes } from '../../schema/units.ts';
import { readHours, withPlainDigits, writeHours } from '../../words/index.ts';
import { longestNeed, wholeNumber } from '../link/encoded-values.ts';
import { mostDays, percentOf, type TimeNeedKind, timeNeedKinds } from '../link/promise-need-codec.ts';
import { firstNeed, withNeed } from '../needs.ts';
import type { TypedField } from './typed-field.ts';

const labels = {
  responseWithin: 'need.responseDaysField',
  interventionWithin: 'need.interventionDaysField',
  resolutionWithin: 'need.resolutionDaysField',
} as const;

/** The longest acceptable wait in business days; it takes the place of one in hours. */
export const daysNeedField = (kind: TimeNeedKind): TypedField<number> => ({
  path: `need.${kind}Days`,
  label: labels[kind],
  typing: {
    read: (text, language) =>
      wholeNumber(withPlainDigits(text, language), mostDays) ?? { problem: 'need.problem.days', most: mostDays },
    write: String,
  },
  get: (estimate) => {
    const need = firstNeed(estimate, kind);
    return need && 'businessDays' in need ? need.businessDays : undefined;
  },
  set: (estimate, days) =>
    withNeed(estimate, (need) => need.kind === kind, days === undefined ? null : { kind, businessDays: days }),
});

/** The longest acceptable time to a solution, in hours. */
export const resolutionNeedField: TypedField<Minutes> = {
  path: 'need.resolutionWithin',
  label: 'need.resolutionField',
  typing: {
    unit: 'minutes',
    read: (text, language) => {
      const minutes = readHours(text, language);
      return minutes !== undefined && minutes >= 1 && minutes <= longestNeed
        ? minutes
        : { problem: 'need.problem.hours', problemBesideValue: 'need.problem.hoursStill' };
    },
    write: writeHours,
  },
  get: (estimate) => {
    const need = firstNeed(estimate, 'resolutionWithin');
    return need && 'minutes' in need ? need.minutes : undefined;
  },
  set: (estimate, minutes) =>
    withNeed(
      estimate,
      ({ kind }) => kind === 'resolutionWithin',
      minutes === undefined ? null : { kind: 'resolutionWithin', minutes },
    ),
};

/** The lowest acceptable availability; an empty field sets no limit. */
export const availabilityNeedField: TypedField<number> = {
  path: 'need.availabilityAtLeast',
  label: 'need.availabilityField',
  typing: {
    read: (text, language) =>
      percentOf(withPlainDigits(text, language).replace(/\s*%$/, '').replace(',', '.')) ?? {
        problem: 'need.problem.percent',
      },
    write: String,
  },
  get: (estimate) => {
    const need = firstNeed(estimate, 'availabilityAtLeast');
    return need && 'percent' in need ? need.percent : undefined;
  },
  set: (estimate, percent) =>
    withNeed(
      estimate,
      ({ kind }) => kind === 'availabilityAtLeast',
      percent === undefined ? null : { kind: 'availabilityAtLeast', percent },
    ),
};

/** The field of such a need by its path; undefined where there is none. */
export const promiseNeedAt = (path: string): TypedField | undefined =>
  [...timeNeedKinds.map(daysNeedField), resolutionNeedField, availabilityNeedField].find(
    (field) => field.path === path,
  ) as TypedField | undefined;
