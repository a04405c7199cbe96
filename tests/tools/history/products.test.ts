import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Job, SetAsideReason } from '../../../src/rules/index.ts';
import { type HistoryMapping, isHistoryFailure } from '../../../src/tools/history/mapping.ts';
import { providerList } from '../../providers/read-list.ts';
import { billedTotals, totalsOf } from '../../rules/history/bill-of-rows.ts';
import { priceList } from '../../support/published.ts';
import { bytesSource, fixtureBytes, opened, priced } from './read-history.ts';

/** What a fixture is expected to be read as, written by hand from the product's own documentation. */
interface Expected {
  readonly product: string | null;
  /** What must be asked, in order. */
  readonly asks: readonly string[];
  readonly answers: Partial<HistoryMapping>;
  readonly rows: readonly Job[];
  readonly setAside?: readonly { readonly row: number; readonly reason: SetAsideReason }[];
}

const folder = 'tests/tools/history/fixtures';
const files = readdirSync(folder);
const names = files.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
const fileOf = (name: string): string =>
  files.find((file) => file.startsWith(`${name}.`) && !file.endsWith('.yaml')) ?? '';
const expectedOf = (name: string): Expected => parse(readFileSync(`${folder}/${name}.yaml`, 'utf8'));

describe.each(names)('the export of %s', (name) => {
  const source = () => bytesSource(fixtureBytes(fileOf(name)), fileOf(name));
  const { product, asks, answers, rows, setAside = [] } = expectedOf(name);

  test('is recognised, and what it does not tell is asked', async () => {
    const { file, reader } = await opened(source());
    expect(file.product).toBe(product);
    const preview = reader.preview(file.proposed);
    expect(isHistoryFailure(preview) ? preview : preview.questions.map(({ ask }) => ask)).toEqual(asks);
  });

  test('is read as its rows are meant', async () => {
    const { file, reader } = await opened(source());
    const preview = reader.preview({ ...file.proposed, ...answers });
    if (isHistoryFailure(preview)) throw new Error(preview.code);
    const jobs = preview.rows.flatMap((read) => ('job' in read ? [read.job] : []));
    expect(jobs).toEqual(rows);
    const others = preview.rows.flatMap((read) => ('job' in read ? [] : [{ row: read.row, reason: read.setAside }]));
    expect(others).toEqual(setAside);
  });

  test('is priced with every row counted or set aside', async () => {
    const { history } = await priced(source(), answers);
    expect(history.rows).toBe(rows.length);
    expect(history.setAside.rows).toBe(setAside.length);
  });

  test.each(['the published list', 'six-bands', 'blocks-of-hours', 'call-out'])(
    'comes to what billMonths gives for its rows, under %s',
    async (listName) => {
      const list = listName === 'the published list' ? priceList : providerList(listName);
      const { file, reader, history } = await priced(source(), answers, {}, list);
      const preview = reader.preview({ ...file.proposed, ...answers });
      const jobs = isHistoryFailure(preview) ? [] : preview.rows.flatMap((read) => ('job' in read ? [read.job] : []));
      expect(history.rows).toBe(jobs.length);
      expect(totalsOf(history)).toEqual(billedTotals(jobs, list));
    },
  );
});
