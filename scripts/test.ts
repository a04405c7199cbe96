/** Runs everything that proves the project, one step after the other, and ends with one line of counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/e2e.json';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A step passes or fails as a whole, unless it leaves a report that counts its tests. */
interface Step {
  readonly name: string;
  readonly command: string;
  readonly counts?: () => Counts;
}

const readReport = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

const numberAt = (report: unknown, key: string): number => {
  const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  return typeof value === 'number' ? value : 0;
};

const unitCounts = (): Counts => {
  const report = readReport(unitReport);
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
};

const browserCounts = (): Counts => {
  const report = readReport(browserReport);
  const stats: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined;
  return { passed: numberAt(stats, 'expected'), failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') };
};

const steps: readonly Step[] = [
  { name: 'format', command: 'npm run --silent format:check' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent types' },
  {
    name: 'unit',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    counts: unitCounts,
  },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'size', command: 'npm run --silent size' },
  { name: 'browser', command: 'npx playwright test', counts: browserCounts },
];

const runStep = ({ name, command, counts }: Step): Counts => {
  console.log(`\n── ${name}: ${command}`);
  const begun = Date.now();
  const succeeded = spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
  console.log(`── ${name} ${succeeded ? 'passed' : 'FAILED'} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  if (counts === undefined) return { passed: Number(succeeded), failed: Number(!succeeded) };
  const { passed, failed } = counts();
  // A step that ran no test, or that failed outside a test, has failed.
  const failedOutside = passed + failed === 0 || (!succeeded && failed === 0);
  return { passed, failed: failed + Number(failedOutside) };
};

for (const report of [unitReport, browserReport]) rmSync(report, { force: true });
const results = steps.map(runStep);
const sum = (key: keyof Counts): number => results.reduce((total, counts) => total + counts[key], 0);

console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) process.exitCode = 1;
