import { isPromise, type ScenarioView, type TierView, type ViewContext } from '../../estimate/index.ts';
import { isRuleError, type TierDeadline, type TimedPromise, tierDeadlines } from '../../rules/index.ts';
import { AmountExplanation } from '../../ui/explanation/AmountExplanation.tsx';
import { DeadlineView } from '../../ui/explanation/DeadlineView.tsx';
import { describeRuleError } from '../../words/index.ts';

/** A figure of a row: an amount, or a deadline. */
export type CellId = TierView['amounts'][number]['id'] | TimedPromise;

interface Props {
  readonly cell: CellId;
  readonly tier: TierView;
  readonly view: ScenarioView;
  readonly context: ViewContext;
}

const deadlineOf = (promise: TimedPromise, { tier, view, context: { list, holidays } }: Props): TierDeadline => {
  const instant = view.report?.at.instant ?? null;
  if (instant === null) return null;
  const closed = holidays.status === 'loaded' ? holidays.holidays : [];
  return (
    tierDeadlines(instant, list, closed, view.report?.fault?.fault).find(({ tierId }) => tierId === tier.id)?.[
      promise
    ] ?? null
  );
};

const DeadlineExplained = ({ shown, context: { list, words } }: Props & { readonly shown: TierDeadline }) => {
  if (isRuleError(shown)) return <>{describeRuleError(shown, words.translator)}</>;
  if (shown === null) return <>{words.translator.text('result.neverOpen')}</>;
  if (shown === 'notAgreed') return <>{words.translator.text('promise.none')}</>;
  return <DeadlineView explanation={shown} zone={list.zone} words={words} />;
};

/** Explains the unfolded figure of a tier. The explanation of a total includes its VAT, if any. */
export const CellExplanation = (props: Props) => {
  const { cell, tier, view, context } = props;
  if (isPromise(cell)) return <DeadlineExplained {...props} shown={deadlineOf(cell, props)} />;
  const column = cell === 'total' && tier.quote.withVat ? 'withVat' : cell;
  return <AmountExplanation bill={view} tierId={tier.id} column={column} list={context.list} words={context.words} />;
};
