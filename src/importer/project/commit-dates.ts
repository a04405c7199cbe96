import { spawnSync } from 'node:child_process';
import { devNull, tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { changes } from '../disk/changes.ts';
import { isInReach, kindOf, type Reach, readBytes } from '../disk/paths.ts';
import { firstResult } from '../values.ts';

/** A repository, as far as its history is read. */
interface Repository {
  /** The folder in which its files stand. */
  readonly top: string;
  /** The folder with its objects and branches. */
  readonly common: string;
  /** The id of the commit that is checked out. */
  readonly head: string;
}

const textOf = (file: string): string | undefined =>
  kindOf(file) === 'file' ? new TextDecoder().decode(readBytes(file)).trim() : undefined;

const commitId = /^(?:[\da-f]{40}|[\da-f]{64})$/;

/** The commit of a branch, which stands in a file of its own or among the packed ones. */
const commitOf = (branch: string, common: string): string | undefined => {
  if (!/^refs\/(?:[\w.-]+\/)*[\w.-]+$/.test(branch) || branch.includes('..')) return undefined;
  const packed = (textOf(join(common, 'packed-refs')) ?? '').split('\n').find((line) => line.endsWith(` ${branch}`));
  return textOf(join(common, branch)) ?? packed?.split(' ')[0];
};

/** The folder of git at a folder: `.git`, or the one that a file of that name leads to. */
const gitFolderAt = (top: string): string | undefined => {
  const path = join(top, '.git');
  if (kindOf(path) === 'folder') return path;
  const [, named] = /^gitdir: (.+)$/.exec(textOf(path) ?? '') ?? [];
  return named === undefined ? undefined : resolve(top, named);
};

const repositoryAt = (top: string, reach: Reach): Repository | undefined => {
  const folder = gitFolderAt(top);
  if (folder === undefined || !isInReach(folder, reach)) return undefined;
  const common = resolve(folder, textOf(join(folder, 'commondir')) ?? '.');
  const head = textOf(join(folder, 'HEAD')) ?? '';
  const id = head.startsWith('ref: ') ? commitOf(head.slice('ref: '.length), common) : head;
  return id !== undefined && commitId.test(id) && isInReach(common, reach) && !common.includes('\n')
    ? { top, common, head: id }
    : undefined;
};

/** A folder and those above it, nearest first. */
const upwards = (folder: string): readonly string[] => {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
};

/** The repository of a folder: at the folder itself or, where the reach allows that, above it. */
const repositoryOf = (folder: string, reach: Reach): Repository | undefined =>
  firstResult(reach.allowsOutside ? upwards(folder) : [folder], (top) => repositoryAt(top, reach));

/** An empty repository that borrows the objects of another, and none of its configuration. */
const borrowObjects = (folder: string, { common, head }: Repository): void => {
  changes.makeFolder(join(folder, 'objects/info'));
  changes.makeFolder(join(folder, 'refs'));
  const format = head.length === 64 ? '1\n[extensions]\n\tobjectformat = sha256' : '0';
  changes.write(join(folder, 'config'), `[core]\n\tbare = true\n\trepositoryformatversion = ${format}\n`);
  changes.write(join(folder, 'HEAD'), `${head}\n`);
  changes.write(join(folder, 'objects/info/alternates'), `${join(common, 'objects')}\n`);
  const shallow = textOf(join(common, 'shallow'));
  if (shallow !== undefined) changes.write(join(folder, 'shallow'), `${shallow}\n`);
};

const environment = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull, GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };

const isolated = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  ...environment,
});

/** A minute is as long as anybody waits for dates; what was read by then counts, because the newest comes first. */
const limits = { timeout: 60_000, maxBuffer: 100_000_000 };

/** What git prints: for each commit its id and date behind a NUL, and the files that it changed. */
const logOf = (repository: Repository, path: string): string => {
  const folder = changes.makeUniqueFolder(join(tmpdir(), 'dates-'));
  try {
    borrowObjects(folder, repository);
    const format = ['-c', 'core.quotePath=false', 'log', '--format=%x00%H %as', '--name-only', '--no-renames'];
    const parameters = [`--git-dir=${folder}`, '--literal-pathspecs', ...format, ...(path === '' ? [] : ['--', path])];
    return spawnSync('git', parameters, { encoding: 'utf8', env: isolated(), ...limits }).stdout ?? '';
  } finally {
    changes.removeAll(folder);
  }
};

/**
 * The day on which each file below a folder was last changed, such as `2026-01-31`, by its path from there. A file has
 * none where its repository is not within reach, or where the history that is there does not go back to its last change.
 *
 * The configuration of a repository can name programs, so that git is given a repository of our own that borrows the
 * objects of the other.
 *
 * @param root the folder of the project
 */
export const commitDates = (folder: string, root: string, reach: Reach): ReadonlyMap<string, string> => {
  const repository = repositoryOf(root, reach);
  if (!repository) return new Map();
  const prefix = relative(repository.top, folder).replaceAll(sep, '/');
  const start = prefix === '' ? '' : `${prefix}/`;
  const incomplete = new Set((textOf(join(repository.common, 'shallow')) ?? '').split('\n'));
  const dates = new Map<string, string>();
  for (const commit of logOf(repository, prefix).split('\0').slice(1)) {
    const [head = '', ...files] = commit.split('\n');
    const [id = '', date = ''] = head.split(' ');
    // The first commit of a shallow history holds all files, whenever they were changed.
    if (incomplete.has(id)) continue;
    for (const file of files) {
      const path = file.slice(start.length);
      if (file.startsWith(start) && path !== '' && !dates.has(path)) dates.set(path, date);
    }
  }
  return dates;
};
