/**
 * Runs what proves the project, and ends with one line of counts. `npm test -- lint types` runs the named steps alone.
 */
import { type Counts, forgetReports } from './test/counts.ts';
import { runGroup } from './test/run-group.ts';
import { groups } from './test/steps.ts';

const asked = process.argv.slice(2);
const names = groups.flat().map(({ name }) => name);
const unknown = asked.filter((name) => !names.includes(name));
const chosen = groups.map((steps) => steps.filter(({ name }) => asked.length === 0 || asked.includes(name)));

if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exitCode = 1;
} else {
  forgetReports();
  const results: Counts[] = [];
  for (const steps of chosen) results.push(...(await runGroup(steps)));
  const sum = (key: keyof Counts): number => results.reduce((total, counts) => total + counts[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  if (sum('failed') > 0) process.exitCode = 1;
}
