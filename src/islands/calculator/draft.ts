import type { LineItem, QuoteRequest } from '../../rules/index.ts';

/** A line as it stands in the form: what was typed is kept as it was typed. */
export interface DraftLine extends Pick<LineItem, 'roleId' | 'place' | 'per'> {
  /** Stays with the line while others come and go. */
  readonly key: number;
  readonly minutes: string;
  readonly times: string;
}

export interface Draft {
  readonly months: string;
  readonly lines: readonly DraftLine[];
  /** The key of the next new line. */
  readonly nextKey: number;
}

const draftLine = ({ roleId, place, minutes, times, per }: LineItem, key: number): DraftLine => ({
  key,
  roleId,
  place,
  per,
  minutes: String(minutes),
  times: String(times),
});

/** Fills the form with a request; keys go on from `firstKey`, so that no old line lends its fields to a new one. */
export const draftOf = ({ months, lines }: QuoteRequest, firstKey = 0): Draft => ({
  months: String(months),
  lines: lines.map((line, index) => draftLine(line, firstKey + index)),
  nextKey: firstKey + lines.length,
});
