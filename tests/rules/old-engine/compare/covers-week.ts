import type { MinuteWindow } from '../../../../src/rules/sla/opening-hours.ts';

/** The open windows of each day, Monday first. */
export type Week = readonly (readonly MinuteWindow[])[];

/** Whether one week is open whenever another is: each window of the other lies within one of its own. */
export const coversWeek = (week: Week, other: Week): boolean =>
  other.every((windows, day) =>
    windows.every(({ opens, closes }) => week[day]?.some((open) => open.opens <= opens && closes <= open.closes)),
  );
