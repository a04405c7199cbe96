import type { FigureParts, History, HistoryTerms, LineItem } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { ZoneId } from '../../schema/units.ts';
import {
  failure,
  type HistoryFailure,
  type HistoryFile,
  type HistoryMapping,
  type HistoryProgress,
  type Preview,
} from './mapping.ts';
import type { SavedAs, SavedCsv } from './reader.ts';
import type { HistoryFigure, RowsPage } from './rows-behind.ts';
import type { TaskName, Tasks, ToPage, ToWorker } from './tasks.ts';

type Outcome<Value> = Promise<Value | HistoryFailure>;
type OnProgress = (progress: HistoryProgress) => void;

/**
 * Reads and prices one file at a time in a worker, which is loaded with the first file. Nothing leaves the browser. All of
 * its answers are values that can be kept: it never throws, and a page whose file is refused goes on working.
 */
export interface HistorySession {
  /**
   * Reads a file, or pasted text, once: what it is and how it would be read.
   *
   * @param source stays where it is; it is read anew for each answer that needs its rows
   */
  open(source: File | string, list: PriceList, onProgress?: OnProgress, signal?: AbortSignal): Outcome<HistoryFile>;
  /** How the first rows are read by a mapping, and what is open still: asked anew at each change. */
  preview(mapping: HistoryMapping): Outcome<Preview>;
  /** Prices every row under every tier; what is asked below is of the mapping and the terms that were priced last. */
  price(mapping: HistoryMapping, terms: HistoryTerms, onProgress?: OnProgress, signal?: AbortSignal): Outcome<History>;
  /** The rows behind a figure, in the order of the file, with what each comes to under one tier. Rereads the file. */
  rowsBehind(figure: HistoryFigure, tierId: TierId, page: number, signal?: AbortSignal): Outcome<RowsPage>;
  /** What a tier's month, from 0, or all of its months are made of. Does not read the file. */
  partsOf(tierId: TierId, month?: number): Outcome<FigureParts>;
  /** An average month as lines of the calculator, by role, place and billed length. */
  averageMonth(): Outcome<readonly LineItem[]>;
  /** Every priced row as a file to save; formulas in it are made harmless. Rereads the file. */
  pricedRows(as: SavedAs, onProgress?: OnProgress, signal?: AbortSignal): Outcome<Blob>;
  /** Every row that was set aside, with its number and the reason, as CSV. Rereads the file. */
  setAsideRows(as: SavedCsv, signal?: AbortSignal): Outcome<Blob>;
  /** Forgets the file and ends the worker. */
  close(): void;
}

/** A task whose answer is waited for. */
interface Waiting {
  readonly onProgress: OnProgress | undefined;
  end(result: Tasks[TaskName]['answer'] | HistoryFailure): void;
}

const stopped = failure('stopped', {});

/** The worker, and the tasks that it has. */
class WorkerTasks {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  run<Name extends TaskName>(
    name: Name,
    ask: Tasks[Name]['ask'],
    onProgress?: OnProgress,
    signal?: AbortSignal,
  ): Outcome<Tasks[Name]['answer']> {
    if (signal?.aborted) return Promise.resolve(stopped);
    this.#last += 1;
    const task = this.#last;
    return new Promise((resolve) => {
      const stop = () => {
        this.#send({ stop: task });
        end(stopped);
      };
      const end = (result: Tasks[TaskName]['answer'] | HistoryFailure) => {
        signal?.removeEventListener('abort', stop);
        this.#waiting.delete(task);
        resolve(result as Tasks[Name]['answer'] | HistoryFailure);
      };
      this.#waiting.set(task, { onProgress, end });
      signal?.addEventListener('abort', stop);
      this.#send({ task, name, ask } as ToWorker);
    });
  }

  close(result: HistoryFailure = stopped): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { end } of [...this.#waiting.values()]) end(result);
  }

  #send(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
      const waiting = this.#waiting.get(data.task);
      if ('progress' in data) waiting?.onProgress?.(data.progress);
      else waiting?.end(data.result);
    });
    // A worker that cannot be loaded, or that runs out of memory, ends its tasks and not the page.
    worker.addEventListener('error', ({ message }) => this.close(failure('failed', { message: message ?? '' })));
    return worker;
  }
}

/**
 * A session without a file; its worker starts with the first one.
 *
 * @param zones that a visitor may mean beside that of the list, such as their own
 */
export const historySession = (zones: readonly ZoneId[] = []): HistorySession => {
  const tasks = new WorkerTasks();
  return {
    open: (source, list, onProgress, signal) => tasks.run('open', { source, list, zones }, onProgress, signal),
    preview: (mapping) => tasks.run('preview', { mapping }),
    price: (mapping, terms, onProgress, signal) => tasks.run('price', { mapping, terms }, onProgress, signal),
    rowsBehind: (figure, tierId, page, signal) => tasks.run('rowsBehind', { figure, tierId, page }, undefined, signal),
    partsOf: (tierId, month) => tasks.run('partsOf', { tierId, month }),
    averageMonth: () => tasks.run('averageMonth', {}),
    pricedRows: (as, onProgress, signal) => tasks.run('pricedRows', { as }, onProgress, signal),
    setAsideRows: (as, signal) => tasks.run('setAsideRows', { as }, undefined, signal),
    close: () => tasks.close(),
  };
};
