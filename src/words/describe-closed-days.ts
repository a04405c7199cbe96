import type { SkipReason } from '../rules/index.ts';
import type { PriceList } from '../schema/price-list.ts';
import { describeClosed } from './describe-closed-hours.ts';
import { textIn } from './text-in.ts';
import type { Words } from './words.ts';

/** The kinds of closed days that the service hours of a list name. */
const namedIn = ({ tiers, closed = [] }: PriceList): string[] => {
  const hours = tiers.flatMap(({ serviceLevel }) => [serviceLevel?.supportHours, serviceLevel?.faultProcessingHours]);
  const isNamed = (id: string): boolean => hours.some((one) => one && 'week' in one && one.closed[id] !== undefined);
  return closed.map(({ id }) => id).filter(isNamed);
};

/** That the clock keeps to the closed days that the service hours of the list name, in a sentence; undefined where they name none. */
export const describeClosedDays = (words: Words): string | undefined => {
  const days = namedIn(words.names.list).map((id) => describeClosed(id, words));
  return days.length === 0 ? undefined : words.translator.text('closed.clock', { days: words.format.list(days) });
};

/** Why the clock stood still on a day that a list names; undefined for any other reason. @example 'gesloten: Kerstmis' */
export const describeListedDay = (reason: SkipReason, { translator, language }: Words): string | undefined => {
  if (reason.why !== 'closedDate' || reason.listed === undefined) return undefined;
  const name = textIn(reason.name ?? {}, language) || reason.date;
  return translator.text(reason.listed === 'closedDay' ? 'closed.day' : 'closed.otherHours', { name });
};
