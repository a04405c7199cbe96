/** Runs everything that proves the project, and ends with a line of counts. `npm test -- lint types` runs only the named steps. */
import { browserCounts, type Counts, deleteReports, reports, unitCounts } from './test/counts.ts';
import { runGroup, type Step } from './test/run-group.ts';

const unit = `npx vitest run --reporter=default --reporter=json --outputFile.json=${reports.unit}`;

/** All steps, in order; the steps of a group run in parallel. */
const groups: readonly (readonly Step[])[] = [
  // Type checking keeps only one processor busy, and so does a build.
  [
    { name: 'types', command: 'npm run --silent types' },
    { name: 'unit', command: unit, counts: unitCounts },
  ],
  [
    { name: 'format', command: 'npm run --silent format:check' },
    { name: 'lint', command: 'npm run --silent lint' },
    { name: 'build', command: 'npm run --silent build' },
  ],
  // Builds share a folder of Astro, so they come one after the other.
  [
    { name: 'size', command: 'npm run --silent size' },
    { name: 'fixtures', command: 'npm run --silent build:fixtures' },
  ],
  [{ name: 'browser', command: 'npx playwright test', counts: browserCounts }],
];

const asked = process.argv.slice(2);
const names = groups.flat().map(({ name }) => name);
const unknown = asked.filter((name) => !names.includes(name));
const chosen = groups.map((steps) => steps.filter(({ name }) => asked.length === 0 || asked.includes(name)));

if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exitCode = 1;
} else {
  deleteReports();
  const results: Counts[] = [];
  for (const steps of chosen) results.push(...(await runGroup(steps)));
  const sum = (key: keyof Counts): number => results.reduce((total, counts) => total + counts[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
}
