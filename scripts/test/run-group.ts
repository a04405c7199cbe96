import { spawn } from 'node:child_process';
import type { Counts } from './counts.ts';
import type { Step } from './steps.ts';

interface Ended {
  readonly succeeded: boolean;
  readonly output: string;
}

/** Runs a command that speaks for itself, or, beside others, one whose words are kept until it ends. */
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
  // A step that ran no test, or that failed outside a test, has failed.
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

/** Runs the steps of a group side by side. */
export const runGroup = (steps: readonly Step[]): Promise<Counts[]> =>
  Promise.all(steps.map((step) => runStep(step, steps.length === 1)));
