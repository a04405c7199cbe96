import { imageMetadata } from 'astro/assets/utils';
import { diskProblem } from '../disk/disk-error.ts';
import { isPictureFile } from '../safety/address.ts';
import type { Project } from './project.ts';

const isMeasured = async (path: string, bytes: Uint8Array): Promise<boolean> =>
  imageMetadata(bytes, path).then(
    () => true,
    () => false,
  );

/** The bytes of a file; `undefined` where the disk does not give them, which only matters once a page uses the file. */
const bytesOf = ({ read }: Pick<Project, 'read'>, path: string): Uint8Array | undefined => {
  try {
    return read(path);
  } catch (error) {
    if (diskProblem(error) === undefined) throw error;
    return undefined;
  }
};

/**
 * The pictures of a project whose size Astro cannot read, for which its build would stop: a broken file, or a drawing
 * whose first tag is long or names no size.
 *
 * @example await unmeasuredIn({ assets: new Set(['heel.png', 'kapot.png']), read }) equals new Set(['kapot.png'])
 */
export const unmeasuredIn = async (project: Pick<Project, 'assets' | 'read'>): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (const path of project.assets) {
    const bytes = isPictureFile(path) ? bytesOf(project, path) : undefined;
    if (bytes && !(await isMeasured(path, bytes))) found.add(path);
  }
  return found;
};
