import type { Estimate, Scenario } from '../estimate.ts';
import { type AgreedTerm, agreedTerms } from './agreed-terms.ts';
import { type BillView, billView, type ViewContext } from './bill-view.ts';
import { type Note, notesOf } from './notes.ts';
import { type ReportView, reportView } from './report-view.ts';

/** What every output says of one scenario. */
export interface ScenarioView extends BillView {
  /** What was agreed and chosen in addition to the price list, with its effect. */
  readonly agreed: readonly AgreedTerm[];
  /** What the amounts leave out, what they depend on, and where they come from. */
  readonly notes: readonly Note[];
  /** What the amounts are, and that they are without VAT. */
  readonly caption: string;
  readonly report: ReportView | null;
}

/**
 * A scenario in words and numbers, so that the screen, paper, mail and files compute nothing.
 *
 * @param estimate the estimate that the scenario belongs to: its needs, holidays and tiers hold for both scenarios
 */
export const scenarioView = (scenario: Scenario, estimate: Estimate, context: ViewContext): ScenarioView => {
  const bill = billView(scenario, estimate, context);
  const report = reportView(scenario, estimate, context);
  const { quote, request } = bill;
  if (quote === null) return { ...bill, report, agreed: [], notes: [], caption: '' };
  const terms = { ...context, scenario, quote, request };
  return {
    ...bill,
    report,
    agreed: agreedTerms(terms),
    notes: notesOf(terms),
    caption: context.words.translator.text('result.caption'),
  };
};
