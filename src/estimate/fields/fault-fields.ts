import type { PriorityId } from '../../schema/identifier.ts';
import { oneOf, readDateTime } from '../link/encoded-values.ts';
import type { FieldSpec } from './field-spec.ts';

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
