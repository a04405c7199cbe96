import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { gapsIn } from '../../src/catalogue/index.ts';
import { builtPages } from './built-pages.ts';

const run = promisify(execFile);

/** What somebody types who begins a site with the README in hand. */
const command = [
  'scripts/start-site.ts',
  ...['--name', 'Helpdesk Noord', '--email', 'hallo@noord.example', '--address', 'https://noord.example'],
  ...['--languages', 'nl', '--sells', 'break-fix', '--prices', 'contracts', '--colour', '#a0302a', '--yes'],
];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const fillGaps = (content: string): void => {
  for (const file of filesUnder(content)) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/ *# \[\[[^\]]+\]\]\n/g, '').replaceAll(/\[\[[^\]]+\]\]/g, 'Ingevuld'));
  }
};

test('a site that is begun, filled and built for release speaks of its own provider alone', async () => {
  // How long a build takes on a busy machine says nothing about it.
  test.setTimeout(600_000);
  const folder = test.info().outputPath('site');
  const begun = await run('node', [...command, '--folder', folder]);
  expect(begun.stdout).toContain(`SITE=${folder} npm run check-content`);

  const build = () =>
    run('node', [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--release'], {
      env: { ...process.env, SITE: folder },
    });
  const gaps = gapsIn(join(folder, 'content'));
  await expect(build()).rejects.toThrow(`${join(folder, 'content', gaps[0]?.file ?? '')}:${gaps[0]?.line}`);

  fillGaps(join(folder, 'content'));
  await build();
  const foreign = ['Quarkpulse', 'Mixvoip', 'dienstwijzer.example', ...gaps.map(({ asks }) => asks)];
  const told = filesUnder(join(folder, 'dist')).flatMap((file) => {
    const text = readFileSync(file, 'utf8').toLowerCase();
    return foreign.filter((words) => text.includes(words.toLowerCase())).map((words) => `${file}: ${words}`);
  });
  expect(told).toEqual([]);
  expect(builtPages(join(folder, 'dist')).map(({ path }) => path)).toContain('/contracten/vergelijken/');
});
