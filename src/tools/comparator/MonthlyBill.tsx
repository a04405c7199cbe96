import { agreedTerms, type BillView, notesOf } from '../../estimate/index.ts';
import { Notes, Terms } from '../../ui/TermsAndNotes.tsx';
import type { ToolProps } from '../frame/tool-props.ts';
import { startOfTool, type Tool, useTool } from '../frame/use-tool.ts';
import { BillTable } from './BillTable.tsx';
import { everyMonth, monthlyBill } from './choices.ts';

interface Props {
  readonly tool: Tool;
  readonly bill: BillView;
}

/** What the amounts rest on, and what was agreed, if anything was. */
const BelowBill = ({ tool: { estimate, context }, bill: { quote, request } }: Props) => {
  if (quote === null) return null;
  const scenario = everyMonth({ estimate, context });
  const terms = { ...context, scenario, quote, request };
  const { months: _, lines: _lines, ...agreed } = request;
  return (
    <>
      {(scenario.offer !== undefined || Object.keys(agreed).length > 0) && <Terms terms={agreedTerms(terms)} />}
      <Notes notes={notesOf(terms)} />
    </>
  );
};

/** What the work of each month comes to under every tier, amount by amount. */
export const MonthlyBill = ({ tool, bill }: Props) => {
  const { list, words } = tool;
  const { text } = words.translator;
  if (bill.tiers.length === 0) return null;
  return (
    <section class="dw-details" aria-labelledby="bill" data-pagefind-ignore>
      <h2 id="bill">{text('result.details')}</h2>
      <BillTable bill={bill} list={list} words={words} />
      <p class="dw-hint">{text('result.unfold')}</p>
      <BelowBill tool={tool} bill={bill} />
    </section>
  );
};

/** The bill of the worked example, which stands in the page until that of the visitor replaces it. */
export const ExampleBill = (props: ToolProps) => {
  const tool = useTool(props, startOfTool(props));
  return <MonthlyBill tool={tool} bill={monthlyBill(tool, [])} />;
};
