import { spawnSync } from 'node:child_process';
import { type Gate, verdictOn } from './gate.ts';

/** The laws of the importer about time and size, with the largest pages. */
const files = ['tests/importer/growth.test.ts', 'tests/importer/bounds.test.ts'];

export const importerGate: Gate = {
  name: 'importer',
  bar: 'the time of an import grows with the size of the largest pages, and nothing overflows',
  run: () => {
    const { status, stdout } = spawnSync('npx', ['vitest', 'run', ...files], {
      encoding: 'utf8',
      env: { ...process.env, IMPORT_THOROUGH: '1' },
      maxBuffer: 100_000_000,
    });
    return verdictOn(status === 0 ? [] : stdout.split('\n').slice(-40), 'growth and bounds of the importer');
  },
};
