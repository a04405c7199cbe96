import { execFile, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { referenceContent } from '../support/sites.ts';

const run = promisify(execFile);

/** Copies the project, with the content of a site, to a folder inside it, so that it still finds the packages. */
export const copyProject = (folder: string, content = referenceContent): void => {
  for (const part of ['src', 'astro.config.mjs', 'content.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  cpSync(content, join(folder, 'content'), { recursive: true });
};

/** Builds the copy as of a given day, and returns what the build says. */
export const buildSite = async (folder: string, date: string): Promise<string> => {
  const { stdout, stderr } = await run('node', [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...process.env, SITE: undefined, BUILD_DATE: date },
  });
  return stdout + stderr;
};

export interface Server {
  readonly address: string;
  stop(): void;
}

/** Serves the build on a port that is free. */
export const serveSite = (folder: string): Promise<Server> => {
  const server = spawn('node', [resolve('scripts/preview.ts')], {
    cwd: folder,
    env: { ...process.env, SITE: undefined, PORT: '0' },
  });
  return new Promise((done, failed) => {
    server.stdout.once('data', (told: Buffer) => {
      const [address = ''] = /http:\S+/.exec(told.toString()) ?? [];
      done({ address, stop: () => server.kill() });
    });
    server.once('exit', (code) => failed(new Error(`The server ended with ${code}.`)));
  });
};
