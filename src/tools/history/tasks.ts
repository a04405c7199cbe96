import type { FigureParts, History, HistoryTerms, LineItem } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { ZoneId } from '../../schema/units.ts';
import type { HistoryFailure, HistoryFile, HistoryMapping, HistoryProgress, Preview } from './mapping.ts';
import type { SavedAs, SavedCsv } from './reader.ts';
import type { HistoryFigure, RowsPage } from './rows-behind.ts';

/** What the worker is asked, and what it answers unless it fails. */
export interface Tasks {
  open: { ask: { source: File | string; list: PriceList; zones: readonly ZoneId[] }; answer: HistoryFile };
  preview: { ask: { mapping: HistoryMapping }; answer: Preview };
  price: { ask: { mapping: HistoryMapping; terms: HistoryTerms }; answer: History };
  rowsBehind: { ask: { figure: HistoryFigure; tierId: TierId; page: number }; answer: RowsPage };
  partsOf: { ask: { tierId: TierId; month: number | undefined }; answer: FigureParts };
  averageMonth: { ask: Record<never, never>; answer: readonly LineItem[] };
  pricedRows: { ask: { as: SavedAs }; answer: Blob };
  setAsideRows: { ask: { as: SavedCsv }; answer: Blob };
}

export type TaskName = keyof Tasks;

/** A message to the worker: a task with a number of its own, or that one is to stop. */
export type ToWorker =
  | { [Name in TaskName]: { readonly task: number; readonly name: Name; readonly ask: Tasks[Name]['ask'] } }[TaskName]
  | { readonly stop: number };

/** A message to the page: how far a task is, or what came of it. */
export type ToPage =
  | { readonly task: number; readonly progress: HistoryProgress }
  | { readonly task: number; readonly result: Tasks[TaskName]['answer'] | HistoryFailure };
