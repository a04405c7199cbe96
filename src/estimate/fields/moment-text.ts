/** The two inputs in which a moment is typed. */
export type MomentPart = 'date' | 'time';

/** The texts of both inputs; either may be empty, half typed or wrong. */
export type MomentParts = Readonly<Record<MomentPart, string>>;

/** Stands for an input that is partly filled in, and whose text the browser does not tell. */
export const partlyTyped = '?';

/**
 * What each input shows of the text of a moment; nothing of a part that is only partly filled in.
 *
 * @example momentParts('2026-11-27T') // { date: '2026-11-27', time: '' }
 */
export const momentParts = (text: string): MomentParts => {
  const [date = '', time = ''] = text.replaceAll(partlyTyped, '').split('T');
  return { date, time };
};

/**
 * The text of a moment after typing in one of its inputs; the other part stays as it was typed. Empty when both are.
 *
 * @example withMomentPart('2026-11-27T', 'time', '16:00') // '2026-11-27T16:00'
 */
export const withMomentPart = (text: string, part: MomentPart, typed: string): string => {
  const [date = '', time = ''] = text.split('T');
  const parts = { date, time, [part]: typed };
  return parts.date || parts.time ? `${parts.date}T${parts.time}` : '';
};
