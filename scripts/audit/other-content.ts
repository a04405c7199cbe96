import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { threeLanguagesSite, workshopSite } from '../../tests/support/sites.ts';
import { writeThreeLanguages } from '../../tests/support/three-languages.ts';
import { linkPackages } from '../bench-build/sites.ts';
import { type Gate, verdictOn } from './gate.ts';

/** What a copy of the project goes without: packages, which are linked, and what is built or belongs to this copy alone. */
const left = ['node_modules', 'content', 'dist', 'deploy', 'test-results', '.git', '.astro'];

/** Makes the copy a repository of its own, because pages say when they were last changed. */
const commitAll = (folder: string): void => {
  for (const command of [
    'init --quiet',
    'add --all',
    '-c user.name=audit -c user.email=audit@localhost commit --quiet -m Begin',
  ])
    spawnSync('git', command.split(' '), { cwd: folder });
};

/** Copies the project with the content of a site of its tests, as somebody who begins with content of their own has it. */
const copyWithContent = (folder: string, site: string): void => {
  for (const name of readdirSync('.').filter(
    (part) => !left.includes(part) && !/^\.\w+-content-|^\.bench-build-/.test(part),
  ))
    cpSync(name, join(folder, name), { recursive: true });
  cpSync(join(site, 'content'), join(folder, 'content'), { recursive: true });
  linkPackages(folder);
  // What a script wrote is not laid out as the format asks.
  spawnSync('npx', ['prettier', '--write', '--log-level', 'warn', 'content'], { cwd: folder });
  commitAll(folder);
};

/** The last lines of a run of the tests, of which the last of all has its counts. */
const runTests = (folder: string): { passed: boolean; lines: string[] } => {
  const { status, stdout, stderr } = spawnSync('npm', ['test'], {
    cwd: resolve(folder),
    encoding: 'utf8',
    env: { ...process.env, SITE: undefined },
    maxBuffer: 100_000_000,
  });
  const lines = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return { passed: status === 0, lines: lines.slice(status === 0 ? -1 : -40) };
};

const faultsWith = (site: string): string[] => {
  // Inside the project, where the linter and the formatter find their configuration in the copy itself.
  const folder = mkdtempSync('.other-content-');
  try {
    copyWithContent(folder, site);
    const { passed, lines } = runTests(folder);
    return passed ? [] : [`with the content of ${site}:`, ...lines];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const otherContentGate: Gate = {
  name: 'other-content',
  bar: 'npm test passes with other content and no other change',
  run: () => {
    writeThreeLanguages();
    const sites = [workshopSite, threeLanguagesSite];
    return verdictOn(sites.flatMap(faultsWith), `npm test with the content of ${sites.join(' and ')}`);
  },
};
