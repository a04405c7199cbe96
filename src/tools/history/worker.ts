import { fileSource, textSource } from './files/byte-source.ts';
import type { Reading } from './files/read-table.ts';
import { failure, type HistoryFailure, type HistoryProgress } from './mapping.ts';
import { HistoryReader } from './reader.ts';
import type { TaskName, Tasks, ToPage, ToWorker } from './tasks.ts';

/** Tells a page how far a reading is, a few times a second: more is not seen. */
const progressEvery = 100;

let reader = new HistoryReader();
const running = new Set<number>();

const send = (message: ToPage): void => self.postMessage(message);

const readingOf = (task: number): Reading => {
  let told = 0;
  return {
    onProgress: (progress: HistoryProgress) => {
      const isDone = progress.bytes === progress.totalBytes;
      if (!isDone && performance.now() - told < progressEvery) return;
      told = performance.now();
      send({ task, progress });
    },
    isStopped: () => !running.has(task),
  };
};

type Answers = { readonly [Name in TaskName]: (ask: Tasks[Name]['ask'], reading: Reading) => Answer<Name> };
type Answer<Name extends TaskName> = Result<Name> | Promise<Result<Name>>;
type Result<Name extends TaskName> = Tasks[Name]['answer'] | HistoryFailure;

const answers: Answers = {
  open: ({ source, list, zones }, reading) => {
    reader = new HistoryReader(zones);
    return reader.open(typeof source === 'string' ? textSource(source) : fileSource(source), list, reading);
  },
  preview: ({ mapping }) => reader.preview(mapping),
  price: ({ mapping, terms }, reading) => reader.price(mapping, terms, reading),
  rowsBehind: ({ figure, tierId, page }, reading) => reader.rowsBehind(figure, tierId, page, reading),
  partsOf: ({ tierId, month }) => reader.partsOf(tierId, month),
  averageMonth: () => reader.averageMonth(),
  pricedRows: ({ as }, reading) => reader.pricedRows(as, reading),
  setAsideRows: ({ as }, reading) => reader.setAsideRows(as, reading),
};

const answer = <Name extends TaskName>(name: Name, ask: Tasks[Name]['ask'], reading: Reading): Answer<Name> =>
  answers[name](ask, reading);

/** Nothing that a file holds may end the worker. */
const guarded = async (message: Extract<ToWorker, { name: TaskName }>): Promise<Result<TaskName>> => {
  try {
    return await answer(message.name, message.ask, readingOf(message.task));
  } catch (error) {
    return failure('failed', { message: error instanceof Error ? error.message : String(error) });
  }
};

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('stop' in data) {
    running.delete(data.stop);
    return;
  }
  running.add(data.task);
  const result = await guarded(data);
  running.delete(data.task);
  send({ task: data.task, result });
});
