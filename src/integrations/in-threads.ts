import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** How many pages keep a thread busy for longer than it takes to start. */
const worthThread = 100;

/** The default is twice as much or more, which a thread fills with what it no longer needs, and is no faster. */
const maxYoungGenerationSizeMb = 32;

const inThread = async <Result>(file: URL, job: unknown): Promise<Result> => {
  const worker = new Worker(file, { workerData: job, resourceLimits: { maxYoungGenerationSizeMb } });
  const [result]: Result[] = await once(worker, 'message');
  if (result === undefined) throw new Error(`The thread ${file} gave no result.`);
  return result;
};

/**
 * Does a job on a list of pages, in as many threads as there are processors and as the pages keep busy. This thread is one of them: the
 * memory that rendering the pages has left free in it is as much as a further thread would take.
 *
 * @param run does the job in this thread
 * @param file a module that hands the same function to `runInThread`
 * @param job makes a job of some of the pages
 */
export const inThreads = async <Page, Job, Result>(
  run: (job: Job) => Promise<Result>,
  file: URL,
  pages: readonly Page[],
  job: (pages: readonly Page[]) => Job,
): Promise<Result[]> => {
  const threads = Math.max(1, Math.min(availableParallelism(), Math.floor(pages.length / worthThread)));
  const size = Math.ceil(pages.length / threads);
  const [own = job([]), ...others] = Array.from({ length: threads }, (_, index) =>
    job(pages.slice(index * size, (index + 1) * size)),
  );
  const started = others.map((other) => inThread<Result>(file, other));
  return Promise.all([run(own), ...started]);
};

/** Does the job that a thread was started with. */
export const runInThread = async <Job, Result>(run: (job: Job) => Promise<Result>): Promise<void> => {
  const job: Job = workerData;
  parentPort?.postMessage(await run(job));
};
