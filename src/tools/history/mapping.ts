import type { Job, RuleError, SetAsideReason } from '../../rules/index.ts';
import type { Place } from '../../schema/conditions.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { ZoneId } from '../../schema/units.ts';

/** The products whose exports are known by their headings, in the order in which they are tried. */
export const productIds = [
  'toggl',
  'clockify',
  'harvest',
  'kimai',
  'clickup',
  'teamwork',
  'tempo',
  'jira',
  'zammad',
  'glpi',
  'osticket',
  'freshdesk',
] as const;
export type ProductId = (typeof productIds)[number];

/**
 * What a column can be read as. A `start` or an `end` may hold a date, a time or both; `startTime` and `endTime` hold the time beside a
 * date, and `minutes` those beside whole hours of a `duration`. `waiting` is how long the customer was waited for, `waitingFrom` and `waitingTo` are the stretch in which that was. `billable` tells yes of work that is billed, `unbillable` of work that is not.
 */
export const columnFields = [
  'start',
  'startTime',
  'end',
  'endTime',
  'duration',
  'minutes',
  'amount',
  'reported',
  'answered',
  'closed',
  'waiting',
  'waitingFrom',
  'waitingTo',
  'billable',
  'unbillable',
  'person',
] as const;
export type ColumnField = (typeof columnFields)[number];

/** What a row means by the value of one of its cells: each value by itself, spelt as in the file and trimmed. */
export interface ByValue<Meaning extends string> {
  /** From 0; null where no column says it, so that `otherwise` holds for every row. */
  readonly column: number | null;
  /** Rows with a value that is `leaveOut` are set aside. */
  readonly values: Readonly<Record<string, Meaning | 'leaveOut'>>;
  readonly otherwise: Meaning;
}

export type DateOrder = 'dayFirst' | 'monthFirst';
export type DurationUnit = 'hours' | 'minutes' | 'seconds';
export type DecimalMark = ',' | '.';
/** What a time of day says: when work began, or when it was reported or written down. */
export type TimeSays = 'started' | 'reported';
/** What becomes of rows that the file calls not billable. */
export type NotBillable = 'count' | 'leaveOut';
/** How often a row with several people in one cell counts. */
export type SeveralPeople = 'once' | 'each';

/** How a file is read: a plain value that can be kept in the browser and, with the file and the list, gives the same figures again. */
export interface HistoryMapping {
  /** Which column is read as what; a field that is absent is not in the file. Columns count from 0. */
  readonly columns: Readonly<Partial<Record<ColumnField, number>>>;
  /** The order of dates such as 03-04-2026; null where nobody has said so yet, or no date of the file needs it. */
  readonly dateOrder: DateOrder | null;
  /** Of durations that are a bare number; null likewise. */
  readonly durationUnit: DurationUnit | null;
  /** The same for waiting. */
  readonly waitingUnit: DurationUnit | null;
  /** Of numbers such as 1.500; null likewise. */
  readonly decimalMark: DecimalMark | null;
  /** The zone in which the times of the file are meant; null where nobody has said so yet, or the file has no times. */
  readonly zone: ZoneId | null;
  readonly role: ByValue<RoleId>;
  readonly place: ByValue<Place>;
  /** Where times say when something was reported, rows have no start. Null where nobody has said, or the file has no times. */
  readonly timeSays: TimeSays | null;
  /** Null where nobody has said, or no row is called not billable. */
  readonly notBillable: NotBillable | null;
  /** Null where nobody has said, or no cell names several people. */
  readonly severalPeople: SeveralPeople | null;
  /** Whether a row without a date is of the date above it; else it is set aside. */
  readonly repeatsDates?: boolean;
  /** For a file without durations: how many minutes every row counts, as the visitor says. */
  readonly minutesPerRow?: number;
}

interface AskedRows {
  readonly example: string;
  readonly rows: number;
}

/** What the file does not tell, and the choices. A file is not priced while one of them is open. */
export type HistoryQuestion =
  | { readonly ask: 'dateOrder'; readonly example: string; readonly choices: readonly DateOrder[] }
  | {
      readonly ask: 'durationUnit' | 'waitingUnit';
      readonly example: string;
      readonly choices: readonly DurationUnit[];
    }
  | { readonly ask: 'decimalMark'; readonly example: string; readonly choices: readonly DecimalMark[] }
  | { readonly ask: 'timeSays'; readonly example: string; readonly choices: readonly TimeSays[] }
  /** So many rows have a value such as the example. */
  | ({ readonly ask: 'notBillable'; readonly choices: readonly NotBillable[] } & AskedRows)
  | ({ readonly ask: 'severalPeople'; readonly choices: readonly SeveralPeople[] } & AskedRows)
  /** The zone of the list and UTC are among the choices; any other zone is an answer too. */
  | { readonly ask: 'zone'; readonly example: string; readonly choices: readonly ZoneId[] }
  /** No column was recognised as this: point one out. Of durations `minutesPerRow` is an answer too. */
  | { readonly ask: 'column'; readonly field: 'start' | 'duration' };

/** A value of a column and in how many rows it stands. */
export interface CountedValue {
  readonly value: string;
  readonly rows: number;
}

export interface HistoryColumn {
  /** From 0. */
  readonly index: number;
  /** As in the file; empty where it has none. */
  readonly heading: string;
  /** The first cells that are not empty, at most five, each cut to 200 characters. */
  readonly examples: readonly string[];
  /** Every value with its rows, the most frequent first; null where there are more than 200, or very long ones: nothing to map by. */
  readonly values: readonly CountedValue[] | null;
}

/** What is known of a file after its first reading. All texts are those of the file: never markup, never run. */
export interface HistoryFile {
  /** Null for pasted text. */
  readonly name: string | null;
  readonly bytes: number;
  /** Without headings and empty lines. */
  readonly rows: number;
  /** How many of them are no rows of their own: 1 where the last one says that it adds up the others. */
  readonly totals: number;
  /** Null for a table of no known product: it is read by what its columns hold. */
  readonly product: ProductId | null;
  /** `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`; null for a workbook. */
  readonly encoding: string | null;
  /** What separates cells; null for a workbook. */
  readonly separator: ',' | ';' | '\t' | '|' | null;
  /** The sheet of a workbook that is read, the one with the most rows, and how many others have some; null for text. */
  readonly sheet: { readonly name: string; readonly others: number } | null;
  readonly columns: readonly HistoryColumn[];
  /** The first rows, at most eight, cell by cell, each cut to 200 characters. */
  readonly firstRows: readonly (readonly string[])[];
  /** How it would be read: to be shown and changed before anything is priced. */
  readonly proposed: HistoryMapping;
}

/** How one row is read by a mapping. */
export type ReadRow =
  | { readonly row: number; readonly cells: readonly string[]; readonly job: Job }
  | {
      readonly row: number;
      readonly cells: readonly string[];
      readonly setAside: SetAsideReason;
      /** What could not be read. */
      readonly text: string;
    };

/** How a file is read by a mapping: its first rows, at most eight, and what is open still. */
export interface Preview {
  readonly rows: readonly ReadRow[];
  readonly questions: readonly HistoryQuestion[];
}

/** What keeps a file from being read or priced: the code, and the data that a sentence about it needs. */
interface FailureData {
  /** No bytes, or no text. */
  empty: Record<never, never>;
  /** Headings without rows, or rows without a single one that is a job. */
  noRows: Record<never, never>;
  /** Something else than a table: an old workbook (.xls), a PDF, a picture, a program. */
  notATable: { kind: 'xls' | 'pdf' | 'image' | 'binary' };
  /** A workbook with a password. */
  encrypted: Record<never, never>;
  /** An archive or a workbook that is cut off or damaged. */
  damaged: { kind: 'gzip' | 'zip' | 'xlsx' };
  /** An archive with more than one file, or none. */
  notOneFile: { files: number };
  /** An archive that would become larger than is read. */
  tooLarge: { most: number };
  tooManyColumns: { most: number };
  /** A cell longer than is read, most often because of a quotation mark that is never closed. */
  cellTooLong: { row: number; most: number };
  /** The file changed, or can no longer be read. */
  changed: Record<never, never>;
  /** The visitor stopped it. */
  stopped: Record<never, never>;
  /** A question is open still. */
  unanswered: { question: HistoryQuestion };
  /** A column or a role that the file or the list does not have: the mapping is of another file. */
  mappingDoesNotFit: Record<never, never>;
  /** The rules refuse the terms: what `describeRuleError` puts into words. */
  rules: { error: RuleError };
  /** Anything unforeseen; the page still works. */
  failed: { message: string };
}

export type HistoryFailureCode = keyof FailureData;

/** An expected failure, returned as a value. */
export type HistoryFailure = {
  [Code in HistoryFailureCode]: {
    readonly kind: 'failure';
    readonly code: Code;
    readonly data: Readonly<FailureData[Code]>;
  };
}[HistoryFailureCode];

/** @example failure('tooManyColumns', { most: 1_000 }) */
export const failure = <Code extends HistoryFailureCode>(
  code: Code,
  data: FailureData[Code],
): Extract<HistoryFailure, { code: Code }> =>
  ({ kind: 'failure', code, data }) as Extract<HistoryFailure, { code: Code }>;

/** Tells a failure from a result. */
export const isHistoryFailure = (value: unknown): value is HistoryFailure =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'failure';

/** How far a reading is. */
export interface HistoryProgress {
  readonly rows: number;
  readonly bytes: number;
  /** Of the file as it is on disk. */
  readonly totalBytes: number;
}
