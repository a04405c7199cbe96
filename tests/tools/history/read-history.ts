import { readFileSync } from 'node:fs';
import type { History, HistoryTerms } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { ByteSource } from '../../../src/tools/history/files/byte-source.ts';
import type { Reading } from '../../../src/tools/history/files/read-table.ts';
import {
  type HistoryFailure,
  type HistoryFile,
  type HistoryMapping,
  isHistoryFailure,
} from '../../../src/tools/history/mapping.ts';
import { HistoryReader } from '../../../src/tools/history/reader.ts';
import { priceList } from '../../support/published.ts';

/** A reading that nobody watches or stops. */
export const unwatched: Reading = { onProgress: () => undefined, isStopped: () => false };

/** Bytes as a file that was dropped. */
export const bytesSource = (bytes: Uint8Array, name = 'export.csv'): ByteSource => ({
  name,
  size: bytes.length,
  read: (from, to) => Promise.resolve(bytes.subarray(from, to)),
});

export const fixtureBytes = (name: string): Uint8Array => readFileSync(`tests/tools/history/fixtures/${name}`);

/** What is known to be no failure. */
export const given = <Value>(result: Value | HistoryFailure): Value => {
  if (isHistoryFailure(result)) throw new Error(`${result.code} ${JSON.stringify(result.data)}`);
  return result;
};

/** A file that is known to be read, with its reader. */
export const opened = async (
  source: ByteSource,
  list: PriceList = priceList,
): Promise<{ readonly reader: HistoryReader; readonly file: HistoryFile }> => {
  const reader = new HistoryReader();
  return { reader, file: given(await reader.open(source, list, unwatched)) };
};

/** The same, priced by what is proposed and what is answered. */
export const priced = async (
  source: ByteSource,
  answers: Partial<HistoryMapping> = {},
  terms: HistoryTerms = {},
  list: PriceList = priceList,
): Promise<{ readonly reader: HistoryReader; readonly file: HistoryFile; readonly history: History }> => {
  const { reader, file } = await opened(source, list);
  const history = given(await reader.price({ ...file.proposed, ...answers }, terms, unwatched));
  return { reader, file, history };
};
