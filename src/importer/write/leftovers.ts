import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, DiskFault } from '../disk/disk-fault.ts';
import {
  changedSince,
  doneSuffix,
  isSide,
  readTransaction,
  removeSide,
  type Transaction,
  undo,
} from './transaction.ts';

/** How the names of folders begin in which an import makes its files ready; the process says whether it still runs. */
export const sidePrefix = (processId: number): string => `.import-${processId}-`;

const sideName = /^\.import-(\d+)-[A-Za-z0-9]{6}(?:\.done)?$/;

const runs = (processId: number): boolean => {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
};

/** In a container the next import often has the number of the one that was killed, but it began later. */
const isInUse = (side: string, processId: number): boolean =>
  processId === process.pid ? statSync(side).ctimeMs >= performance.timeOrigin : runs(processId);

const undoUnlessChanged = (transaction: Transaction): void => {
  const changed = changedSince(transaction);
  if (changed !== undefined) throw new DiskFault('changedSince', changed);
  undo(transaction);
};

const clear = (side: string): void => {
  const transaction = side.endsWith(doneSuffix) ? undefined : readTransaction(side);
  if (!isSide(side, transaction)) return;
  if (transaction) undoUnlessChanged(transaction);
  removeSide(side);
};

/**
 * Puts back what imports that were killed in the midst of writing had moved, and removes what they left in a folder.
 *
 * @throws DiskFault when the disk does not allow it, or when somebody changed one of the files since
 */
export const clearLeftovers = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [, processId] = sideName.exec(entry.name) ?? [];
    const side = join(folder, entry.name);
    if (processId !== undefined && entry.isDirectory() && !isInUse(side, Number(processId))) clear(side);
  }
};
