/**
 * Writes tables of 10,000 to a million made-up rows in a temporary folder, prices them as the page of histories does, and prints what
 * that takes beside parsers that merely parse the same file, and beside DuckDB, which rounds and sums it. `npm run bench:history -- 100000`
 * ends at so many rows. Each way has a process of its own on one processor, in turn with the others, nine times over; figures are those of
 * the median run, memory the least of all, ratios those of runs of one round. The parsers that the project does not use, and DuckDB with
 * all processors, are installed in a cache of their own. Where the site is built, its page reads the largest file in a browser. Gates
 * nothing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readInBrowser } from './bench-history/in-browser.ts';
import { writeTable } from './bench-history/write-table.ts';

const most = Number(process.argv[2] ?? 1_000_000);
const cache = resolve('node_modules/.cache/bench-history');
const packages = ['udsv@0.7.3', 'd3-dsv@3.0.2', 'csv-parse@7.0.3', '@duckdb/node-api@1.5.6-r.1'];

/** Installs what is only compared with; without a registry those ways are left out. */
const installOthers = (): boolean => {
  if (existsSync(join(cache, 'node_modules/udsv'))) return true;
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true }');
  const { status } = spawnSync('npm', ['install', '--silent', '--no-audit', '--prefix', cache, ...packages]);
  return status === 0;
};

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly processor: number;
  readonly memory: number;
  readonly opening?: { readonly seconds: number; readonly processor: number };
}

const hasTaskset = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

const once = (way: string, file: string): Measured => {
  const command = [process.execPath, 'scripts/bench-history/measure.ts', way, file, cache];
  const pinned = hasTaskset && way !== 'duckdb' ? ['taskset', '-c', '0', ...command] : command;
  const [program = '', ...rest] = pinned;
  return JSON.parse(execFileSync(program, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
};

const rounds = 9;

const medianOf = <Value>(values: readonly Value[], by: (value: Value) => number): Value | undefined =>
  values.toSorted((one, other) => by(one) - by(other))[Math.floor(values.length / 2)];

/** The runs of every way, one each round: whatever else the machine does weighs on all of them alike. */
const inTurn = (ways: readonly string[], file: string): ReadonlyMap<string, readonly Measured[]> => {
  const all = Array.from({ length: rounds }, () => ways.map((way) => [way, once(way, file)] as const)).flat();
  return new Map(ways.map((way) => [way, all.flatMap(([of, measured]) => (of === way ? [measured] : []))]));
};

const median = (runs: readonly Measured[] = []): Measured => {
  const found = medianOf(runs, ({ processor }) => processor);
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
};

/** The median run, with the least memory of all: how much an engine leaves uncollected differs from run to run. */
const typical = (runs: readonly Measured[] = []): Measured => ({
  ...median(runs),
  memory: Math.min(...runs.map(({ memory }) => memory)),
});

/** What pricing takes of what another way takes in the same round: the median, the least and the most of all rounds. */
const ratioTo = (ours: readonly Measured[], others: readonly Measured[], of: (run: Measured) => number): string => {
  const ratios = ours.map((run, round) => of(run) / of(others[round] ?? run));
  const texts = [medianOf(ratios, Number) ?? 0, Math.min(...ratios), Math.max(...ratios)].map((one) => one.toFixed(2));
  return `${texts[0]} (${texts[1]} to ${texts[2]})`;
};

const row = ({ rows, seconds, processor, memory }: Measured) => ({
  rows: rows - 1,
  'seconds on the clock': seconds.toFixed(2),
  'seconds of processors': processor.toFixed(2),
  'rows a second': Math.round((rows - 1) / processor),
  'memory (MiB)': Math.round(memory / 1_048_576),
});

const sizes = [10_000, 100_000, 1_000_000].filter((rows) => rows < most).concat(most);
const folder = mkdtempSync(join(tmpdir(), 'bench-history-'));
try {
  const files = sizes.map((rows) => ({ rows, file: join(folder, `${rows}.csv`) }));
  for (const { rows, file } of files) writeTable(file, rows);
  const file = files.at(-1)?.file ?? '';
  const others = installOthers() ? ['papaparse', 'udsv', 'd3-dsv', 'csv-parse', 'duckdb'] : ['papaparse'];
  const found = inTurn(['ours', ...others], file);
  const ours = found.get('ours') ?? [];
  const bySize = files.map((one) => typical(one.file === file ? ours : inTurn(['ours'], one.file).get('ours')));
  console.log('Priced under every tier, with bands:');
  console.table(bySize.map(row));
  console.log(
    `Merely parsed, and rounded sums by DuckDB with all processors: ${(statSync(file).size / 1e6).toFixed(0)} MB`,
  );
  console.table(Object.fromEntries(others.map((way) => [way, row(typical(found.get(way)))])));
  for (const way of others) {
    const runs = found.get(way) ?? [];
    console.log(
      `Pricing takes ${ratioTo(ours, runs, ({ processor }) => processor)} times the processor time of ${way}, ` +
        `${ratioTo(ours, runs, ({ seconds }) => seconds)} times as long on the clock.`,
    );
  }
  const [first = typical(ours), last = typical(ours)] = [bySize[0], bySize.at(-1)];
  console.log(
    `Memory grows by ${Math.round((last.memory - first.memory) / 1_048_576)} MiB from ${first.rows - 1} rows.`,
  );
  console.log(
    `The first reading, which finds out what the file is, takes ${last.opening?.processor.toFixed(2)} s more.`,
  );
  if (existsSync('dist/historie')) {
    const { opened, priced, longestTask } = await readInBrowser(file);
    console.log(
      `In a browser it is opened in ${opened.toFixed(1)} s and priced in ${priced.toFixed(1)} s; longest task of the page: ` +
        `${longestTask.onClock} ms on the clock, ${longestTask.ofProcessor} ms of the processor.`,
    );
  } else console.log('In a browser: build the site first.');
} finally {
  rmSync(folder, { recursive: true });
}
