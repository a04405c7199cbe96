import type { Catalogue } from '../../src/catalogue/index.ts';
import {
  isRuleError,
  type LineItem,
  type ListedAmount,
  type PriceChange,
  priceChange,
  type QuoteRequest,
  type TierChange,
} from '../../src/rules/index.ts';
import { minorUnitsOf } from '../../src/schema/currency.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import type { Minutes } from '../../src/schema/units.ts';

interface Example {
  readonly name: string;
  readonly request: QuoteRequest;
}

/** A price list, and the one that it replaces. */
interface Lists {
  readonly old: PriceList;
  readonly new: PriceList;
}

const isListed = ({ roles }: PriceList, { roleId }: { readonly roleId: string }): boolean =>
  roles.some(({ id }) => id === roleId);

const hourOf = (roleId: LineItem['roleId']): LineItem => ({
  roleId,
  place: 'remote',
  minutes: 60 as Minutes,
  times: 1,
  per: 'month',
});

/** Jobs to start from, and an hour of a role where there are too few. */
const smallExamples = ({ jobPresets: { presets } }: Catalogue, old: PriceList): Example[] => [
  ...presets
    .filter((preset) => isListed(old, preset))
    .map(({ id, name: _, ...line }) => ({ name: `The preset ${id}`, request: { months: 12, lines: [line] } })),
  ...old.roles.map(({ id }) => ({
    name: `An hour of ${id} from afar each month`,
    request: { months: 12, lines: [hourOf(id)] },
  })),
];

const examplesOn = (catalogue: Catalogue, old: PriceList): Example[] => {
  const { request } = catalogue.workedExample;
  const lines = request.lines.filter((line) => isListed(old, line));
  const worked = lines.length === 0 ? [] : [{ name: 'The worked example', request: { ...request, lines } }];
  return [...worked, ...smallExamples(catalogue, old)].slice(0, 3);
};

const moneyIn = ({ currency = 'EUR' }: PriceList): ((minorUnits: number) => string) => {
  const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
  const scale = 10 ** minorUnitsOf(currency);
  return (minorUnits) => format.format(minorUnits / scale);
};

const amountText = (amount: ListedAmount | null, list: PriceList): string => {
  if (amount === null) return 'not in this list';
  if (amount.cents === null) return 'on request';
  return `${amount.isFrom ? 'from ' : ''}${moneyIn(list)(amount.cents)}`;
};

const differenceText = ({ difference }: TierChange['total'], { old }: Lists): string => {
  if (difference === null) return 'cannot be compared';
  if (difference === 0) return 'the same';
  return `${moneyIn(old)(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}`;
};

const rowsOf = ({ tiers }: PriceChange, lists: Lists): string[][] => [
  ['tier', lists.old.id, lists.new.id, 'difference'],
  ...tiers.map(({ tierId, total }) => [
    tierId,
    amountText(total.before, lists.old),
    amountText(total.after, lists.new),
    differenceText(total, lists),
  ]),
];

const inColumns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
};

const goneText = (line: LineItem | undefined, { id }: PriceList): string =>
  `  Price list ${id} has no role "${line?.roleId}": its totals are without that line.`;

const compareExample = ({ name, request }: Example, lists: Lists): { text: string; isSame: boolean } => {
  const change = priceChange(request, lists.old, lists.new);
  const vat = lists.new.vat.included === undefined ? 'without VAT' : 'with the VAT that prices include';
  const heading = `${name}, ${request.months} months, ${vat}`;
  if (isRuleError(change)) return { text: `${heading}\n  It cannot be priced: ${change.code}.`, isSame: false };
  const gone = change.goneLines.map((line) => goneText(request.lines[line], lists.new));
  return {
    text: [heading, ...gone, ...inColumns(rowsOf(change, lists))].join('\n'),
    isSame: change.tiers.every(({ total }) => total.difference === 0),
  };
};

/** What a price list changes of the one before it, for three worked examples, under every tier. */
export const compareLists = (catalogue: Catalogue, lists: Lists): string => {
  const compared = examplesOn(catalogue, lists.old).map((example) => compareExample(example, lists));
  const told = compared.map(({ text }) => text);
  return (compared.every(({ isSame }) => isSame) ? [...told, 'None of these amounts has changed yet.'] : told).join(
    '\n\n',
  );
};
