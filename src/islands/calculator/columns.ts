import { describeAmount } from '../../i18n/describe-amount.ts';
import type { Words } from '../../i18n/words.ts';
import {
  type Deadline,
  isRuleError,
  isUnpriced,
  type QuoteRequest,
  type TierMoments,
  type TierQuote,
  type TimedPromise,
} from '../../rules/index.ts';
import type { ZoneId } from '../../schema/units.ts';
import type { Telling } from '../explanation/telling.ts';

/** The amounts of a tier that stand side by side. */
export type ColumnId = 'total' | 'perMonth' | 'monthlyFee' | 'labourPerMonth' | 'labourOnce';

/** The amounts and the deadlines. */
export type CellId = ColumnId | TimedPromise;

const always: readonly ColumnId[] = ['total', 'perMonth', 'monthlyFee', 'labourPerMonth'];

export const deadlineColumns = ['maximumResponse', 'maximumIntervention'] as const;

export const isDeadline = (cell: CellId): cell is TimedPromise => deadlineColumns.some((column) => column === cell);

/** Work that is done once has a column of its own, when there is any. */
export const columnsFor = ({ lines }: QuoteRequest): readonly ColumnId[] =>
  lines.some(({ per }) => per === 'once') ? [...always, 'labourOnce'] : always;

/** Whether open items make an amount a "from" amount. */
export const isFrom = (tier: TierQuote, { lines }: QuoteRequest, column: ColumnId): boolean =>
  tier.openItems.some(({ reason, line }) => {
    const isOnce = lines[line]?.per === 'once';
    if (column === 'total') return true;
    if (column === 'perMonth') return !isOnce;
    if (column === 'monthlyFee') return false;
    return reason !== 'travel' && isOnce === (column === 'labourOnce');
  });

interface Shown {
  readonly tier: TierQuote;
  readonly request: QuoteRequest;
  readonly deadlines: TierMoments | null;
  readonly zone: ZoneId;
  readonly telling: Telling;
}

const deadlineText = (shown: Deadline | undefined, { zone, telling: { words } }: Shown): string => {
  if (shown === 'notAgreed') return words.translator.text('result.notAgreed');
  if (shown === null || shown === undefined || isRuleError(shown)) return words.translator.text('result.neverOpen');
  return words.format.shortMoment(shown, zone);
};

/** An amount of a tier: the amount, "from" it where items are open, or "on request". */
export const amountText = (column: ColumnId, tier: TierQuote, request: QuoteRequest, words: Words): string => {
  const { cents, explanation } = tier[column];
  if (isUnpriced(explanation)) return words.translator.text('amount.onRequest');
  return describeAmount(cents, isFrom(tier, request, column), words);
};

/** What a cell shows: an amount, or a moment. */
export const cellText = (cell: CellId, shown: Shown): string =>
  isDeadline(cell)
    ? deadlineText(shown.deadlines?.[cell], shown)
    : amountText(cell, shown.tier, shown.request, shown.telling.words);
