/**
 * A thread that parses pages while others are rendered. It is sent one page after the other, and last the folder of the site; then it
 * answers with what it parsed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { EarlyAnswer, EarlyMessage } from './parse-early.ts';
import { menuSharer, type ParsedFile, parseHtml } from './parse-file.ts';

const siteAddress: string = workerData;
const shareMenu = menuSharer();
const send = (answer: EarlyAnswer): void => parentPort?.postMessage(answer);

const parsed: { readonly file: ParsedFile; readonly hash: string }[] = [];

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

/** Every file that is not among the answer is parsed again, where a fault in it ends the build. */
const parsePage = async (file: string, bytes: Uint8Array): Promise<void> => {
  const read = await parseHtml(new TextDecoder().decode(bytes), file, siteAddress).catch(() => undefined);
  if (read) parsed.push({ file: shareMenu(read), hash: hashOf(bytes) });
  send('parsed');
};

/** Whether a file holds what was parsed, byte for byte. */
const isWritten = (site: string, file: string, hash: string): boolean => {
  try {
    return hashOf(readFileSync(join(site, file))) === hash;
  } catch {
    return false;
  }
};

const answer = (site: string): void => {
  const written = parsed.filter(({ file: { file }, hash }) => isWritten(site, file, hash));
  send(written.map(({ file }) => file));
  parentPort?.close();
};

// One after the other, although each takes its time: the last is answered when all before it are parsed.
let work = Promise.resolve();
parentPort?.on('message', (message: EarlyMessage) => {
  work = work.then(() => ('site' in message ? answer(message.site) : parsePage(message.file, message.bytes)));
});
