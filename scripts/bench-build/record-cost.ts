/** Loaded before a command with `node --import`: at exit, writes what the process cost to COST_FILE, as a `Cost`. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What a process cost, with all its threads. */
export interface Cost {
  readonly cpuSeconds: number;
  /** Its peak memory. */
  readonly mebibytes: number;
}

const file = process.env.COST_FILE;

const cost = (): Cost => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 };
};

if (isMainThread && file !== undefined) process.on('exit', () => writeFileSync(file, JSON.stringify(cost())));
