import type { Line } from '../source/line.ts';

export interface ListMarker {
  readonly isOrdered: boolean;
  readonly number: number | undefined;
  /** What stands behind it. */
  readonly rest: string;
}

const marker = /^ {0,3}(?:[-*+]|(\d{1,9})\.) +(.*)$/;

/** The mark of a list item at the start of a line, less than a step deep. `1)` is none in MkDocs. */
export const markerOf = ({ text }: Line): ListMarker | undefined => {
  const found = marker.exec(text);
  if (!found) return undefined;
  const [, number, rest = ''] = found;
  return { isOrdered: number !== undefined, number: number === undefined ? undefined : Number(number), rest };
};
