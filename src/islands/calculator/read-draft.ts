import { type LineItem, type QuoteRequest, requestLimits } from '../../rules/index.ts';
import type { Minutes } from '../../schema/units.ts';
import { wholeNumber } from '../../share/index.ts';
import type { Draft, DraftLine } from './draft.ts';

export type NumberFieldName = 'minutes' | 'times' | 'months';

/** A field whose text is no number that can be priced; `key` is absent for the number of months. */
export interface FieldProblem {
  readonly key?: number;
  readonly field: NumberFieldName;
  readonly most: number;
}

/** The request that the form holds, or the fields to mend. */
export interface ReadDraft {
  readonly request: QuoteRequest | null;
  readonly problems: readonly FieldProblem[];
}

const readNumber = (text: string, field: NumberFieldName): number | undefined =>
  wholeNumber(text.trim(), requestLimits[field]);

const problemsOf = ({ months, lines }: Draft): FieldProblem[] => [
  ...lines.flatMap((line) =>
    (['minutes', 'times'] as const)
      .filter((field) => readNumber(line[field], field) === undefined)
      .map((field) => ({ key: line.key, field, most: requestLimits[field] })),
  ),
  ...(readNumber(months, 'months') === undefined ? [{ field: 'months' as const, most: requestLimits.months }] : []),
];

const readLine = ({ roleId, place, per, minutes, times }: DraftLine): LineItem[] => {
  const wholeMinutes = readNumber(minutes, 'minutes');
  const wholeTimes = readNumber(times, 'times');
  if (wholeMinutes === undefined || wholeTimes === undefined) return [];
  return [{ roleId, place, per, minutes: wholeMinutes as Minutes, times: wholeTimes }];
};

/** Reads the form; a field that cannot be read keeps its text and is named among the problems. */
export const readDraft = (draft: Draft): ReadDraft => {
  const problems = problemsOf(draft);
  const months = readNumber(draft.months, 'months');
  if (problems.length > 0 || months === undefined) return { request: null, problems };
  return { request: { months, lines: draft.lines.flatMap(readLine) }, problems };
};
