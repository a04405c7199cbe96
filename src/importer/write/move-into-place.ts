import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder that gets new files: text or bytes by path. */
export interface Delivery {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** Files that stand already where new ones would come. */
export const existingFiles = (deliveries: readonly Delivery[]): readonly string[] =>
  deliveries
    .flatMap(({ folder, files }) => [...files.keys()].map((file) => join(folder, file)))
    .filter((file) => existsSync(file));

const fill = (stage: string, { folder, files }: Delivery): void => {
  mkdirSync(stage, { recursive: true });
  if (existsSync(folder)) cpSync(folder, stage, { recursive: true, verbatimSymlinks: true });
  for (const [file, content] of files) {
    const path = join(stage, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
};

interface Swap {
  readonly folder: string;
  readonly stage: string;
  readonly old: string;
}

const swapIn = ({ folder, stage, old }: Swap): void => {
  mkdirSync(dirname(folder), { recursive: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(stage, folder);
};

const swapBack = ({ folder, stage, old }: Swap): void => {
  if (!existsSync(stage)) rmSync(folder, { recursive: true, force: true });
  if (existsSync(old)) renameSync(old, folder);
};

const swapAll = (swaps: readonly Swap[]): void => {
  const begun: Swap[] = [];
  try {
    for (const swap of swaps) {
      begun.unshift(swap);
      swapIn(swap);
    }
  } catch (error) {
    for (const swap of begun) swapBack(swap);
    throw error;
  }
};

/**
 * Writes all files to one side first, beside what the folders hold already, and then puts each folder in place by its name alone. When
 * something fails, every folder is as it was.
 *
 * @param besides an existing folder on the same disk, outside the folders themselves
 */
export const moveIntoPlace = (deliveries: readonly Delivery[], besides: string): void => {
  const side = mkdtempSync(join(besides, '.import-'));
  try {
    const swaps = deliveries.map((delivery, index): Swap => {
      const stage = join(side, `new-${index}`);
      fill(stage, delivery);
      return { folder: delivery.folder, stage, old: join(side, `old-${index}`) };
    });
    swapAll(swaps);
  } finally {
    rmSync(side, { recursive: true, force: true });
  }
};
