import type { ComparedPoint, PointDifference } from '../rules/index.ts';
import type { PriorityId } from '../schema/identifier.ts';
import { textIn } from './text-in.ts';
import type { Words } from './words.ts';

/** What a list calls a priority. */
export const describePriority = (id: PriorityId, { names: { list, language } }: Words): string =>
  textIn(list.priorities?.find((priority) => priority.id === id)?.name ?? {}, language) || id;

const priorityOf = (point: ComparedPoint): PriorityId | undefined => ('priority' in point ? point.priority : undefined);

/** A text about a point that holds for faults of one priority; undefined for any other point. */
export const forPriority = (text: string, point: ComparedPoint, words: Words): string | undefined => {
  const priority = priorityOf(point);
  return priority === undefined
    ? undefined
    : words.translator.text('promise.byPriority', { promise: text, priority: describePriority(priority, words) });
};

/** A difference in a promise for faults of one priority; undefined for any other point. */
export const differenceForPriority = (
  difference: string,
  { point }: PointDifference,
  words: Words,
): string | undefined => {
  const priority = priorityOf(point);
  return priority === undefined
    ? undefined
    : words.translator.text('promise.difference', { difference, priority: describePriority(priority, words) });
};
