import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { requestLimits } from '../../src/rules/index.ts';
import { decodeEstimate, knownList } from '../../src/share/index.ts';
import { example } from '../support/published.ts';
import { estimate, euros } from '../support/requests.ts';

const goldenSchema = z.array(z.strictObject({ link: z.string(), totals: z.record(z.string(), z.number()) }));
const golden = goldenSchema.parse(parse(readFileSync('tests/share/golden-links.yaml', 'utf8')));

const { priceLists } = loadCatalogue('content');
const lists = priceLists.map(knownList);

test.each(golden)('$link gives the totals that it gave when it was sent', ({ link, totals }) => {
  const newest = priceLists.at(-1);
  if (newest === undefined) throw new Error('There is no price list.');
  const fallback = { list: newest.id, request: example, labels: [] };
  const read = decodeEstimate(link, { lists, fallback, limits: requestLimits });
  const list = priceLists.find(({ id }) => id === read?.state.list);
  expect(read?.problems).toEqual([]);
  const result = read && list ? estimate(read.state.request, list).tiers : [];
  expect(Object.fromEntries(result.map(({ tierId, total }) => [tierId, total.cents]))).toEqual(
    Object.fromEntries(Object.entries(totals).map(([tier, total]) => [tier, euros(total)])),
  );
});
