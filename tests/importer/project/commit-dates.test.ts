import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runImport, type TemporarySite, temporarySite } from '../support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
});
afterEach(() => site.remove());

const git = (folder: string, ...parameters: readonly string[]): unknown =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...parameters], {
    cwd: `${site.folder}/${folder}`,
    stdio: 'pipe',
  });

const commit = (folder: string, date: string, ...files: readonly string[]): void => {
  git(folder, 'add', '--', ...files);
  git(folder, 'commit', '-qm', 'x', `--date=${date}T12:00:00`);
};

/** A project of two pages, each with a commit of its own. */
const writeProject = (folder: string, plugin = 'git-revision-date-localized'): void => {
  site.write(`${folder}/mkdocs.yml`, `site_name: Oud\nplugins:\n  - ${plugin}\n`);
  site.write(`${folder}/docs/index.md`, '# Start\n');
  site.write(`${folder}/docs/onze prijzen.md`, '# Prijzen\n');
  git('', 'init', '-q', '-b', 'main', folder);
  commit(folder, '2025-03-01', '.');
  site.write(`${folder}/docs/onze prijzen.md`, '# Prijzen\n\nNieuw.\n');
  commit(folder, '2026-01-31', 'docs');
};

const run = (...parameters: readonly string[]) =>
  runImport(...parameters.map((one) => one.replace('~', site.folder)), '--out', `${site.folder}/content/docs/gids`);

const page = (name: string): string => site.read(`content/docs/gids/${name}.mdx`);

test('pages say when git last saw them change, where those of the old site did', async () => {
  writeProject('oud');
  expect((await run('~/oud')).exitCode).toBe(0);
  expect(page('index')).toContain('\nlastUpdated: 2025-03-01\n');
  expect(page('onze-prijzen')).toContain('\nlastUpdated: 2026-01-31\n');
});

test('other pages do not, unless the new site says it of all its pages', async () => {
  writeProject('oud', 'search');
  await run('~/oud');
  expect(page('index')).not.toContain('lastUpdated');
  site.write('astro.config.mjs', 'export default { lastUpdated: true };\n');
  await run('~/oud', '--force');
  expect(page('index')).toContain('\nlastUpdated: 2025-03-01\n');
});

test('a history that does not go back far enough gives no date, and a note', async () => {
  writeProject('oud');
  git('', 'clone', '-q', '--depth', '1', `file://${site.folder}/oud`, 'kort');
  const { output } = await run('~/kort');
  expect(output).toContain('1 × dates-unknown, mkdocs.yml:3');
  expect(page('onze-prijzen')).not.toContain('lastUpdated');
});

test('a repository above the project is read only when that is asked', async () => {
  writeProject('oud');
  site.write('oud/deel/mkdocs.yml', 'site_name: Deel\nplugins: [git-revision-date-localized]\n');
  site.write('oud/deel/docs/index.md', '# Deel\n');
  commit('oud', '2024-02-03', 'deel');
  expect((await run('~/oud/deel')).output).toContain('dates-unknown');
  expect((await run('~/oud/deel', '--allow-outside', '--force')).exitCode).toBe(0);
  expect(page('index')).toContain('\nlastUpdated: 2024-02-03\n');
});

test('the configuration of the repository runs nothing', async () => {
  writeProject('oud');
  const touch = `touch ${site.folder}/ran`;
  const config = `[core]\n\tpager = ${touch}\n\tfsmonitor = ${touch}\n\tsshCommand = ${touch}\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${touch}\n[diff]\n\texternal = ${touch}\n`;
  writeFileSync(`${site.folder}/oud/.git/config`, config, { flag: 'a' });
  await run('~/oud');
  expect(page('index')).toContain('lastUpdated');
  expect(existsSync(`${site.folder}/ran`)).toBe(false);
});
