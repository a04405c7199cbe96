import { relative, resolve, sep } from 'node:path';
import { isFolder, isWithin, kindOf, realPathOf } from '../disk/paths.ts';
import { readBytes } from '../disk/reach.ts';
import type { Project, Snippet } from './project.ts';

/**
 * Snippets come from these folders and nowhere else, wherever a path leads.
 *
 * @param allowsOutside follows links to files outside the folders too
 */
export const snippetFrom = (folders: readonly string[], allowsOutside: boolean): Project['snippet'] => {
  const bases = folders.filter(isFolder).map(realPathOf);
  return (name: string): Snippet | undefined => {
    for (const base of bases) {
      const file = resolve(base, name);
      if (!isWithin(file, base) || kindOf(file) !== 'file') continue;
      const real = realPathOf(file);
      if (allowsOutside || isWithin(real, base))
        return { path: relative(base, real).replaceAll(sep, '/'), bytes: readBytes(real) };
    }
    return undefined;
  };
};
