import { type BillView, billView, eachMonth } from '../../estimate/index.ts';
import { RuleErrorNote } from '../../ui/RuleErrorNote.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { BillTable } from './BillTable.tsx';

interface Props {
  readonly tool: Tool;
  readonly bill: BillView;
}

/** The bill of one month of an estimate. */
export const monthlyBill = ({ estimate, context }: Pick<Tool, 'estimate' | 'context'>): BillView =>
  billView(eachMonth(estimate), { ...estimate, period: 'month' }, context);

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
          <ul class="dw-notes">
            {bill.notes.map((note, index) => (
              <li key={index}>{note.text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
