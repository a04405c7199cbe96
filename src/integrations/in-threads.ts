import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';

/** How many pages keep a thread busy for longer than it takes to start. */
const worthThread = 100;

/** The default is twice as much or more, which a thread fills with what it no longer needs, and is no faster. */
export const youngGeneration = { maxYoungGenerationSizeMb: 32 };

const inThread = async <Result>(file: URL, job: unknown): Promise<Result> => {
  const worker = new Worker(file, { workerData: job, resourceLimits: youngGeneration });
  const [result]: Result[] = await once(worker, 'message');
  if (result === undefined) throw new Error(`The thread ${file} gave no result.`);
  return result;
};

/**
 * Does a job on a list of pages, in as many threads as there are processors and as the pages keep busy. Work beside what the build holds
 * in this thread would be slower: each collection of garbage would go through all of that.
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
  const threads = Math.min(availableParallelism(), Math.floor(pages.length / worthThread));
  if (threads < 2) return [await run(job(pages))];
  const size = Math.ceil(pages.length / threads);
  const parts = Array.from({ length: threads }, (_, index) => pages.slice(index * size, (index + 1) * size));
  return Promise.all(parts.map((part) => inThread<Result>(file, job(part))));
};

/** Does the job that a thread was started with. */
export const runInThread = async <Job, Result>(run: (job: Job) => Promise<Result>): Promise<void> => {
  const job: Job = workerData;
  parentPort?.postMessage(await run(job));
};
