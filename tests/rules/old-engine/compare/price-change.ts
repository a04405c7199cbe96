import { isRuleError, type RuleError } from '../../../../src/rules/errors.ts';
import type { TierId } from '../../../../src/schema/identifier.ts';
import type { OpenItem } from '../pricing/open-item.ts';
import { quote } from '../pricing/quote.ts';
import type { TierQuote } from '../pricing/quote-result.ts';
import type { QuoteRequest } from '../pricing/request.ts';
import type { PriceList } from '../schema/price-list.ts';
import { type AmountChange, amountChange, type ListedAmount } from './amount-change.ts';
import { keepListed } from './keep-listed.ts';

/** A part of a total; `line` counts from 0 in the request that was asked. */
export type ChangedPart =
  | { readonly of: 'monthlyFee' | 'travelPerMonth' | 'travelOnce' | 'total' | 'totalWithVat' }
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

/** One tier under one list, its lines by their number in the request that was asked. */
interface Side {
  readonly tier: TierQuote | undefined;
  lineAt(line: number): number;
}

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
  return { cents: own.amount?.cents ?? null, isFrom };
};

type SumId = 'monthlyFee' | 'travelPerMonth' | 'travelOnce' | 'total' | 'totalWithVat';

const sumAmount = ({ tier }: Side, of: SumId): ListedAmount | null => {
  if (tier === undefined) return null;
  const isFrom = of.startsWith('total') && tier.openItems.length > 0;
  if (of !== 'totalWithVat') return { cents: tier[of].cents, isFrom };
  return tier.withVat && { cents: tier.withVat.totalWithVat.cents, isFrom };
};

const isPriced = (amount: ListedAmount | null): boolean => amount !== null && amount.cents !== 0;

const tierChange = (tierId: TierId, before: Side, after: Side, lines: readonly number[]): TierChange => {
  const isSame = openOf(before, lines) === openOf(after, lines) && lines.every((line) => after.lineAt(line) >= 0);
  const sumOf = (of: SumId) => ({
    part: { of },
    ...amountChange(sumAmount(before, of), sumAmount(after, of), isSame || of === 'monthlyFee'),
  });
  const lineOf = (line: number) => ({
    part: { of: 'line', line } as const,
    ...amountChange(
      lineAmount(before, line),
      lineAmount(after, line),
      openOf(before, [line]) === openOf(after, [line]),
    ),
  });
  const ifPriced = (of: SumId) => [sumOf(of)].filter((sum) => isPriced(sum.before) || isPriced(sum.after));
  const total = sumOf('total');
  const travel = [...ifPriced('travelPerMonth'), ...ifPriced('travelOnce')];
  const parts = [sumOf('monthlyFee'), ...lines.map(lineOf), ...travel, total, ...ifPriced('totalWithVat')];
  return { tierId, parts, total };
};

/**
 * What another price list makes of a request that was priced before: every tier, part by part. A line whose role the
 * second list does not have is left out of the second totals, and the totals then have no difference.
 *
 * @returns amounts in whole cents, or the first error in the request under either list
 * Source: both price lists.
 * @example priceChange(request, oldList, newList) // tiers[1].total.difference: 3_600 where the fee rose by 3.00, over 12 months
 */
export const priceChange = (request: QuoteRequest, oldList: PriceList, newList: PriceList): PriceChange | RuleError => {
  const { request: kept, keptLines, goneLines } = keepListed(request, newList);
  const before = quote(request, oldList);
  const after = quote(kept, newList);
  if (isRuleError(before)) return before;
  if (isRuleError(after)) return after;
  const ids = [...new Set([...before.tiers, ...after.tiers].map(({ tierId }) => tierId))];
  const lines = [...request.lines.keys()];
  const tierIn = (tiers: readonly TierQuote[], id: TierId) => tiers.find(({ tierId }) => tierId === id);
  const tiers = ids.map((id) =>
    tierChange(
      id,
      { tier: tierIn(before.tiers, id), lineAt: (line) => line },
      { tier: tierIn(after.tiers, id), lineAt: (line) => keptLines.indexOf(line) },
      lines,
    ),
  );
  return { tiers, goneLines };
};
