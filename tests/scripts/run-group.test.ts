import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runGroup } from '../../scripts/test/run-group.ts';

const passing = 'node -e "console.log(40 + 2)"';
const failing = 'node -e "process.exitCode = 3"';

const printed: string[] = [];
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  printed.length = 0;
});

test('parallel steps pass or fail separately, and their output is printed whole', async () => {
  const results = await runGroup([
    { name: 'sum', command: passing },
    { name: 'fault', command: failing },
  ]);
  expect(results).toEqual([
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
  ]);
  expect(printed).toContain('42\n');
  expect(printed.join('\n')).toMatch(/── fault FAILED in [\d.]+ s/);
});

test.each([
  ['counts its tests', passing, { passed: 5, failed: 0 }, { passed: 5, failed: 0 }],
  ['failed a test', failing, { passed: 5, failed: 2 }, { passed: 5, failed: 2 }],
  ['failed outside its tests', failing, { passed: 5, failed: 0 }, { passed: 5, failed: 1 }],
  ['ran no test', passing, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
])('a step that %s', async (_, command, counted, result) => {
  const steps = [
    { name: 'tests', command, counts: () => counted },
    { name: 'beside', command: passing },
  ];
  expect((await runGroup(steps))[0]).toEqual(result);
});
