import { readEuros } from '../../i18n/read-euros.ts';
import { type LineItem, type QuoteRequest, requestLimits } from '../../rules/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, FactorPercent } from '../../schema/units.ts';
import { cleanLabel, readReport, type Scenario, wholeNumber } from '../../share/index.ts';
import type { Draft, DraftConditions } from './draft.ts';
import { readLine } from './read-line.ts';

/** A field whose text cannot be used, and what to say about it. */
export interface FieldProblem {
  /** The line; absent for a field beside the lines. */
  readonly key?: number;
  readonly field:
    | 'minutes'
    | 'minutesAmbiguous'
    | 'times'
    | 'startDateTime'
    | 'startTime'
    | 'months'
    | 'travel'
    | 'factor'
    | 'offer'
    | 'reportedAt';
  /** The largest number that the field takes, where it takes a number. */
  readonly most?: number;
}

/** The scenario that the form holds, or the fields to mend. */
export interface ReadDraft {
  readonly scenario: Scenario | null;
  readonly problems: readonly FieldProblem[];
}

/** A field that may stay empty; undefined when it is empty or cannot be read. */
const optional = <T>(text: string, read: (text: string) => T | undefined): T | undefined =>
  text.trim() === '' ? undefined : read(text.trim());

const isWrong = (text: string, value: unknown): boolean => text.trim() !== '' && value === undefined;

interface ReadConditions {
  readonly months: number | undefined;
  readonly travel: Cents | undefined;
  readonly factor: number | undefined;
  readonly offer: Cents | undefined;
  readonly reportedAt: string | undefined;
  readonly visitCountry: CountryId | undefined;
}

const readCountry = (text: string, { vat }: PriceList): CountryId | undefined =>
  vat.rates.find(({ country }) => country === text)?.country;

const readConditions = (draft: DraftConditions, priceList: PriceList): ReadConditions => ({
  months: wholeNumber(draft.months.trim(), requestLimits.months),
  travel: optional(draft.travel, readEuros),
  factor: optional(draft.factor.replace('%', ''), (text) => wholeNumber(text, requestLimits.factorPercent)),
  offer: optional(draft.offer, readEuros),
  reportedAt: optional(draft.reportedAt, readReport),
  visitCountry: readCountry(draft.visitCountry, priceList),
});

const conditionProblems = (draft: DraftConditions, read: ReadConditions): FieldProblem[] => [
  ...(read.months === undefined ? [{ field: 'months' as const, most: requestLimits.months }] : []),
  ...(isWrong(draft.factor, read.factor) ? [{ field: 'factor' as const, most: requestLimits.factorPercent }] : []),
  ...(['travel', 'offer', 'reportedAt'] as const)
    .filter((field) => isWrong(draft[field], read[field]))
    .map((field) => ({ field })),
];

const requestOf = (
  draft: DraftConditions,
  read: ReadConditions,
  months: number,
  lines: readonly LineItem[],
  priceList: PriceList,
): QuoteRequest => {
  const country = readCountry(draft.vatCountry, priceList);
  return {
    months,
    lines,
    ...(country && { vat: { country, reverseCharge: draft.reverseCharge } }),
    ...(read.travel !== undefined && { agreedTravel: read.travel }),
    ...(read.factor !== undefined && { agreedOutOfBandFactor: read.factor as FactorPercent }),
  };
};

/** Reads the form; a field that cannot be read keeps its text and is named among the problems. */
export const readDraft = (draft: Draft, priceList: PriceList): ReadDraft => {
  const read = readConditions(draft.conditions, priceList);
  const lines = draft.lines.map(readLine);
  const problems = [...lines.flatMap((line) => line.problems), ...conditionProblems(draft.conditions, read)];
  if (problems.length > 0 || read.months === undefined) return { scenario: null, problems };
  const items = lines.flatMap(({ item }) => (item === null ? [] : [item]));
  return {
    problems,
    scenario: {
      request: requestOf(draft.conditions, read, read.months, items, priceList),
      labels: draft.lines.map(({ label }) => cleanLabel(label)),
      ...(read.offer !== undefined && { offer: read.offer }),
      ...(read.reportedAt !== undefined && { reportedAt: read.reportedAt }),
      ...(read.visitCountry && { visitCountry: read.visitCountry }),
    },
  };
};
