import { type RoleMinutes, requestLimits } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { Language } from '../../schema/language.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { readHours, readMoney, writeHours, writeMoney } from '../../words/index.ts';
import { longestNeed } from '../link/encoded-values.ts';
import { firstNeed, withNeed } from '../needs.ts';
import { monthlyMinutes, withMonthlyMinutes } from '../role-hours.ts';
import type { TextCodec, Unreadable } from './field-spec.ts';
import type { TypedField } from './typed-field.ts';

const hoursBetween =
  (fewest: number, most: number, unreadable: Unreadable) =>
  (text: string, language?: Language): Minutes | Unreadable => {
    const minutes = readHours(text, language);
    return minutes !== undefined && minutes >= fewest && minutes <= most ? minutes : unreadable;
  };

const hoursCodec = (unreadable: Unreadable): TextCodec<Minutes> => ({
  unit: 'minutes',
  read: hoursBetween(0, requestLimits.minutes, unreadable),
  write: writeHours,
});

const roleHoursCodec = hoursCodec({ problem: 'roleHours.problem', most: requestLimits.minutes });
const curveProblem: Unreadable = { problem: 'breakEven.problem', most: requestLimits.minutes };
const curveCodec: TextCodec<Minutes> = { ...hoursCodec(curveProblem), empty: curveProblem };

/** A role's hours a month, held as the calculator's monthly lines; an empty field means no hours. */
export const hoursField = (roleId: RoleId): TypedField<Minutes> => ({
  path: `hours.${roleId}`,
  label: 'roleHours.field',
  typing: roleHoursCodec,
  get: ({ lines }) => monthlyMinutes(lines, roleId),
  set: (estimate, minutes = 0 as Minutes) => withMonthlyMinutes(estimate, [{ roleId, minutes }]),
});

/**
 * The hours a month that the picture is drawn for, of one role or of a mix. Each role has its own typed text.
 *
 * @param drawn the role, or `mix`
 * @param total the minutes in the estimate
 * @param share divides a number of minutes over the roles
 */
export const curveField = (
  drawn: RoleId | 'mix',
  total: TypedField<Minutes>['get'],
  share: (minutes: Minutes) => readonly RoleMinutes[],
): TypedField<Minutes> => ({
  path: `curve.${drawn}`,
  label: drawn === 'mix' ? 'roleHours.legend' : 'roleHours.field',
  typing: curveCodec,
  get: total,
  set: (estimate, minutes = 0 as Minutes) => withMonthlyMinutes(estimate, share(minutes)),
});

/** `curveField` by its path. It leaves a mix unchanged: only the picture knows the proportion to divide it by. */
export const curveFieldAt = (drawn: RoleId | 'mix'): TypedField<Minutes> =>
  curveField(
    drawn,
    ({ lines }) => (drawn === 'mix' ? undefined : monthlyMinutes(lines, drawn)),
    (minutes) => (drawn === 'mix' ? [] : [{ roleId: drawn, minutes }]),
  );

type TimeNeed = 'responseWithin' | 'interventionWithin';

/** The longest acceptable wait; an empty field sets no limit. */
export const timeNeedField = (kind: TimeNeed): TypedField<Minutes> => ({
  path: `need.${kind}`,
  label: kind === 'responseWithin' ? 'need.responseField' : 'need.interventionField',
  typing: {
    unit: 'minutes',
    read: hoursBetween(1, longestNeed, {
      problem: 'need.problem.hours',
      problemBesideValue: 'need.problem.hoursStill',
    }),
    write: writeHours,
  },
  get: (estimate) => {
    const need = firstNeed(estimate, kind);
    return need && 'minutes' in need ? need.minutes : undefined;
  },
  set: (estimate, minutes) =>
    withNeed(estimate, (need) => need.kind === kind, minutes === undefined ? null : { kind, minutes }),
});

/** The highest acceptable bill a month, on average over all months, without VAT; an empty field sets no limit. */
export const billNeedField: TypedField<Cents> = {
  path: 'need.billAtMost',
  label: 'need.billField',
  typing: {
    unit: 'cents',
    read: (text, language) =>
      readMoney(text, language) ?? { problem: 'need.problem.bill', problemBesideValue: 'need.problem.billStill' },
    write: writeMoney,
  },
  get: (estimate) => {
    const need = firstNeed(estimate, 'billAtMost');
    return need && 'cents' in need ? need.cents : undefined;
  },
  set: (estimate, cents) =>
    withNeed(estimate, ({ kind }) => kind === 'billAtMost', cents === undefined ? null : { kind: 'billAtMost', cents }),
};
