/** A thread that parses pages while others are rendered. It is sent one page after the other; at the end it answers with what it parsed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { EarlyAnswer, EarlyJob, EarlyMessage } from './parse-early.ts';
import { menuSharer, type ParsedFile, parseHtml } from './parse-file.ts';

const { site, siteAddress }: EarlyJob = workerData;
const shareMenu = menuSharer();
const send = (answer: EarlyAnswer): void => parentPort?.postMessage(answer);

const parsed: { readonly file: ParsedFile; readonly hash: string }[] = [];

const bytesOf = (file: string): Buffer => readFileSync(join(site, file));

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

const parse = async (file: string): Promise<void> => {
  const bytes = bytesOf(file);
  const read = await parseHtml(bytes.toString(), file, siteAddress);
  parsed.push({ file: shareMenu(read), hash: hashOf(bytes) });
};

/** Every file that is not among the answer is parsed again, where a fault in it ends the build. */
const tryToParse = async (file: string): Promise<void> => {
  await parse(file).catch(() => undefined);
  send('parsed');
};

/** Whether a file still holds what was parsed, byte for byte. */
const isSame = (file: string, hash: string): boolean => {
  try {
    return hashOf(bytesOf(file)) === hash;
  } catch {
    return false;
  }
};

const answer = (): void => {
  send(parsed.filter(({ file: { file }, hash }) => isSame(file, hash)).map(({ file }) => file));
  parentPort?.close();
};

// One after the other, although each takes its time: the last is answered when all before it are parsed.
let work = Promise.resolve();
parentPort?.on('message', ({ file }: EarlyMessage) => {
  work = work.then(() => (file === undefined ? answer() : tryToParse(file)));
});
