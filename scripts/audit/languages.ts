import { spawnSync } from 'node:child_process';
import { browserCounts } from '../test/counts.ts';
import { type Gate, verdictOn } from './gate.ts';

export const languagesGate: Gate = {
  name: 'languages',
  bar: 'what a tool does in one language, it does in every language, and in more random visits',
  run: () => {
    const { stdout, error } = spawnSync('npx', ['playwright', 'test', '--project', 'site', '--project', 'tools'], {
      encoding: 'utf8',
      env: { ...process.env, E2E_LANGUAGES: 'all', VISITS: '60' },
      maxBuffer: 100_000_000,
    });
    if (error) return { state: 'could not run', summary: error.message };
    const { passed, failed } = browserCounts();
    const lines = stdout.split('\n').filter((line) => /^\s+✘/.test(line));
    return verdictOn(failed === 0 ? [] : lines, `${passed} passed`);
  },
};
