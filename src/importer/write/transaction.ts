import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { changes } from '../disk/changes.ts';
import { namingPath } from '../disk/disk-error.ts';
import { ifExists, isWithin } from '../disk/paths.ts';
import { valueAt } from '../values.ts';

/**
 * Files that are put in place together. Their new contents wait in a staging folder as `new-0`, `new-1` and so on; the
 * files that they replace are moved there as `old-0` and so on. A file is in place when its new content is no longer in
 * the staging folder.
 */
export interface Transaction {
  /** The path of the staging folder. */
  readonly staging: string;
  /** Absolute paths of the files. */
  readonly files: readonly string[];
  /** Absolute paths of the folders that are made for them, parents first. */
  readonly folders: readonly string[];
}

export const journalName = 'transaction.json';

export const newName = (index: number): string => `new-${index}`;

interface Move {
  readonly file: string;
  readonly fresh: string;
  readonly old: string;
}

const movesOf = ({ staging, files }: Transaction): readonly Move[] =>
  files.map((file, index) => ({ file, fresh: join(staging, newName(index)), old: join(staging, `old-${index}`) }));

const putInPlace = ({ file, fresh, old }: Move): void =>
  namingPath(file, () => {
    changes.makeFolder(dirname(file));
    if (existsSync(file)) changes.rename(file, old);
    changes.rename(fresh, file);
  });

/** Puts all files in place. May throw halfway. */
export const complete = (transaction: Transaction): void => {
  for (const move of movesOf(transaction)) putInPlace(move);
};

/** Can be interrupted and repeated, because each step shows on disk whether it was taken. */
const takeBack = ({ file, fresh, old }: Move): void => {
  if (!existsSync(fresh) && existsSync(file)) changes.rename(file, fresh);
  if (existsSync(old)) changes.rename(old, file);
};

const removeEmpty = (folder: string): void => {
  try {
    changes.removeEmptyFolder(folder);
  } catch {
    // It holds something else now, or was never made.
  }
};

const isComplete = (transaction: Transaction): boolean => movesOf(transaction).every(({ fresh }) => !existsSync(fresh));

/** Restores what was there, unless all files are in place. */
export const undo = (transaction: Transaction): void => {
  if (isComplete(transaction)) return;
  for (const move of movesOf(transaction).toReversed()) takeBack(move);
  for (const folder of transaction.folders.toReversed()) removeEmpty(folder);
};

/** A file that was changed or made since the transaction was interrupted, which undoing it would lose. */
export const changedSince = (transaction: Transaction): string | undefined => {
  if (isComplete(transaction)) return undefined;
  const { mtimeMs } = statSync(join(transaction.staging, journalName));
  return movesOf(transaction).find(({ file, fresh, old }) => {
    if (!existsSync(file)) return false;
    return existsSync(fresh) ? existsSync(old) : statSync(file).mtimeMs > mtimeMs;
  })?.file;
};

/**
 * The journal that a later import reads if this one is killed. Paths are relative to the parent of the staging folder.
 */
export const journalOf = ({ staging, files, folders }: Transaction): string => {
  const relativeTo = (path: string): string => path.slice(dirname(staging).length + 1);
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

/** Reads the transaction in a staging folder; `undefined` without a complete journal, when nothing was moved yet. */
export const readTransaction = (staging: string): Transaction | undefined => {
  const text = ifExists(() => readFileSync(join(staging, journalName), 'utf8'));
  const journal = text === undefined ? undefined : parseJournal(text);
  if (journal === undefined) return undefined;
  const base = dirname(staging);
  return { staging, files: pathsAt(journal, 'files', base), folders: pathsAt(journal, 'folders', base) };
};

/** The suffix of a staging folder that is being removed, of which nothing must be undone. */
export const doneSuffix = '.done';

/**
 * Whether a folder with such a name is a staging folder: it holds nothing else, and its files go next to it or below.
 */
export const isStagingFolder = (staging: string, transaction: Transaction | undefined): boolean => {
  const hasOldFiles = transaction !== undefined || staging.endsWith(doneSuffix);
  const own = hasOldFiles ? /^(?:new|old)-\d+$|^transaction\.json$/ : /^new-\d+$|^transaction\.json$/;
  const paths = [...(transaction?.files ?? []), ...(transaction?.folders ?? [])];
  return (
    readdirSync(staging).every((name) => own.test(name)) && paths.every((path) => isWithin(path, dirname(staging)))
  );
};

/**
 * Removes a staging folder. Renames it first, so that a later import does not undo it if the removal is interrupted.
 */
export const removeStaging = (staging: string): void => {
  const done = staging.endsWith(doneSuffix) ? staging : `${staging}${doneSuffix}`;
  if (done !== staging) changes.rename(staging, done);
  changes.removeAll(done);
};
