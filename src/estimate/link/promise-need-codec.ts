import type { PromiseNeed } from '../../rules/index.ts';
import type { PriorityId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Minutes } from '../../schema/units.ts';
import { longestNeed, wholeNumber } from './encoded-values.ts';

/** A promised time that can be needed. */
export type TimeNeedKind = Exclude<PromiseNeed['kind'], 'availabilityAtLeast'>;

export const timeNeedKinds: readonly TimeNeedKind[] = ['responseWithin', 'interventionWithin', 'resolutionWithin'];

/** The most business days that a need can ask for. */
export const mostDays = 366;

/** A percentage with at most three decimals, after a point. */
export const percentOf = (text: string): number | undefined =>
  /^(?:100|\d{1,2}(?:\.\d{1,3})?)$/.test(text) ? Number(text) : undefined;

const isTimeKind = (kind: string): kind is TimeNeedKind => timeNeedKinds.some((known) => known === kind);

/** Writes such a need for a link; undefined for any other. @example 'responseWithin.2.days', 'availabilityAtLeast.99.9' */
export const encodePromiseNeed = (need: object): string | undefined => {
  if ('businessDays' in need && 'kind' in need) return `${need.kind}.${need.businessDays}.days`;
  return 'percent' in need ? `availabilityAtLeast.${need.percent}` : undefined;
};

/** Reads such a need from a link; undefined for any other text. */
export const decodePromiseNeed = (text: string): PromiseNeed | undefined => {
  const [kind = '', ...rest] = text.split('.');
  if (kind === 'availabilityAtLeast') {
    const percent = percentOf(rest.join('.'));
    return percent === undefined ? undefined : { kind, percent };
  }
  if (!isTimeKind(kind)) return undefined;
  const isInDays = rest[1] === 'days';
  const count = wholeNumber(rest[0], isInDays ? mostDays : longestNeed);
  if (count === undefined) return undefined;
  if (isInDays) return { kind, businessDays: count };
  return kind === 'resolutionWithin' ? { kind, minutes: count as Minutes } : undefined;
};

/** The priorities that a link may name under a price list; nothing in a list without them. */
export const knownPriorities = ({ priorities }: PriceList): { priorityIds: readonly PriorityId[] } | undefined =>
  priorities && { priorityIds: priorities.map(({ id }) => id) };
