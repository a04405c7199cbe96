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

/** How many columns each row has, however wide its cells are. */
const columnsIn = (html: string): number[] =>
  html
    .split('<tr')
    .slice(2)
    .map((row) => [...row.matchAll(/<td [^>]*?colspan="(\d+)"/gi)].reduce((sum, [, span]) => sum + Number(span), 0));

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
    html
      .split('<tr')
      .slice(2)
      .map((row) => [/<th scope="row">(.*?)<\/th>/.exec(row)?.[1] ?? '', row.match(/<td/g)?.length ?? 0]),
  );
  for (const { point, differs, values } of rows) {
    const isLong = values.every(({ value }) => describeTierValue(value, words).length > 40);
    expect(cells.get(describePoint(point, words)), point.of).toBe(isLong && !differs ? 1 : levels);
  }
  expect([...cells.values()]).toContain(1);
});
