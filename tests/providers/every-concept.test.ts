import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { csvText } from '../../src/outputs/csv.ts';
import { outputContext } from '../../src/outputs/output-context.ts';
import { compareTiers, concepts, isRuleError, quote } from '../../src/rules/index.ts';
import { isoDateSchema } from '../../src/schema/units.ts';
import { describePoint, describeTierValue, makeWords } from '../../src/words/index.ts';
import { dutch } from '../support/dictionaries.ts';
import { estimateOf } from '../support/estimates.ts';
import { outline } from '../support/outline.ts';

const { priceLists, workedExample } = loadCatalogue(
  'tests/providers/every-concept/content',
  isoDateSchema.parse('2026-11-28'),
);
const [list] = priceLists;
if (list === undefined) throw new Error('The site has no price list.');

test('the site uses every concept', () => {
  const unused = Object.entries(concepts).filter(([, { isUsed }]) => !isUsed(list));
  expect(unused.map(([name]) => name)).toEqual([]);
});

test('its example comes to what the price list says, worked out by hand', () => {
  const result = quote(workedExample.request, list);
  if (isRuleError(result)) throw new Error(result.code);
  const totals = result.tiers.map(({ tierId, perMonth, total }) => [tierId, perMonth.cents, total.cents]);
  expect(totals).toEqual([
    // Work 3 x 65, call-out 50, and 45 + 24 km x 0.70 + half an hour at 60 of travel a month; 104 x 55 a week; 8 x 90 and a report of 72 a quarter.
    ['los', 33_680, 1_292_960],
    // 58 + 5 x 12.50 + 7 x 10 + 2 x 35 of fees, 3 x 55 of work and 61.80 of travel a month; 180 of servers a quarter, 165 a year, 250 once.
    // An hour of remote work is included each month, so 2 x 45 less: the weekly jobs. Visits of 1,080 minutes a year are at 50 each half hour.
    ['basis', 110_155, 1_321_860],
    // 12 x 39 + 110 + 2 x 35 of fees and 45 of travel a month, above the minimum; 8 x 70 and a report of 56 a quarter; 400 and 250 once.
    ['rond', 69_300, 1_143_000],
    // 12 x 90 and 104 x 30 minutes, and 4 x 240 that have no rate: 86 hours at 78. 45 of travel a month; the reports are open.
    ['strippen', 60_400, 724_800],
  ]);
});

describe('what months share is seen', () => {
  const words = makeWords('nl', dutch, list);
  const quoted = quote(workedExample.request, list);
  const under = (id: string) => (isRuleError(quoted) ? undefined : quoted.tiers.find(({ tierId }) => tierId === id));

  test('in the bill, as charges of their own', () => {
    const charges = ['basis', 'strippen'].flatMap((id) => under(id)?.charges ?? []);
    const told = charges.map(({ id, amount }) => [id, amount.cents]);
    expect(told).toContainEqual(['creditOnce', -108_000]);
    expect(told).toContainEqual(['stepsOnce', 180_000]);
    expect(told).toContainEqual(['bundleOnce', 670_800]);
  });

  test('in the explanation, down to the minutes', () => {
    const nodesOf = (id: string): string[] => {
      const tier = under(id);
      return tier ? outline(tier.total.explanation).map((node) => node.trim()) : [];
    };
    expect(nodesOf('basis').filter((node) => node.startsWith('allowance includedMinutes'))).toHaveLength(12);
    expect(nodesOf('basis')).toContainEqual(expect.stringMatching(/^product volumeOfYear/));
    expect(nodesOf('strippen')).toContainEqual(expect.stringMatching(/^bundles bundles strippen = 670800 cents/));
  });

  test('in the comparator and on the rates page', () => {
    const rows = compareTiers(
      list,
      list.tiers.map(({ id }) => id),
    );
    if (isRuleError(rows)) throw new Error(rows.code);
    const told = rows.map(
      ({ point, values }) =>
        `${describePoint(point, words)}: ${values.map(({ value }) => describeTierValue(value, words)).join(' | ')}`,
    );
    const lines = told.map((line) => line.replaceAll('\u{a0}', ' '));
    expect(lines).toContain('Inbegrepen werk, per maand: geen | 1 uur (alleen: op afstand) | geen | geen');
    expect(lines).toContain('Bundel van 10 uur: geen | geen | geen | CHF 900,00');
    expect(lines).toContain('Een bundel is geldig: geen | geen | geen | 12 maanden (alleen: Beheerder en Architect)');
    expect(lines.find((line) => line.includes('Beheerder, op locatie, overdag'))).toContain(
      '| bij hoogstens 10 uur in een jaar CHF 55,00, bij meer CHF 50,00 | inbegrepen |',
    );
    expect(lines.find((line) => line.includes('Architect, overdag'))).toMatch(/ \| uit een bundel$/);
  });

  test('in the CSV, where work without a price of its own is not on request', () => {
    const { lines, months, units = {}, options = [] } = workedExample.request;
    const estimate = estimateOf(lines, { list: list.id, months, units, options });
    const csv = csvText(outputContext(estimate, '', { list, words, holidays: { status: 'none' } }));
    expect(csv).toContain('Inbegrepen minuten');
    expect(csv).toContain('Werk tegen staffeltarieven');
    expect(csv).toContain('Bundels');
    expect(csv).toContain('samen met ander werk');
  });
});
