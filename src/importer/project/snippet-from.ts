import { readFileSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { isFolder } from './is-folder.ts';
import type { Project, Snippet } from './project.ts';

const within = (file: string, folder: string): boolean => file.startsWith(folder + sep);

/** Snippets come from the folders of the configuration and nowhere else, wherever a path or a link leads. */
export const snippetFrom = (root: string, folders: readonly string[]): Project['snippet'] => {
  const bases = folders
    .map((folder) => resolve(root, folder))
    .filter(isFolder)
    .map((folder) => realpathSync(folder));
  return (name: string): Snippet | undefined => {
    for (const base of bases) {
      const file = resolve(base, name);
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
      const real = realpathSync(file);
      if (within(real, base))
        return { path: real.slice(base.length + 1).replaceAll(sep, '/'), bytes: readFileSync(real) };
    }
    return undefined;
  };
};
