import type { Need } from '../../rules/index.ts';
import type { PriorityId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { SharedValues } from '../fields/shared-fields.ts';

/** The priority that was chosen, else the first of the list; undefined where it has none. */
export const priorityOf = (
  { priority }: Pick<SharedValues, 'priority'>,
  { priorities = [] }: PriceList,
): PriorityId | undefined => (priorities.find(({ id }) => id === priority) ?? priorities[0])?.id;

/** Whether the same tier can meet a need for faults of one priority and not for those of another. */
const isOfPriority = (need: Need): boolean =>
  'minutes' in need || 'businessDays' in need || need.kind === 'weekendHelp' || need.kind === 'faultHelpDuring';

/** The needs of an estimate, those about times and help for its priority; undefined under a list without priorities. */
export const needsUnder = (
  estimate: Pick<SharedValues, 'priority' | 'needs'>,
  list: PriceList,
): readonly Need[] | undefined => {
  const priority = priorityOf(estimate, list);
  if (priority === undefined) return undefined;
  return estimate.needs?.map((need) => (isOfPriority(need) ? { ...need, priority } : need));
};
