/**
 * Adds to `package-lock.json` the optional packages for other systems that npm left out because the registry in use does not have them:
 * `npm ci` rejects the file without these entries. Run it after every `npm install`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const file = 'package-lock.json';
const lock: { packages: Record<string, LockEntry> } = JSON.parse(readFileSync(file, 'utf8'));

const systems: Record<string, string> = { darwin: 'darwin', win32: 'win32', windows: 'win32', linux: 'linux' };

const listed = (words: readonly string[], known: readonly string[]): string[] =>
  words.filter((word) => known.includes(word));

const stubOf = (name: string, version: string): LockEntry => {
  const words = name.split(/[/-]/);
  const os = words.flatMap((word) => systems[word] ?? listed([word], ['android', 'freebsd']));
  const cpu = listed(words, ['arm64', 'x64', 'arm', 'ia32', 'wasm32']);
  const libc = listed(words, ['musl']);
  const platform = Object.entries({ os, cpu, libc }).filter(([, values]) => values.length > 0);
  return { version, optional: true, ...Object.fromEntries(platform) };
};

const isLocked = (owner: string, name: string): boolean => {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
};

const missing = Object.entries(lock.packages).flatMap(([owner, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies).filter(([name]) => !isLocked(owner, name)),
);
for (const [name, version] of missing) lock.packages[`node_modules/${name}`] = stubOf(name, version);
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`${missing.length} entries added: ${missing.map(([name]) => name).join(', ')}`);
