import { join } from 'node:path';
import { changes } from '../disk/changes.ts';
import { DiskFault, onBehalfOf } from '../disk/disk-fault.ts';
import { sidePrefix } from './leftovers.ts';
import { type Delivery, missingFolders } from './obstacles.ts';
import { complete, journalName, journalOf, newName, removeSide, type Transaction, undo } from './transaction.ts';

const writeAll = (transaction: Transaction, contents: readonly (string | Uint8Array)[]): void => {
  for (const [index, content] of contents.entries()) {
    onBehalfOf(transaction.files[index] ?? transaction.side, () =>
      changes.write(join(transaction.side, newName(index)), content),
    );
  }
  changes.write(join(transaction.side, journalName), journalOf(transaction));
};

const makeReady = (transaction: Transaction, contents: readonly (string | Uint8Array)[]): void => {
  try {
    writeAll(transaction, contents);
  } catch (error) {
    removeSide(transaction.side);
    throw error;
  }
};

const undoAndRemove = (transaction: Transaction): void => {
  try {
    undo(transaction);
  } catch (error) {
    throw new DiskFault('notPutBack', transaction.side, error);
  }
  removeSide(transaction.side);
};

const completeOrUndo = (transaction: Transaction): void => {
  try {
    complete(transaction);
  } catch (error) {
    undoAndRemove(transaction);
    throw error;
  }
};

const removeIfPossible = (side: string): void => {
  try {
    removeSide(side);
  } catch {
    // All files are in place, and the next import removes what is left to one side.
  }
};

/**
 * Writes all files to one side first, and then puts each in its place by its name alone. When something fails, every file and folder is as
 * it was; when the program is killed, `clearLeftovers` sees to that.
 *
 * @param besides an existing folder on the same disk, above the folders that get files
 * @throws DiskFault when the disk does not allow it
 */
export const moveIntoPlace = (deliveries: readonly Delivery[], besides: string): void => {
  const all = deliveries.flatMap(({ folder, files }) =>
    [...files].map(([file, content]) => ({ path: join(folder, file), content })),
  );
  const side = onBehalfOf(besides, () => changes.makeUniqueFolder(join(besides, sidePrefix(process.pid))));
  const files = all.map(({ path }) => path);
  const transaction: Transaction = { side, files, folders: missingFolders(files, besides) };
  makeReady(
    transaction,
    all.map(({ content }) => content),
  );
  completeOrUndo(transaction);
  removeIfPossible(side);
};
