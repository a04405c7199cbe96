import { expect, test } from 'vitest';
import { estimateView } from '../../../src/estimate/index.ts';
import { compareTiers, isRuleError } from '../../../src/rules/index.ts';
import type { Billing } from '../../../src/schema/billing.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { textsFor } from '../../../src/site/list-texts.ts';
import dutch from '../../../src/words/dictionaries/nl.json' with { type: 'json' };
import { describePoint, describeTierValue, makeWords } from '../../../src/words/index.ts';
import { providerList } from '../../providers/read-list.ts';
import { estimateOf } from '../../support/estimates.ts';
import { priceList } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const rowsOf = (name: string) => {
  const list = providerList(name);
  const rows = compareTiers(
    list,
    list.tiers.map(({ id }) => id),
  );
  if (isRuleError(rows)) throw new Error(rows.code);
  return { rows, words: makeWords('nl', textsFor(dutch, 'nl', list), list), list };
};

test('tiers that promise nothing are not compared on promises', () => {
  expect(new Set(rowsOf('call-out').rows.map(({ point }) => point.of))).toEqual(
    new Set(['fee', 'surcharge', 'channels', 'hourlyRate']),
  );
});

test('each rate of several bands has a name of its own', () => {
  const { rows, words } = rowsOf('six-bands');
  const names = rows.flatMap(({ point }) => (point.of === 'hourlyRate' ? [describePoint(point, words)] : []));
  expect(names[0]).toBe('Tarief Technician, day, per 30 min');
  expect(new Set(names).size).toBe(6);
});

test('of one tier alone nothing is the cheapest', () => {
  const { words, list } = rowsOf('by-distance');
  const estimate = estimateOf([line({ roleId: list.roles[0]?.id ?? line().roleId })], { list: list.id });
  const [scenario] = estimateView(estimate, { list, words, holidays: { status: 'none' } }).scenarios;
  expect(scenario?.tiers.map(({ isCheapest }) => isCheapest)).toEqual([false]);
  expect(scenario?.headline.replaceAll('\u{a0}', ' ')).toMatch(/^Standard kost € /);
});

test('a level of which some roles are billed otherwise says so beside the rule for the others', () => {
  const minutes = (count: number) => count as Minutes;
  const [, standard, office] = priceList.tiers;
  const [cabling] = priceList.roles;
  if (!(standard && office && cabling)) throw new Error('The published list has levels and roles.');
  const billing: Billing = {
    ...priceList.billing,
    rules: [
      { increment: minutes(30), minimum: minutes(30) },
      { increment: minutes(6), minimum: minutes(6), when: { tiers: [standard.id], roles: [cabling.id] } },
    ],
  };
  const list = { ...priceList, schemaVersion: 2 as const, billing };
  const rows = compareTiers(list, [standard.id, office.id]);
  if (isRuleError(rows)) throw new Error(rows.code);
  const words = makeWords('nl', dutch, list);
  const row = rows.find(({ point }) => point.of === 'billingRemote');
  expect(row?.values.map(({ value }) => describeTierValue(value, words).replaceAll('\u{a0}', ' '))).toEqual([
    'in stappen van 30 minuten, minimaal 30 minuten; in stappen van 6 minuten, minimaal 6 minuten (alleen: Bekabeling)',
    'in stappen van 30 minuten, minimaal 30 minuten',
  ]);
});
