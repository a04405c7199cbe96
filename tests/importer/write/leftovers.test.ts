import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskProblem } from '../../../src/importer/disk/disk-error.ts';
import { clearLeftovers } from '../../../src/importer/write/leftovers.ts';
import { deadProcess, failureOf, stateOf } from '../support/disk.ts';
import { type TemporarySite, temporarySite } from '../support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
  site.write('docs/index.mdx', 'oud');
  site.write('public/oud.pdf', 'oud');
});
afterEach(() => site.remove());

const state = () => stateOf(site.folder);

test('an interrupted removal is completed', () => {
  const before = state();
  site.write(`.import-${deadProcess()}-abc123.done/old-3`, 'x');
  site.write(`.import-${deadProcess()}-def456/new-2`, 'x');
  mkdirSync(`${site.folder}/.import-${deadProcess()}-ghi789`);
  clearLeftovers(site.folder);
  expect(state()).toEqual(before);
});

describe('a file changed after an import was killed', () => {
  const killed = (...entries: readonly string[]): void => {
    const side = `.import-${deadProcess()}-abc123`;
    site.write(`${side}/transaction.json`, JSON.stringify({ files: ['docs/index.mdx', 'docs/b.mdx'], folders: [] }));
    for (const entry of entries) site.write(`${side}/${entry}`, entry);
    const inThePast = new Date(0);
    utimesSync(`${site.folder}/${side}/transaction.json`, inThePast, inThePast);
  };

  test.each([
    ['a file that was new', ['old-0', 'new-1']],
    ['a file that was made anew', ['new-0', 'old-0', 'new-1']],
  ])('is not taken back: %s', (_, entries) => {
    killed(...entries);
    const before = state();
    const failure = failureOf(() => clearLeftovers(site.folder));
    expect(diskProblem(failure)).toMatch(/docs\/index\.mdx: an import was killed .* and this one was changed since/);
    expect(state()).toEqual(before);
  });

  test('does not matter once all files were in place', () => {
    killed('old-0');
    site.write('docs/b.mdx', 'van mij');
    clearLeftovers(site.folder);
    expect(readFileSync(`${site.folder}/docs/index.mdx`, 'utf8')).toBe('oud');
    expect(readFileSync(`${site.folder}/docs/b.mdx`, 'utf8')).toBe('van mij');
    expect(readdirSync(site.folder).sort()).toEqual(['astro.config.mjs', 'docs', 'public']);
  });
});

describe('clearing leaves alone', () => {
  test.each([
    ['what belongs to an import that still runs', `.import-${process.ppid}-abc123`, 'new-0'],
    ['what this process makes ready', `.import-${process.pid}-abc123`, 'new-0'],
    ['a folder of another kind', '.import-mine', 'new-0'],
    ['a folder that holds something else', '.import-DEAD-abc123', 'mijn.txt'],
    ['old files without a word of where they belong', '.import-DEAD-abc123', 'old-0'],
  ])('%s', (_, name, file) => {
    site.write(`${name.replace('DEAD', String(deadProcess()))}/${file}`, 'x');
    const before = state();
    clearLeftovers(site.folder);
    expect(state()).toEqual(before);
  });

  test('a journal that would move files out of the site', () => {
    const side = `.import-${deadProcess()}-abc123`;
    site.write(`${side}/new-0`, 'x');
    site.write(`${side}/old-0`, 'y');
    site.write(`${side}/transaction.json`, JSON.stringify({ files: ['../elders'], folders: [] }));
    const before = state();
    clearLeftovers(site.folder);
    expect(state()).toEqual(before);
  });

  test('links with such a name', () => {
    site.write('elders/new-0', 'x');
    symlinkSync(`${site.folder}/elders`, `${site.folder}/.import-${deadProcess()}-abc123`);
    const before = state();
    clearLeftovers(site.folder);
    expect(state()).toEqual(before);
  });
});
