import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, DiskError } from '../disk/disk-error.ts';
import {
  changedSince,
  doneSuffix,
  isStagingFolder,
  readTransaction,
  removeStaging,
  type Transaction,
  undo,
} from './transaction.ts';

/** How names of staging folders begin. The id of the process tells whether the import is still running. */
export const stagingPrefix = (processId: number): string => `.import-${processId}-`;

const stagingName = /^\.import-(\d+)-[A-Za-z0-9]{6}(?:\.done)?$/;

const runs = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
};

/** In a container, the next import often has the same process id as the one that was killed, but it started later. */
const isInUse = (staging: string, processId: number): boolean =>
  processId === process.pid ? statSync(staging).ctimeMs >= performance.timeOrigin : runs(processId);

const undoUnlessChanged = (transaction: Transaction): void => {
  const changed = changedSince(transaction);
  if (changed !== undefined) throw new DiskError('changedSince', changed);
  undo(transaction);
};

const clear = (staging: string): void => {
  const transaction = staging.endsWith(doneSuffix) ? undefined : readTransaction(staging);
  if (!isStagingFolder(staging, transaction)) return;
  if (transaction) undoUnlessChanged(transaction);
  removeStaging(staging);
};

/**
 * Undoes imports that were killed while they wrote, and removes their staging folders from a folder.
 *
 * @throws DiskError when the disk does not allow it, or when one of the files was changed since
 */
export const clearLeftovers = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [, processId] = stagingName.exec(entry.name) ?? [];
    const staging = join(folder, entry.name);
    if (processId !== undefined && entry.isDirectory() && !isInUse(staging, Number(processId))) clear(staging);
  }
};
