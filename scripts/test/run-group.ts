import { spawn } from 'node:child_process';
import type { Counts } from './counts.ts';

/** A step passes or fails as a whole, unless it leaves a report that counts its tests. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly counts?: () => Counts;
}

interface Ended {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Runs a command. When it runs alone its output is shown at once, otherwise it is kept until the end. */
const run = (command: string, isAlone: boolean): Promise<Ended> =>
  new Promise((done) => {
    const output: string[] = [];
    const child = spawn(command, { shell: true, stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => output.push(String(data)));
    child.on('close', (status) => done({ succeeded: status === 0, output: output.join('') }));
  });

const countsOf = ({ counts }: Step, succeeded: boolean): Counts => {
  if (counts === undefined) return { passed: Number(succeeded), failed: Number(!succeeded) };
  const { passed, failed } = counts();
  // A step also fails when it runs no test or fails outside a test.
  const failedOutside = passed + failed === 0 || (!succeeded && failed === 0);
  return { passed, failed: failed + Number(failedOutside) };
};

const runStep = async (step: Step, isAlone: boolean): Promise<Counts> => {
  const { name, command } = step;
  console.log(`\n── ${name}: ${command}`);
  const begun = Date.now();
  const { succeeded, output } = await run(command, isAlone);
  process.stdout.write(output);
  console.log(`── ${name} ${succeeded ? 'passed' : 'FAILED'} in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return countsOf(step, succeeded);
};

/** Runs the steps of a group in parallel. */
export const runGroup = (steps: readonly Step[]): Promise<Counts[]> =>
  Promise.all(steps.map((step) => runStep(step, steps.length === 1)));
