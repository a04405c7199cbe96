import { expect, test } from 'vitest';
import { estimateView } from '../../../src/estimate/index.ts';
import { compareTiers, isRuleError } from '../../../src/rules/index.ts';
import { textsFor } from '../../../src/site/list-texts.ts';
import dutch from '../../../src/words/dictionaries/nl.json' with { type: 'json' };
import { describePoint, makeWords } from '../../../src/words/index.ts';
import { providerList } from '../../providers/read-list.ts';
import { estimateOf } from '../../support/estimates.ts';
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
