import { describeRuleError } from '../../i18n/rule-error-message.ts';
import {
  isRuleError,
  reportInstant,
  type TierDeadline,
  type TierQuote,
  type TimedPromise,
  tierDeadlines,
} from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { DeadlineView } from '../explanation/DeadlineView.tsx';
import { ExplanationView } from '../explanation/ExplanationView.tsx';
import type { Telling } from '../explanation/telling.ts';
import { type CellId, isDeadline } from './columns.ts';

export interface CellExplanationProps {
  readonly cell: CellId;
  readonly tier: TierQuote;
  /** When a fault would be reported, as it stands in a link. */
  readonly reportedAt: string | undefined;
  readonly priceList: PriceList;
  readonly telling: Telling;
}

const explained = (promise: TimedPromise, { tier, reportedAt = '', priceList }: CellExplanationProps): TierDeadline => {
  const instant = reportInstant(reportedAt, priceList.zone);
  if (isRuleError(instant)) return instant;
  return tierDeadlines(instant, priceList).find(({ tierId }) => tierId === tier.tierId)?.[promise] ?? null;
};

const DeadlineExplained = ({ shown, priceList, telling }: CellExplanationProps & { readonly shown: TierDeadline }) => {
  const { words } = telling;
  if (isRuleError(shown)) return <>{describeRuleError(shown, words.translator)}</>;
  if (shown === null) return <>{words.translator.text('result.neverOpen')}</>;
  if (shown === 'notAgreed') return <>{words.translator.text('result.notAgreed')}</>;
  return <DeadlineView explanation={shown} zone={priceList.zone} words={words} />;
};

/** How the unfolded figure of a tier came about. A total is taken apart with its VAT where there is any. */
export const CellExplanation = (props: CellExplanationProps) => {
  const { cell, tier, telling } = props;
  if (isDeadline(cell)) return <DeadlineExplained {...props} shown={explained(cell, props)} />;
  const amount = cell === 'total' && tier.withVat ? tier.withVat.totalWithVat : tier[cell];
  return <ExplanationView node={amount.explanation} telling={telling} />;
};
