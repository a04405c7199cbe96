import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../../../src/importer/command.ts';

export interface TemporarySite {
  readonly folder: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly read: (path: string) => string;
  /** Files of the site, sorted. */
  readonly files: () => readonly string[];
  readonly remove: () => void;
}

/** A picture of one pixel. */
export const onePixel: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A folder to import into, with only the configuration of a site. */
export const temporarySite = (): TemporarySite => {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('astro.config.mjs', 'export default {};\n');
  const files = (): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
      .sort();
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return { folder, write, read, files, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

export interface Run {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command in this process and captures its output. */
export const runImport = async (...parameters: readonly string[]): Promise<Run> => {
  const printed: string[] = [];
  const told: string[] = [];
  const exitCode = await runCommand(parameters, {
    print: (text) => printed.push(text),
    printError: (text) => told.push(text),
  });
  return { exitCode, output: printed.join('\n'), errors: told.join('\n') };
};
