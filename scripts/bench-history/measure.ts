/** Run by `bench-history.ts` in a process of its own: reads one table in one way, and prints what that took. */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import type { ByteSource } from '../../src/tools/history/files/byte-source.ts';
import { isHistoryFailure } from '../../src/tools/history/mapping.ts';
import { HistoryReader } from '../../src/tools/history/reader.ts';

const [, , way = '', file = '', cache = ''] = process.argv;
const partSize = 524_288;

/** The file as the page has it: bytes by their place. They are read into the same memory again and again, as the parsers' are. */
const source = (): ByteSource => {
  const from = openSync(file, 'r');
  const part = new Uint8Array(partSize);
  return {
    name: file,
    size: statSync(file).size,
    read: (begin, end) => {
      const bytes = end - begin === partSize ? part : new Uint8Array(end - begin);
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

/** A package of the cache, which the project does not have. */
const fromCache = async (name: string) => import(pathToFileURL(createRequire(`${cache}/`).resolve(name)).href);

type Way = () => Promise<number> | number;

/** Rows of the file as each parser counts them, every one of them split into cells and then forgotten. */
const parsers: Record<string, Way> = {
  papaparse: () => {
    let [rows, rest] = [0, ''];
    const parser = new Papa.Parser({ delimiter: ',', newline: '\n' });
    for (const text of texts()) {
      const { data, meta } = parser.parse(rest + text, 0, true);
      rows += data.length;
      rest = (rest + text).slice(meta.cursor);
    }
    return rows;
  },
  udsv: async () => {
    const { inferSchema, initParser } = await fromCache('udsv');
    let rows = 1;
    let parser: { chunk(text: string, parse: unknown, take: () => void): void; stringArrs: unknown } | undefined;
    for (const text of texts()) {
      parser ??= initParser(inferSchema(text));
      parser?.chunk(text, parser.stringArrs, () => {
        rows += 1;
      });
    }
    return rows;
  },
  'd3-dsv': async () => {
    const { csvParseRows } = await fromCache('d3-dsv');
    let rows = 0;
    csvParseRows(readFileSync(file, 'utf8'), () => {
      rows += 1;
    });
    return rows;
  },
  'csv-parse': async () => {
    const { parse } = await fromCache('csv-parse');
    let rows = 0;
    const parser = parse();
    parser.on('data', () => {
      rows += 1;
    });
    for (const text of texts()) if (!parser.write(text)) await new Promise((go) => parser.once('drain', go));
    parser.end();
    await new Promise((go) => parser.once('end', go));
    return rows;
  },
};

const sums = `
  SELECT month("Start date") AS month, Task, Tags, count(*) AS jobs,
    sum(ceil(greatest(ceil(epoch(Duration) / 60), CASE Tags WHEN 'on site' THEN 60 ELSE 15 END) / 15) * 15) AS billed
  FROM read_csv('${file}', header = true) GROUP BY ALL`;

/** Billed minutes by month, role and place: without bands, tiers, fees or explanations. */
const duckdb: Way = async () => {
  const { DuckDBInstance } = await fromCache('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows: { jobs: bigint }[] = (await connection.runAndReadAll(sums)).getRowObjects();
  return rows.reduce((count, { jobs }) => count + Number(jobs), 1);
};

const unwatched = { onProgress: () => undefined, isStopped: () => false };

const given = <Value>(result: Value): Value => {
  if (isHistoryFailure(result)) throw new Error(JSON.stringify(result));
  return result;
};

interface Spent {
  readonly seconds: number;
  /** Of all threads, that of the garbage collector too. */
  readonly processor: number;
}

const spentIn = async <Value>(work: () => Promise<Value> | Value): Promise<{ value: Value; spent: Spent }> => {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  return { value, spent: { seconds: (performance.now() - begun) / 1_000, processor: (user + system) / 1e6 } };
};

/** Opens the file, and prices it under every tier of the site's first list. */
const priceIt = async () => {
  const [list] = loadCatalogue('content').priceLists;
  if (list === undefined) throw new Error('The bench needs a price list.');
  const reader = new HistoryReader();
  const opened = await spentIn(() => reader.open(source(), list, unwatched));
  const { proposed } = given(opened.value) as Extract<typeof opened.value, { proposed: unknown }>;
  const priced = await spentIn(() => reader.price({ ...proposed, zone: list.zone }, {}, unwatched));
  const { rows, setAside } = given(priced.value) as Extract<typeof priced.value, { setAside: unknown }>;
  return { rows: rows + setAside.rows + 1, opening: opened.spent, ...priced.spent };
};

const bare = async (parse: Way) => {
  const { value: rows, spent } = await spentIn(parse);
  return { rows, ...spent };
};

const other = way === 'duckdb' ? duckdb : parsers[way];
const measured = other ? await bare(other) : await priceIt();
console.log(JSON.stringify({ ...measured, memory: process.resourceUsage().maxRSS * 1_024 }));
