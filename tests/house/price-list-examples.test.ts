import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { priceListChecks } from '../../src/catalogue/price-list-checks.ts';
import { priceListSchemaOf } from '../../src/schema/price-list.ts';
import { twoTiers, writtenWith } from '../support/price-lists/rich-list.ts';

const page = 'docs/price-lists.md';

/** The parts of a list that the page shows. */
const examples = [...readFileSync(page, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

interface Example {
  readonly tiers?: readonly [{ readonly hourlyRates?: { readonly weekdayDaytime: object } }];
  readonly rateBands?: readonly { readonly id: string }[];
}

/** A whole list with the part in it; where the part leaves rates out, each band has those of the published list. */
const listWithPart = ({ tiers: [tier] = [{}], rateBands = [{ id: 'weekdayDaytime' }], ...part }: Example) => {
  const rates = { cabling: 95, technician: 108, engineer: 129, consulting: 145, ...tier.hourlyRates?.weekdayDaytime };
  const hourlyRates = Object.fromEntries(rateBands.map(({ id }) => [id, rates]));
  const bands = rateBands.length > 1 ? { rateBands } : {};
  return writtenWith({ ...part, ...bands, tiers: twoTiers({ ...tier, hourlyRates }) });
};

test(`${page} has an example of each part`, () => expect(examples.length).toBeGreaterThan(12));

test.each(examples)('the catalogue accepts\n%s', (text) => {
  const raw = listWithPart(parse(text));
  const list = priceListSchemaOf(raw).parse(raw);
  expect(priceListChecks.flatMap((check) => check(list))).toEqual([]);
});
