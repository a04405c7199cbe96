import { type BillView, billView, eachMonth, notesOf } from '../../estimate/index.ts';
import type { TierMatch } from '../../rules/index.ts';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { RuleErrorNote } from '../../ui/RuleErrorNote.tsx';
import { Notes } from '../../ui/TermsAndNotes.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { BillTable } from './BillTable.tsx';

interface Props {
  readonly tool: Tool;
  readonly bill: BillView;
}

/** The bill of one month of an estimate. Needs hold for all of its months. */
export const monthlyBill = (
  { estimate, context }: Pick<Tool, 'estimate' | 'context'>,
  matches: readonly TierMatch[],
): BillView => billView(eachMonth(estimate), { ...estimate, period: 'month' }, context, matches);

const loadTerms = () => import('./MonthlyTerms.tsx').then(({ MonthlyTerms }) => MonthlyTerms);

/** What the amounts rest on; what was agreed is loaded only when something was. */
const BelowBill = ({ tool: { estimate, context }, bill: { quote, request } }: Props) => {
  if (quote === null) return null;
  const scenario = eachMonth(estimate);
  const terms = { ...context, scenario, quote, request };
  const { months: _, lines: _lines, ...agreed } = request;
  return (
    <>
      {(scenario.offer !== undefined || Object.keys(agreed).length > 0) && (
        <LazyPart load={loadTerms} words={context.words} with={(words) => ({ context: { ...terms, words } })} />
      )}
      <Notes notes={notesOf(terms)} />
    </>
  );
};

/** What the work of each month comes to under every tier. */
export const MonthlyBill = ({ tool, bill }: Props) => {
  const { text } = tool.words.translator;
  return (
    <div class="dw-answer" data-pagefind-ignore>
      {tool.state.origin === 'example' && <p class="dw-example-note">{text('roleHours.example')}</p>}
      <p class="dw-headline">
        {tool.problems.length > 0 && <span class="dw-problem">{text('result.stale')} </span>}
        {bill.headline}
        <RuleErrorNote error={bill.error} words={tool.words} />
      </p>
      {bill.tiers.length > 0 && (
        <>
          <BillTable bill={bill} list={tool.list} words={tool.words} />
          <p class="dw-hint">{text('result.unfold')}</p>
          <BelowBill tool={tool} bill={bill} />
        </>
      )}
    </div>
  );
};
