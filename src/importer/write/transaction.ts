import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { changes } from '../disk/changes.ts';
import { onBehalfOf } from '../disk/disk-fault.ts';
import { isWithin, whereThere } from '../disk/paths.ts';
import { valueAt } from '../values.ts';

/**
 * Files that are put in their places together. Their new contents stand ready in a folder to one side as `new-0`, `new-1` and so on; what
 * stood in their places goes there as `old-0` and so on. A file is in place when its new content is no longer to one side.
 */
export interface Transaction {
  /** The folder to one side. */
  readonly side: string;
  /** Whole paths of the files. */
  readonly files: readonly string[];
  /** Whole paths of the folders that are made for them, a folder before those in it. */
  readonly folders: readonly string[];
}

export const journalName = 'transaction.json';

export const newName = (index: number): string => `new-${index}`;

interface Move {
  readonly file: string;
  readonly fresh: string;
  readonly old: string;
}

const movesOf = ({ side, files }: Transaction): readonly Move[] =>
  files.map((file, index) => ({ file, fresh: join(side, newName(index)), old: join(side, `old-${index}`) }));

const putInPlace = ({ file, fresh, old }: Move): void =>
  onBehalfOf(file, () => {
    changes.makeFolder(dirname(file));
    if (existsSync(file)) changes.rename(file, old);
    changes.rename(fresh, file);
  });

/** Puts all files in place, or throws in between. */
export const complete = (transaction: Transaction): void => {
  for (const move of movesOf(transaction)) putInPlace(move);
};

/** May itself be broken off and done again: each step leaves what says that it was taken. */
const takeBack = ({ file, fresh, old }: Move): void => {
  if (!existsSync(fresh) && existsSync(file)) changes.rename(file, fresh);
  if (existsSync(old)) changes.rename(old, file);
};

const removeEmpty = (folder: string): void => {
  try {
    changes.removeEmptyFolder(folder);
  } catch {
    // It holds something else by now, or was never made.
  }
};

const isComplete = (transaction: Transaction): boolean => movesOf(transaction).every(({ fresh }) => !existsSync(fresh));

/** Puts back what stood there, unless all files are in place. */
export const undo = (transaction: Transaction): void => {
  if (isComplete(transaction)) return;
  for (const move of movesOf(transaction).toReversed()) takeBack(move);
  for (const folder of transaction.folders.toReversed()) removeEmpty(folder);
};

/** The file that somebody changed or made since a transaction was broken off: undoing it would lose that. */
export const changedSince = (transaction: Transaction): string | undefined => {
  if (isComplete(transaction)) return undefined;
  const { mtimeMs } = statSync(join(transaction.side, journalName));
  return movesOf(transaction).find(({ file, fresh, old }) => {
    if (!existsSync(file)) return false;
    return existsSync(fresh) ? existsSync(old) : statSync(file).mtimeMs > mtimeMs;
  })?.file;
};

/** The text that a later run reads when this one is killed. Paths are relative to the folder that holds the side folder. */
export const journalOf = ({ side, files, folders }: Transaction): string => {
  const relativeTo = (path: string): string => path.slice(dirname(side).length + 1);
  return JSON.stringify({ files: files.map(relativeTo), folders: folders.map(relativeTo) });
};

const pathsAt = (journal: unknown, key: string, base: string): readonly string[] => {
  const paths = valueAt(journal, key);
  if (!Array.isArray(paths)) return [];
  return paths.filter((path) => typeof path === 'string').map((path) => resolve(base, path));
};

const parseJournal = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The transaction that a side folder holds; `undefined` when it was killed before it wrote its journal whole, and so moved nothing. */
export const readTransaction = (side: string): Transaction | undefined => {
  const text = whereThere(() => readFileSync(join(side, journalName), 'utf8'));
  const journal = text === undefined ? undefined : parseJournal(text);
  if (journal === undefined) return undefined;
  const base = dirname(side);
  return { side, files: pathsAt(journal, 'files', base), folders: pathsAt(journal, 'folders', base) };
};

/** The end of the name of a side folder of which nothing is to be undone, and that is being removed. */
export const doneSuffix = '.done';

/** Whether a folder with the name of a side folder is one: it holds nothing else, and its files stand beside it or below. */
export const isSide = (side: string, transaction: Transaction | undefined): boolean => {
  const hasOldFiles = transaction !== undefined || side.endsWith(doneSuffix);
  const own = hasOldFiles ? /^(?:new|old)-\d+$|^transaction\.json$/ : /^new-\d+$|^transaction\.json$/;
  const paths = [...(transaction?.files ?? []), ...(transaction?.folders ?? [])];
  return readdirSync(side).every((name) => own.test(name)) && paths.every((path) => isWithin(path, dirname(side)));
};

/** Removes a side folder. Under its new name no later run takes it for one to undo, should the removal be broken off. */
export const removeSide = (side: string): void => {
  const done = side.endsWith(doneSuffix) ? side : `${side}${doneSuffix}`;
  if (done !== side) changes.rename(side, done);
  changes.removeAll(done);
};
