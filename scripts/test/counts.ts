import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The report files of the steps that count their tests. */
export const reports = { unit: 'test-results/unit.json', browser: 'test-results/e2e.json' } as const;

const readReport = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

const numberAt = (report: unknown, key: string): number => {
  const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  return typeof value === 'number' ? value : 0;
};

export const unitCounts = (): Counts => {
  const report = readReport(reports.unit);
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
};

export const browserCounts = (): Counts => {
  const report = readReport(reports.browser);
  const stats: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined;
  return { passed: numberAt(stats, 'expected'), failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') };
};

/** Deletes the reports of an earlier run, so that they are not counted. */
export const deleteReports = (): void => {
  for (const file of Object.values(reports)) rmSync(file, { force: true });
};
