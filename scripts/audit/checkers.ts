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

export const spellingGate: Gate = {
  name: 'spelling',
  bar: 'every word of the texts is in the dictionaries, config/words.txt or checks/words.txt',
  run: () => {
    const { status, stdout, stderr, error } = spawnSync('npx', ['cspell', 'lint', '--no-progress', '--no-color'], {
      encoding: 'utf8',
    });
    if (error) return { state: 'could not run', summary: error.message };
    const summary = /Files checked: [1-9]\d*/.exec(stderr + stdout)?.[0];
    if (summary === undefined) return { state: 'could not run', summary: 'cspell checked no file' };
    const lines = stdout.split('\n').filter((line) => line.includes('Unknown word'));
    return verdictOn(status === 0 || lines.length > 0 ? lines : [stderr], summary);
  },
};
