import { loadCatalogue } from '../../src/catalogue/index.ts';
import {
  isRuleError,
  type LineItem,
  type QuoteRequest,
  quote,
  quoteAmounts,
  requestLimits,
} from '../../src/rules/index.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import type { FactorPercent, Minutes } from '../../src/schema/units.ts';
import { contractList } from '../../tests/support/price-lists/contract-list.ts';
import { richList } from '../../tests/support/price-lists/rich-list.ts';
import { perSecond } from './per-second.ts';

const [priceList] = loadCatalogue('content').priceLists;
if (!priceList) throw new Error('The bench needs a price list.');

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Jobs of a minute to two weeks, in every role and place. */
const lineAt = (index: number): LineItem => ({
  roleId: priceList.roles[index % priceList.roles.length]?.id ?? ('' as LineItem['roleId']),
  place: index % 2 === 0 ? 'remote' : 'onSite',
  minutes: (1 + ((index * index * 17) % 20_160)) as Minutes,
  times: 1 + (index % 12),
  per: index % 3 === 0 ? 'once' : 'month',
});

/** Starts at any hour: single jobs on days in 2026 and 2027, including clock changes, monthly jobs on weekdays. */
const startedAt = (index: number): LineItem => {
  const time = `${twoDigits((index * 7) % 24)}:${twoDigits((index * 15) % 60)}`;
  const item = lineAt(index);
  if (item.per === 'month') return { ...item, start: { at: 'weekday', weekday: index % 7, time } };
  const date = new Date(Date.UTC(2026, 0, 1 + ((index * 29) % 700))).toISOString().slice(0, 10);
  return { ...item, start: { at: 'dateTime', dateTime: `${date}T${time}` } };
};

const requestOf = (makeLine: (index: number) => LineItem): QuoteRequest => ({
  months: 12,
  lines: Array.from({ length: requestLimits.lines }, (_, index) => makeLine(index)),
});

const plain = requestOf(lineAt);
const timed = requestOf(startedAt);
const factor = 150 as FactorPercent;
const requests: readonly [title: string, request: QuoteRequest, list: PriceList][] = [
  ['without starts', plain, priceList],
  ['with starts', timed, priceList],
  ['with starts and an agreed factor', { ...timed, agreedOutOfBandFactor: factor }, priceList],
  ['under a list that uses every concept', plain, richList],
  ['under a list that uses every concept, with starts', timed, richList],
  ['with included minutes, steps and bundles', plain, contractList],
];

/** Prints how long a request with the maximum number of lines takes under all tiers: its amounts alone, and explained. */
export const benchPricing = (): void => {
  for (const [title, request, list] of requests) {
    const result = quote(request, list);
    if (isRuleError(result)) throw new Error(result.code);
    const [amounts, explained] = [quoteAmounts, quote].map((price) =>
      (1e6 / perSecond([request], (item) => price(item, list))).toFixed(0),
    );
    console.log(
      `${request.lines.length} lines under ${list.tiers.length} tiers, ${title}: ${amounts} µs, explained ${explained} µs`,
    );
  }
};
