import type { TierId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { isRuleError, type RuleError } from '../errors.ts';
import { cents } from '../money/cents.ts';
import type { ChargeSum } from '../pricing/charge-sum.ts';
import type { OpenItem } from '../pricing/open-item.ts';
import { quoteAmounts } from '../pricing/quote-amounts.ts';
import type { TierAmounts } from '../pricing/quote-result.ts';
import type { QuoteRequest } from '../pricing/request.ts';
import { type AmountChange, amountChange, type ListedAmount } from './amount-change.ts';

type TotalId = 'total' | 'totalWithVat';

/** The charges of one kind that stand as often in a bill. */
type Charges = Pick<ChargeSum, 'what' | 'per'>;

/** A part of a total; `line` counts from 0 in the request that was asked. */
export type ChangedPart =
  | { readonly of: 'monthlyFee' | TotalId }
  | ({ readonly of: 'charges' } & Charges)
  | { readonly of: 'line'; readonly line: number };

/** What became of one tier's amounts, the total last. */
export interface TierChange {
  readonly tierId: TierId;
  readonly parts: readonly (AmountChange & { readonly part: ChangedPart })[];
  readonly total: AmountChange;
}

/** The same request under two price lists. */
export interface PriceChange {
  /** The tiers of the first list in its order, then those that only the second has. */
  readonly tiers: readonly TierChange[];
  /** Lines whose role the second list does not have, from 0; its totals are without them. */
  readonly goneLines: readonly number[];
}

/** A request as another price list can price it. */
interface KeptRequest {
  readonly request: QuoteRequest;
  /** Which line of the asked request each kept line is, from 0. */
  readonly keptLines: readonly number[];
  /** Lines whose role the list does not have, from 0. */
  readonly goneLines: readonly number[];
}

/** Leaves out the lines whose role a price list does not have, and a country without a VAT rate in it. */
const keepListed = ({ vat, ...request }: QuoteRequest, priceList: PriceList): KeptRequest => {
  const isListed = (line: number) => priceList.roles.some(({ id }) => id === request.lines[line]?.roleId);
  const numbers = [...request.lines.keys()];
  const hasVat = priceList.vat.rates.some(({ country }) => country === vat?.country);
  return {
    request: { ...request, lines: request.lines.filter((_, line) => isListed(line)), ...(vat && hasVat && { vat }) },
    keptLines: numbers.filter(isListed),
    goneLines: numbers.filter((line) => !isListed(line)),
  };
};

/** One tier under one list, its lines by their number in the request that was asked. */
interface Side {
  readonly tier: TierAmounts | undefined;
  lineAt(line: number): number;
}

/** The lines by their number, and whether amounts of both lists can be subtracted. */
interface Compared {
  readonly lines: readonly number[];
  readonly isComparable: boolean;
}

/** Amounts in two currencies, or with and without VAT, have no difference. */
const haveSameMoney = (one: PriceList, other: PriceList): boolean =>
  (one.currency ?? 'EUR') === (other.currency ?? 'EUR') && one.vat.included === other.vat.included;

/** Of what is outside all hours the minutes count too: more of them cost more, which no total shows. */
const detailOf = (item: OpenItem): string | number => {
  if (item.reason === 'outOfBand') return item.minutes;
  return item.reason === 'rateOnRequest' ? item.bandId : '';
};

const openOf = ({ tier, lineAt }: Side, lines: readonly number[]): string =>
  lines
    .flatMap((line) =>
      (tier?.openItems ?? [])
        .filter((item) => item.line === lineAt(line))
        .map((item) => `${line} ${item.reason} ${detailOf(item)}`),
    )
    .join();

const lineAmount = ({ tier, lineAt }: Side, line: number): ListedAmount | null => {
  const own = tier?.lines[lineAt(line)];
  if (tier === undefined || own === undefined) return null;
  const isFrom = tier.openItems.some((item) => item.line === lineAt(line) && item.reason !== 'travel');
  const isTogether = own.amount === null && tier.isAverage && !isFrom;
  return { cents: own.amount?.cents ?? null, isFrom, ...(isTogether && { isTogether }) };
};

const totalAmount = ({ tier }: Side, of: TotalId): ListedAmount | null => {
  if (tier === undefined) return null;
  const amount = of === 'total' ? tier.total : tier.withVat?.totalWithVat;
  return amount ? { cents: amount.cents, isFrom: tier.openItems.length > 0 } : null;
};

/** A kind of charge that a tier does not have costs nothing under it. */
const chargesAmount = ({ tier }: Side, { what, per }: Charges): ListedAmount | null => {
  if (tier === undefined) return null;
  const sum = tier.charges.find((other) => other.what === what && other.per === per);
  return { cents: sum?.amount.cents ?? cents(0), isFrom: false };
};

/** The kinds of charge of either side, but for the work, which is told line by line. */
const chargesOf = (...sides: readonly Side[]): Charges[] => {
  const sums = sides.flatMap(({ tier }) => tier?.charges ?? []).filter(({ what }) => what !== 'labour');
  return [...new Map(sums.map(({ id, what, per }) => [id, { what, per }])).values()];
};

const isMonthlyFee = ({ what, per }: Charges): boolean => what === 'fee' && per === 'month';

const isPriced = (amount: ListedAmount | null): boolean => amount !== null && amount.cents !== 0;

const tierChange = (tierId: TierId, before: Side, after: Side, { lines, isComparable }: Compared): TierChange => {
  const isSame =
    isComparable && openOf(before, lines) === openOf(after, lines) && lines.every((line) => after.lineAt(line) >= 0);
  const sumOf = (charges: Charges) => ({
    part: isMonthlyFee(charges) ? ({ of: 'monthlyFee' } as const) : ({ of: 'charges', ...charges } as const),
    ...amountChange(
      chargesAmount(before, charges),
      chargesAmount(after, charges),
      isSame || (isComparable && charges.what === 'fee'),
    ),
  });
  const totalOf = (of: TotalId) => ({
    part: { of },
    ...amountChange(totalAmount(before, of), totalAmount(after, of), isSame),
  });
  const lineOf = (line: number) => ({
    part: { of: 'line', line } as const,
    ...amountChange(
      lineAmount(before, line),
      lineAmount(after, line),
      isComparable && openOf(before, [line]) === openOf(after, [line]),
    ),
  });
  const isListed = (change: AmountChange) => isPriced(change.before) || isPriced(change.after);
  const total = totalOf('total');
  const sums = chargesOf(before, after);
  const parts = [
    ...sums.filter(isMonthlyFee).map(sumOf),
    ...lines.map(lineOf),
    ...sums
      .filter((sum) => !isMonthlyFee(sum))
      .map(sumOf)
      .filter(isListed),
    total,
    ...[totalOf('totalWithVat')].filter(isListed),
  ];
  return { tierId, parts, total };
};

/**
 * What another price list makes of a request that was priced before: every tier, part by part. A line whose role the
 * second list does not have is left out of the second totals, and the totals then have no difference. Lists in two currencies, or of
 * which one has VAT inside its prices, have no differences at all.
 *
 * @returns amounts in whole cents, or the first error in the request under either list
 * Source: both price lists.
 * @example priceChange(request, oldList, newList) // tiers[1].total.difference: 3_600 where the fee rose by 3.00, over 12 months
 */
export const priceChange = (request: QuoteRequest, oldList: PriceList, newList: PriceList): PriceChange | RuleError => {
  const { request: kept, keptLines, goneLines } = keepListed(request, newList);
  const before = quoteAmounts(request, oldList);
  const after = quoteAmounts(kept, newList);
  if (isRuleError(before)) return before;
  if (isRuleError(after)) return after;
  const ids = [...new Set([...before.tiers, ...after.tiers].map(({ tierId }) => tierId))];
  const compared = { lines: [...request.lines.keys()], isComparable: haveSameMoney(oldList, newList) };
  const tierIn = (tiers: readonly TierAmounts[], id: TierId) => tiers.find(({ tierId }) => tierId === id);
  const tiers = ids.map((id) =>
    tierChange(
      id,
      { tier: tierIn(before.tiers, id), lineAt: (line) => line },
      { tier: tierIn(after.tiers, id), lineAt: (line) => keptLines.indexOf(line) },
      compared,
    ),
  );
  return { tiers, goneLines };
};
