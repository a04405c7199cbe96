import type { PriorityId } from '../../schema/identifier.ts';
import { oneOf, readDateTime } from '../link/encoded-values.ts';
import type { FieldSpec } from './field-spec.ts';
import { type MomentPart, momentParts, withMomentPart } from './moment-text.ts';
import type { TypedField } from './typed-field.ts';

/** A stretch in which the provider waited for the customer: `YYYY-MM-DDTHH:MM` on the clock of the price list's zone. */
export interface WaitingStretch {
  readonly from: string;
  readonly to: string;
}

/** More than anybody enters; bounds the work that a hostile link can cause. */
export const mostStretches = 20;

/**
 * A stretch between two moments; undefined when one of them does not exist, or it does not end after it begins.
 *
 * @example waitingBetween('2026-11-27T10:00', '2026-11-30T09:00')
 */
export const waitingBetween = (begin: string, end: string): WaitingStretch | undefined => {
  const [from, to] = [readDateTime(begin), readDateTime(end)];
  return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
};

const readStretch = (text: string): WaitingStretch | undefined => {
  const [from = '', to = '', ...rest] = text.split('_');
  return rest.length === 0 ? waitingBetween(from, to) : undefined;
};

/** An estimate with these stretches, in order. */
export const withWaiting = <Of extends { readonly waiting?: readonly WaitingStretch[] }>(
  { waiting: _, ...estimate }: Of,
  stretches: readonly WaitingStretch[],
) =>
  stretches.length === 0
    ? estimate
    : { ...estimate, waiting: stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1)) };

/** The end of a stretch that a moment is. */
export type StretchEnd = 'from' | 'to';

const between = ' – ';

/** The texts of both moments of a stretch as it is typed. */
const endsOf = (text: string): Readonly<Record<StretchEnd, string>> => {
  const [from = '', to = ''] = text.split(between);
  return { from, to };
};

/** What each input shows of a stretch as it is typed. @example stretchParts('2026-11-27T10:00 – 2026-11-30T').to.date // '2026-11-30' */
export const stretchParts = (text: string) => {
  const { from, to } = endsOf(text);
  return { from: momentParts(from), to: momentParts(to) };
};

/** The text of a stretch after typing in one of its four inputs; empty when all are. */
export const withStretchPart = (text: string, end: StretchEnd, part: MomentPart, typed: string): string => {
  const ends = endsOf(text);
  const moment = withMomentPart(ends[end], part, typed);
  const { from, to } = end === 'from' ? { ...ends, from: moment } : { ...ends, to: moment };
  return from || to ? `${from}${between}${to}` : '';
};

/** The stretch that was typed; undefined while it is not one. */
export const typedStretch = (text: string): WaitingStretch | undefined => {
  const { from, to } = endsOf(text);
  return waitingBetween(from, to);
};

/** A stretch that is being typed. It counts once it is added, which empties the field; until then nothing is sent. */
export const newStretchField: TypedField<WaitingStretch> = {
  path: 'waiting.new',
  label: 'report.waiting',
  topic: 'view',
  typing: {
    read: (text) => ({ problem: typedStretch(text) ? 'report.waitingNotAdded' : 'report.waitingProblem' }),
    write: () => '',
  },
  get: () => undefined,
  set: (estimate, stretch) =>
    stretch ? { ...estimate, ...withWaiting(estimate, [...(estimate.waiting ?? []), stretch]) } : estimate,
};

/** The field of a new stretch by its path; undefined for any other. */
export const stretchFieldAt = (path: string): TypedField | undefined =>
  path === newStretchField.path ? newStretchField : undefined;

/** What is told of a fault beside its moment. A build without a list that asks for it leaves all of this file out. */
export const faultFields = {
  /** The first priority of the list when absent. */
  priority: {
    label: 'report.priority',
    link: { key: 'priority', encode: String, decode: (text, { priorityIds = [] }) => oneOf(text, priorityIds) },
  } satisfies FieldSpec<PriorityId>,
  /** @example waiting=2026-11-27T10:00_2026-11-30T09:00~2026-12-01T13:00_2026-12-01T15:30 */
  waiting: {
    label: 'report.waiting',
    link: {
      key: 'waiting',
      encode: (stretches) => stretches.map(({ from, to }) => `${from}_${to}`).join('~'),
      decode: (text, _, skip) => {
        const stretches = text.split('~', mostStretches).flatMap((part) => {
          const stretch = readStretch(part);
          if (stretch === undefined) skip(part);
          return stretch ?? [];
        });
        return stretches.length > 0 ? stretches : undefined;
      },
    },
  } satisfies FieldSpec<readonly WaitingStretch[]>,
};
