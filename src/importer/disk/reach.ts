import { readFileSync } from 'node:fs';
import { DiskFault, onBehalfOf } from './disk-fault.ts';
import { isWithin, kindOf, realPathOf } from './paths.ts';

/** What of the disk a project may have read: what lies in its own folder, or anything. */
export interface Reach {
  /** The folder of `mkdocs.yml`, or of the pages when there is none; without links. */
  readonly folder: string;
  readonly allowsOutside: boolean;
}

export const reachOf = (folder: string, allowsOutside: boolean): Reach => ({
  folder: realPathOf(folder),
  allowsOutside,
});

/** Whether a path, with its links followed, may be read. */
export const isInReach = (path: string, { folder, allowsOutside }: Reach): boolean =>
  allowsOutside || isWithin(realPathOf(path), folder);

/** The end of a sentence about something that may not be read. */
export const outsideOf = ({ folder }: Reach): string =>
  `lies outside the folder of the project, ${folder}. Add --allow-outside if it may be read.`;

/** The bytes of a file, or a `DiskFault` with its path. A device or a pipe is not opened, because it might never end. */
export const readBytes = (file: string): Uint8Array => {
  if (kindOf(file) === 'device') throw new DiskFault('notAFile', file);
  return onBehalfOf(file, () => readFileSync(file));
};
