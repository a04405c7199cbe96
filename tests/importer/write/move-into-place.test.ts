import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changes } from '../../../src/importer/disk/changes.ts';
import { diskProblem } from '../../../src/importer/disk/disk-error.ts';
import { clearLeftovers } from '../../../src/importer/write/leftovers.ts';
import { moveIntoPlace } from '../../../src/importer/write/move-into-place.ts';
import type { Delivery } from '../../../src/importer/write/obstacles.ts';
import { deadProcess, failureOf, stateOf } from '../support/disk.ts';
import { type TemporarySite, temporarySite } from '../support/temporary-site.ts';

/** The number of changes to the disk still allowed, and the error that the next one throws, once or for ever. */
const disk = { left: Number.POSITIVE_INFINITY, code: 'EIO', dies: false };

const whole = { ...changes };

const faultOrNothing = (path: unknown): void => {
  disk.left -= 1;
  if (disk.left === -1 || (disk.left < 0 && disk.dies))
    throw Object.assign(new Error(disk.code), { code: disk.code, syscall: 'test', path: String(path) });
};

const frail: typeof changes = {
  makeFolder: (path) => [faultOrNothing(path), whole.makeFolder(path)],
  makeUniqueFolder: (prefix) => {
    faultOrNothing(prefix);
    return whole.makeUniqueFolder(prefix);
  },
  write: (path, content) => {
    faultOrNothing(path);
    whole.write(path, content);
  },
  rename: (from, to) => {
    faultOrNothing(from);
    whole.rename(from, to);
  },
  removeEmptyFolder: (path) => {
    faultOrNothing(path);
    whole.removeEmptyFolder(path);
  },
  removeAll: (path) => {
    faultOrNothing(path);
    whole.removeAll(path);
  },
};

const untouched = (): void => {
  Object.assign(disk, { left: Number.POSITIVE_INFINITY, code: 'EIO', dies: false });
};

beforeAll(() => {
  Object.assign(changes, frail);
});
afterAll(() => {
  Object.assign(changes, whole);
});

let site: TemporarySite;
beforeEach(() => {
  untouched();
  site = temporarySite();
  site.write('docs/index.mdx', 'oud');
  site.write('docs/ander.mdx', 'van mij');
  site.write('public/oud.pdf', 'oud');
});
afterEach(() => {
  untouched();
  site.remove();
});

const deliveries = (): readonly Delivery[] => [
  {
    folder: `${site.folder}/docs`,
    files: new Map([
      ['index.mdx', 'nieuw'],
      ['diensten/tarieven.mdx', 'nieuw'],
    ]),
  },
  {
    folder: `${site.folder}/public`,
    files: new Map([
      ['oud.pdf', new Uint8Array([110])],
      ['gids/nieuw.pdf', new Uint8Array([110])],
    ]),
  },
];

const state = () => stateOf(site.folder);

const after = {
  'docs/index.mdx': 'nieuw',
  'docs/diensten/tarieven.mdx': 'nieuw',
  'public/oud.pdf': 'n',
  'public/gids/nieuw.pdf': 'n',
};

const expectDone = (): void => {
  for (const [path, text] of Object.entries(after)) expect(readFileSync(`${site.folder}/${path}`, 'utf8')).toBe(text);
  expect(readFileSync(`${site.folder}/docs/ander.mdx`, 'utf8')).toBe('van mij');
  expect(readdirSync(site.folder).sort()).toEqual(['astro.config.mjs', 'docs', 'public']);
};

/** Makes the staging folder look as if a process that has died had made it. */
const orphan = (): void => {
  for (const name of readdirSync(site.folder)) {
    const [, unique] = /^\.import-\d+-(.*)$/.exec(name) ?? [];
    if (unique) renameSync(join(site.folder, name), join(site.folder, `.import-${deadProcess()}-${unique}`));
  }
};

/** Runs the move once for each change that it makes, with the disk failing at that change. */
const atEachChange = (check: (failure: unknown) => void): number => {
  for (let count = 0; ; count += 1) {
    site.remove();
    site = temporarySite();
    site.write('docs/index.mdx', 'oud');
    site.write('docs/ander.mdx', 'van mij');
    site.write('public/oud.pdf', 'oud');
    disk.left = count;
    const failure = failureOf(() => moveIntoPlace(deliveries(), site.folder));
    const reached = disk.left < 0;
    disk.left = Number.POSITIVE_INFINITY;
    if (!reached) return count;
    check(failure);
  }
};

test('all files are put in place next to existing ones', () => {
  moveIntoPlace(deliveries(), site.folder);
  expectDone();
});

describe('everything is written or nothing', () => {
  test.each(['ENOSPC', 'EACCES', 'EXDEV', 'EBUSY'])('whenever the disk fails once, with %s', (code) => {
    const before = state();
    disk.code = code;
    const count = atEachChange((failure) => {
      if (failure === undefined) return;
      expect(state()).toEqual(before);
      expect(diskProblem(failure)).toMatch(/^\/.*: .*\.$/);
    });
    // The staging folder, four contents and the journal, the folders and places of four files, two old ones and the
    // removal.
    expect(count).toBeGreaterThan(15);
  });

  test('whenever the program is killed, once the next import has cleared up', () => {
    const before = state();
    disk.dies = true;
    const count = atEachChange(() => {
      orphan();
      clearLeftovers(site.folder);
      const now = state();
      if (now['/docs/index.mdx'] === 'nieuw') expectDone();
      else expect(now).toEqual(before);
    });
    expect(count).toBeGreaterThan(15);
  });

  test('whenever clearing up is killed too', () => {
    const before = state();
    disk.dies = true;
    atEachChange(() => {
      for (let count = 0; count < 12; count += 1) {
        orphan();
        disk.left = count;
        failureOf(() => clearLeftovers(site.folder));
        disk.left = Number.POSITIVE_INFINITY;
      }
      orphan();
      clearLeftovers(site.folder);
      const now = state();
      if (now['/docs/index.mdx'] === 'nieuw') expectDone();
      else expect(now).toEqual(before);
    });
  });
});

test('nothing else in the importer changes the disk', () => {
  const changing =
    /\b(?:append|chmod|copy|cp|link|mk|open|rename|rm|symlink|truncate|unlink|utimes|write)\w*Sync\b|fs\/promises/;
  const files = readdirSync('src/importer', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const found = files.filter((file) => changing.test(readFileSync(`src/importer/${file}`, 'utf8')));
  expect(found).toEqual(['disk/changes.ts']);
});
