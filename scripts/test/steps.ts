import { browserCounts, type Counts, reports, unitCounts } from './counts.ts';

/** A step passes or fails as a whole, unless it leaves a report that counts its tests. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly counts?: () => Counts;
}

const unit = `npx vitest run --reporter=default --reporter=json --outputFile.json=${reports.unit}`;

/** All that proves the project, in order; what stands in one group runs side by side. */
export const groups: readonly (readonly Step[])[] = [
  [{ name: 'format', command: 'npm run --silent format:check' }],
  [{ name: 'lint', command: 'npm run --silent lint' }],
  // The reading of types keeps one processor busy, and leaves another free.
  [
    { name: 'types', command: 'npm run --silent types' },
    { name: 'unit', command: unit, counts: unitCounts },
  ],
  [{ name: 'build', command: 'npm run --silent build' }],
  [{ name: 'size', command: 'npm run --silent size' }],
  [{ name: 'browser', command: 'npx playwright test', counts: browserCounts }],
];
