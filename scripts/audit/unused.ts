import { spawnSync } from 'node:child_process';
import { type Gate, verdictOn } from './gate.ts';

export const unusedGate: Gate = {
  name: 'unused',
  bar: 'knip finds no file, export or dependency that nothing uses',
  run: () => {
    const { status, stdout, error } = spawnSync('npx', ['knip', '--no-progress', '--no-config-hints'], {
      encoding: 'utf8',
    });
    if (error) return { state: 'could not run', summary: error.message };
    const lines = stdout.split('\n').filter((line) => line.trim() !== '');
    return verdictOn(status === 0 ? [] : lines, '`knip` in package.json says where to look');
  },
};
