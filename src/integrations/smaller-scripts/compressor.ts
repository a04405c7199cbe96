import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { youngGeneration } from '../in-threads.ts';

/** Compresses scripts in threads. */
export interface Compressor {
  /** @throws when the code is not a module */
  readonly compress: (code: string) => Promise<string>;
  /** Ends the threads, and with them what they hold. */
  readonly stop: () => Promise<void>;
}

const startThread = (): Worker =>
  new Worker(new URL('./compress-thread.ts', import.meta.url), { resourceLimits: youngGeneration });

/** As many threads as there are processors, each of which compresses one script at a time. They start with the first scripts. */
export const compressor = (): Compressor => {
  const threads: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((thread: Worker) => void)[] = [];
  const started = (): Worker | undefined => {
    if (threads.length >= availableParallelism()) return undefined;
    const thread = startThread();
    threads.push(thread);
    return thread;
  };
  const freeThread = async (): Promise<Worker> => idle.pop() ?? started() ?? new Promise((give) => waiting.push(give));
  const release = (thread: Worker): void => {
    const give = waiting.shift();
    if (give) give(thread);
    else idle.push(thread);
  };
  return {
    compress: async (code) => {
      const thread = await freeThread();
      thread.postMessage(code);
      const [script]: string[] = await once(thread, 'message');
      release(thread);
      return script ?? '';
    },
    stop: async () => {
      idle.length = 0;
      await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
    },
  };
};
