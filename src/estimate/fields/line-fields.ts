import { requestLimits } from '../../rules/index.ts';
import type { Place } from '../../schema/conditions.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { Language } from '../../schema/language.ts';
import type { Minutes } from '../../schema/units.ts';
import type { Frequency } from '../../schema/worked-example.ts';
import { readDuration, withPlainDigits } from '../../words/index.ts';
import { cleanLabel, isTimeOfDay, readDateTime, wholeNumber } from '../link/encoded-values.ts';
import type { FieldSpec, Unreadable, ValuesOf } from './field-spec.ts';

const minutesProblem: Unreadable = { problem: 'calculator.problem.minutes', most: requestLimits.minutes };
/** A weekday without a time is not a start. */
export const startTimeProblem: Unreadable = { problem: 'calculator.problem.startTime' };
const timesProblem: Unreadable = { problem: 'calculator.problem.times', most: requestLimits.times };

/** Reads minutes as people type them; a bare decimal is ambiguous, so it is refused. */
const readMinutes = (text: string, language?: Language): Minutes | Unreadable => {
  const read = readDuration(text, language);
  if (read === 'ambiguous') return { problem: 'calculator.problem.minutesAmbiguous' };
  return read !== 'unreadable' && read >= 1 && read <= requestLimits.minutes ? read : minutesProblem;
};

/**
 * The fields of a line. In the link, `lines` and `start` hold them; a field with its own key is followed by the
 * number of the line.
 */
export const lineFields = {
  roleId: { label: 'calculator.role' } as FieldSpec<RoleId>,
  place: { label: 'calculator.place' } as FieldSpec<Place>,
  /** Of one job. */
  minutes: {
    label: 'calculator.minutes',
    typing: { read: readMinutes, write: String, empty: minutesProblem },
  } satisfies FieldSpec<Minutes>,
  times: {
    label: 'calculator.times',
    typing: {
      read: (text, language) => wholeNumber(withPlainDigits(text, language), requestLimits.times) ?? timesProblem,
      write: String,
      empty: timesProblem,
    },
  } satisfies FieldSpec<number>,
  per: { label: 'calculator.per' } as FieldSpec<Frequency>,
  /** When one-off work begins, `YYYY-MM-DDTHH:MM`. */
  startDateTime: {
    label: 'calculator.startDateTime',
    typing: { read: (text) => readDateTime(text) ?? { problem: 'calculator.problem.startDateTime' }, write: String },
  } satisfies FieldSpec<string>,
  /** On which day monthly work begins; 0 is Monday. */
  startWeekday: {
    label: 'calculator.startWeekday',
    typing: { read: (text) => (/^[0-6]$/.test(text) ? Number(text) : startTimeProblem), write: String },
  } satisfies FieldSpec<number>,
  /** `HH:MM`; required when a weekday is chosen. */
  startTime: {
    label: 'calculator.startTime',
    typing: { read: (text) => (isTimeOfDay(text) ? text : startTimeProblem), write: String },
  } satisfies FieldSpec<string>,
  /** What the visitor calls the line. */
  label: {
    label: 'calculator.label',
    typing: { read: (text) => cleanLabel(text) || undefined, write: String },
    link: { key: 'label', encode: encodeURIComponent, decode: (text) => cleanLabel(text) || undefined },
  } satisfies FieldSpec<string>,
};

type NeededName = 'roleId' | 'place' | 'minutes' | 'times' | 'per';
type LineValues = ValuesOf<typeof lineFields>;

/** A line of work that has no id yet. */
export type NewLine = LineValues & { readonly [Name in NeededName]-?: NonNullable<LineValues[Name]> };

/** A line of work, with the name that the visitor gave it. */
export interface EstimateLine extends NewLine {
  /** Identifies the line while others are added and removed; it is not part of the work. */
  readonly id: number;
}
