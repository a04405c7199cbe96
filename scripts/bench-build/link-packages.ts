import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Gives a folder the packages of the project, but none of what earlier builds kept beside them. */
export const linkPackages = (folder: string): void => {
  const own = join(folder, 'node_modules');
  mkdirSync(own, { recursive: true });
  const packages = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
  for (const name of packages) symlinkSync(resolve('node_modules', name), join(own, name), 'junction');
};
