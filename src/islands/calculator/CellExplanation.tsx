import { describeRuleError } from '../../i18n/rule-error-message.ts';
import { isRuleError, type TierQuote } from '../../rules/index.ts';
import type { ZoneId } from '../../schema/units.ts';
import { DeadlineView } from '../explanation/DeadlineView.tsx';
import { ExplanationView } from '../explanation/ExplanationView.tsx';
import type { Telling } from '../explanation/telling.ts';
import { type CellId, isDeadline } from './columns.ts';
import type { ShownDeadline, TierDeadlines } from './deadlines.ts';

interface Props {
  readonly cell: CellId;
  readonly tier: TierQuote;
  readonly deadlines: TierDeadlines | null;
  readonly zone: ZoneId;
  readonly telling: Telling;
}

const DeadlineExplained = ({
  shown,
  zone,
  telling,
}: Pick<Props, 'zone' | 'telling'> & { readonly shown: ShownDeadline }) => {
  const { words } = telling;
  if (isRuleError(shown)) return <>{describeRuleError(shown, words.translator)}</>;
  if (shown === null) return <>{words.translator.text('result.neverOpen')}</>;
  if (shown === 'notAgreed') return <>{words.translator.text('result.notAgreed')}</>;
  return <DeadlineView explanation={shown} zone={zone} words={words} />;
};

/** How the unfolded figure of a tier came about. A total is taken apart with its VAT where there is any. */
export const CellExplanation = ({ cell, tier, deadlines, zone, telling }: Props) => {
  if (isDeadline(cell)) return <DeadlineExplained shown={deadlines?.[cell] ?? null} zone={zone} telling={telling} />;
  const amount = cell === 'total' && tier.withVat ? tier.withVat.totalWithVat : tier[cell];
  return <ExplanationView node={amount.explanation} telling={telling} />;
};
