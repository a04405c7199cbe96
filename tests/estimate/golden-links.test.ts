import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { decodeEstimate, knownList, requestOf } from '../../src/estimate/index.ts';
import { example } from '../support/estimates.ts';
import { estimate, euros } from '../support/requests.ts';

const goldenSchema = z.array(z.strictObject({ link: z.string(), totals: z.record(z.string(), z.number()) }));
const golden = goldenSchema.parse(parse(readFileSync('tests/estimate/golden-links.yaml', 'utf8')));

const { priceLists } = loadCatalogue('content');
const lists = priceLists.map(knownList);

test.each(golden)('$link gives the totals that it gave when it was sent', ({ link, totals }) => {
  const read = decodeEstimate(link, { lists, fallback: example });
  const list = priceLists.find(({ id }) => id === read?.estimate.list);
  expect(read?.problems).toEqual([]);
  const result = read && list ? estimate(requestOf(read.estimate), list).tiers : [];
  expect(Object.fromEntries(result.map(({ tierId, total }) => [tierId, total.cents]))).toEqual(
    Object.fromEntries(Object.entries(totals).map(([tier, total]) => [tier, euros(total)])),
  );
});
