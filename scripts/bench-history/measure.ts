/** Run by `bench-history.ts` in a process of its own: reads one table in one way, and prints the time and the memory that it took. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import type { PriceList } from '../../src/schema/price-list.ts';
import type { ByteSource } from '../../src/tools/history/files/byte-source.ts';
import { isHistoryFailure } from '../../src/tools/history/mapping.ts';
import { HistoryReader } from '../../src/tools/history/reader.ts';

const [, , way = '', file = '', cache = ''] = process.argv;
const partSize = 524_288;

const source = (): ByteSource => {
  const from = openSync(file, 'r');
  return {
    name: file,
    size: statSync(file).size,
    read: (begin, end) => {
      const bytes = new Uint8Array(end - begin);
      readSync(from, bytes, 0, bytes.length, begin);
      return Promise.resolve(bytes);
    },
  };
};

/** The text of the file in parts, decoded as they come. */
function* texts(): Generator<string> {
  const from = openSync(file, 'r');
  const decoder = new TextDecoder();
  const bytes = new Uint8Array(partSize);
  for (let read = readSync(from, bytes); read > 0; read = readSync(from, bytes)) {
    yield decoder.decode(bytes.subarray(0, read), { stream: true });
  }
  closeSync(from);
}

let peak = 0;
const look = (): void => {
  peak = Math.max(peak, process.memoryUsage.rss());
};

const withUdsv = (): number => {
  let rows = 0;
  let parser: ReturnType<typeof initParser> | undefined;
  for (const text of texts()) {
    parser ??= initParser(inferSchema(text));
    parser.chunk(text, parser.stringArrs, () => {
      rows += 1;
    });
    look();
  }
  parser?.end();
  return rows;
};

const withPapaparse = (): number => {
  let [rows, rest] = [0, ''];
  const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
  for (const text of texts()) {
    rest += text;
    const { data, meta } = parser.parse(rest, 0, true);
    rows += data.length;
    rest = rest.slice(meta.cursor);
    look();
  }
  return rows - 1;
};

const fromCache = (name: string): Promise<Record<string, unknown>> =>
  import(pathToFileURL(createRequire(`${cache}/package.json`).resolve(name)).href);

const unwatched = { onProgress: look, isStopped: () => false };

const given = <Value>(result: Value | { readonly kind: 'failure' }): Value => {
  if (isHistoryFailure(result)) throw new Error(JSON.stringify(result));
  return result as Value;
};

const withUs = async (): Promise<Record<string, number>> => {
  const list: PriceList = JSON.parse(readFileSync(`${file}.list.json`, 'utf8'));
  const reader = new HistoryReader();
  const begun = performance.now();
  const opened = given(await reader.open(source(), list, unwatched));
  const surveyed = performance.now();
  const usedBefore = process.cpuUsage().user;
  const history = given(await reader.price({ ...opened.proposed, zone: list.zone }, {}, unwatched));
  const { rows, setAside } = history;
  return { rows: rows + setAside.rows, survey: (surveyed - begun) / 1_000, seconds: (performance.now() - surveyed) / 1_000, cpu: (process.cpuUsage().user - usedBefore) / 1e6 };
};

const ways: Record<string, () => Promise<Record<string, number>> | number> = {
  udsv: withUdsv,
  papaparse: withPapaparse,
  ours: withUs,
};

globalThis.gc?.();
const before = process.memoryUsage.rss();
const begun = performance.now();
const found = await ways[way]?.();
const measured = typeof found === 'number' ? { rows: found, seconds: (performance.now() - begun) / 1_000, cpu: process.cpuUsage().user / 1e6 } : found;
look();
console.log(JSON.stringify({ ...measured, before, peak, max: process.resourceUsage().maxRSS * 1_024 }));
