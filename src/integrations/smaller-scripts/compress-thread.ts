/** A thread that compresses scripts, one after the other. */
import { parentPort } from 'node:worker_threads';
import { compressScript } from './compress.ts';

parentPort?.on('message', async (code: string) => parentPort?.postMessage(await compressScript(code)));
