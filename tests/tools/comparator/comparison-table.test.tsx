import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/index.ts';
import { compareTiers, isRuleError } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { ComparisonTable } from '../../../src/tools/comparator/ComparisonTable.tsx';
import { describePoint, describeTierValue, makeWords } from '../../../src/words/index.ts';
import { dutch } from '../../support/dictionaries.ts';
import { priceList } from '../../support/published.ts';

const everyConcept = loadCatalogue('tests/providers/every-concept/content').priceLists.at(-1) ?? priceList;

const tableOf = (list: PriceList) => {
  const tierIds = list.tiers.map(({ id }) => id);
  const rows = compareTiers(list, tierIds);
  if (isRuleError(rows)) throw new Error(rows.code);
  const words = makeWords('nl', dutch, list);
  const html = render(<ComparisonTable tierIds={tierIds} rows={rows} matches={[]} words={words} />);
  return { html, rows, words, levels: tierIds.length };
};

/** The rows below the headings of columns, those that head a group apart. */
const rowsIn = (html: string): string[] =>
  html
    .split('<tr')
    .slice(2)
    .filter((row) => !row.includes('dw-row-group'));

/** How many columns each row has, however wide its cells are. */
const columnsIn = (html: string): number[] =>
  rowsIn(html).map((row) =>
    [...row.matchAll(/<td [^>]*?colspan="(\d+)"/gi)].reduce((sum, [, span]) => sum + Number(span), 0),
  );

test.each([
  ['published', priceList],
  ['with every concept', everyConcept],
])('every row of the %s list fills the columns of all levels', (_, list) => {
  const { html, rows, levels } = tableOf(list);
  expect(columnsIn(html)).toEqual(rows.map(() => levels));
});

test('what a list says of several kinds of work stands in lines, and reads as one text', () => {
  const { html } = tableOf(everyConcept);
  expect(html.replace(/<[^>]+>/g, '')).toContain('12 maanden;\n24 maanden'.replaceAll(/(\d) /g, '$1\u00a0'));
});

test('what is the same of every level in many words is said once, and anything else in each column', () => {
  const { html, rows, words, levels } = tableOf(everyConcept);
  const cells = new Map(
    rowsIn(html).map((row) => [/<th scope="row">(.*?)<\/th>/.exec(row)?.[1] ?? '', row.match(/<td/g)?.length ?? 0]),
  );
  for (const { point, differs, values } of rows) {
    const isLong = values.every(({ value }) => describeTierValue(value, words).length > 40);
    expect(cells.get(describePoint(point, words)), point.of).toBe(isLong && !differs ? 1 : levels);
  }
  expect([...cells.values()]).toContain(1);
});

/** The headings of groups, each with how many rows follow it. */
const groupsIn = (html: string): [string | undefined, number][] =>
  html
    .split('<tr class="dw-row-group"')
    .slice(1)
    .map((group) => [/<th[^>]*>(.*?)<\/th>/.exec(group)?.[1], group.split('<tr').length - 1]);

test('a long comparison stands in groups, which together have every row in its place', () => {
  const { html, rows, words, levels } = tableOf(everyConcept);
  const groups = groupsIn(html);
  expect(groups.map(([name]) => name)).toEqual([
    'Vaste kosten en looptijd',
    'Klussen en bezoeken',
    'Wanneer er hulp is',
    'Tarieven',
  ]);
  expect(groups.reduce((sum, [, count]) => sum + count, 0)).toBe(rows.length);
  const named = rowsIn(html).map((row) => /<th scope="row">(.*?)<\/th>/.exec(row)?.[1]);
  expect(named).toEqual(rows.map(({ point }) => describePoint(point, words)));
  expect(html).toContain(`<th scope="col" colspan="${levels + 1}">`);
});

test('a comparison of few points has no groups', () => {
  expect(groupsIn(tableOf(priceList).html)).toEqual([]);
});

test('what a level does not have is told by its word, which the styles turn into a dash', () => {
  const { html } = tableOf(everyConcept);
  expect(html).toMatch(/<td [^>]*class="dw-nothing dw-none"[^>]*><span>geen<\/span>/);
});
