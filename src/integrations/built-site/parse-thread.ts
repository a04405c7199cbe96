/** The worker thread that parses some of the files of a large site. */
import { parentPort, workerData } from 'node:worker_threads';
import { type BuiltSite, parseFiles } from './parse-file.ts';

/** The files that a thread parses. */
export interface ParseJob extends BuiltSite {
  readonly files: readonly string[];
}

const { files, ...built }: ParseJob = workerData;

parentPort?.postMessage(parseFiles(built, files));
