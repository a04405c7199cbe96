import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError } from '../errors.ts';
import { weekOf } from '../pricing/concepts/closed-days.ts';
import type { MinuteWindow } from '../sla/opening-hours.ts';
import { openWindows } from './open-windows.ts';

/** The open windows of each day, Monday first. */
export type Week = readonly (readonly MinuteWindow[])[];

/** Whether one week is open whenever another is: each window of the other lies within one of its own. */
export const coversWeek = (week: Week, other: Week): boolean =>
  other.every((windows, day) =>
    windows.every(({ opens, closes }) => week[day]?.some((open) => open.opens <= opens && closes <= open.closes)),
  );

const wholeWeek: Week = Array.from({ length: 7 }, () => [{ opens: 0, closes: 24 * 60 }]);

/** Whether the rate bands of a list cover the whole week, so that no hour is outside of them. */
export const bandsCoverWeek = ({ rateBands }: Pick<PriceList, 'rateBands'>): boolean => {
  const hours = rateBands.map((band) => band.hours);
  if (hours.includes('otherwise')) return true;
  const week = openWindows(
    wholeWeek.map((_, day) => hours.flatMap((one) => (one === 'otherwise' ? [] : (weekOf(one)[day] ?? [])))),
  );
  return !isRuleError(week) && coversWeek(week, wholeWeek);
};
