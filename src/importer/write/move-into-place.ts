import { join } from 'node:path';
import { type Content, changes } from '../disk/changes.ts';
import { DiskError, namingPath } from '../disk/disk-error.ts';
import { stagingPrefix } from './leftovers.ts';
import { type Delivery, missingFolders } from './obstacles.ts';
import { complete, journalName, journalOf, newName, removeStaging, type Transaction, undo } from './transaction.ts';

const writeAll = (transaction: Transaction, contents: readonly Content[]): void => {
  for (const [index, content] of contents.entries()) {
    namingPath(transaction.files[index] ?? transaction.staging, () =>
      changes.write(join(transaction.staging, newName(index)), content),
    );
  }
  changes.write(join(transaction.staging, journalName), journalOf(transaction));
};

const makeReady = (transaction: Transaction, contents: readonly Content[]): void => {
  try {
    writeAll(transaction, contents);
  } catch (error) {
    removeStaging(transaction.staging);
    throw error;
  }
};

const undoAndRemove = (transaction: Transaction): void => {
  try {
    undo(transaction);
  } catch (error) {
    throw new DiskError('notPutBack', transaction.staging, error);
  }
  removeStaging(transaction.staging);
};

const completeOrUndo = (transaction: Transaction): void => {
  try {
    complete(transaction);
  } catch (error) {
    undoAndRemove(transaction);
    throw error;
  }
};

const removeIfPossible = (staging: string): void => {
  try {
    removeStaging(staging);
  } catch {
    // All files are in place; the next import removes what is left of the staging folder.
  }
};

/**
 * Writes all files to a staging folder, and then renames each into place. When something fails, every file and folder
 * is restored; after the program was killed, `clearLeftovers` does that.
 *
 * @param stagingParent an existing folder on the same disk, above the folders that get files
 * @throws DiskError when the disk does not allow it
 */
export const moveIntoPlace = (deliveries: readonly Delivery[], stagingParent: string): void => {
  const all = deliveries.flatMap(({ folder, files }) =>
    [...files].map(([file, content]) => ({ path: join(folder, file), content })),
  );
  const staging = namingPath(stagingParent, () =>
    changes.makeUniqueFolder(join(stagingParent, stagingPrefix(process.pid))),
  );
  const files = all.map(({ path }) => path);
  const transaction: Transaction = { staging, files, folders: missingFolders(files, stagingParent) };
  makeReady(
    transaction,
    all.map(({ content }) => content),
  );
  completeOrUndo(transaction);
  removeIfPossible(staging);
};
