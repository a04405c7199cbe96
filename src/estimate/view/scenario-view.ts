import type { Estimate, Scenario } from '../estimate.ts';
import { chosenTerms, type OfferView, offerView } from './agreed-terms.ts';
import { type BillView, billView, type ViewContext } from './bill-view.ts';
import { billedNotes, inOrder, onSiteNotes } from './notes.ts';
import { type ReportView, reportView } from './report-view.ts';

/** What every output says of one scenario; its notes are those of its bill and more. */
export interface ScenarioView extends BillView {
  /** What the amounts are, and that they are without VAT. */
  readonly caption: string;
  readonly report: ReportView | null;
  readonly offer: OfferView | null;
}

/**
 * A scenario in words and numbers, so that the screen, paper, mail and files compute nothing.
 *
 * @param estimate the estimate that the scenario belongs to: its needs, holidays and tiers hold for both scenarios
 */
export const scenarioView = (scenario: Scenario, estimate: Estimate, context: ViewContext): ScenarioView => {
  const { list, words } = context;
  const bill = billView(scenario, estimate, context);
  const common = { ...bill, report: reportView(scenario, estimate, context) };
  if (bill.quote === null) return { ...common, caption: '', offer: null };
  const offer = offerView(scenario, bill.quote, words);
  const chosen = chosenTerms(scenario, offer, list, words);
  const places = onSiteNotes(scenario, list, words);
  const billed = billedNotes(bill.quote, bill.items, words);
  return {
    ...common,
    agreed: [...bill.agreed, ...chosen],
    notes: inOrder([...bill.notes, ...places, ...billed, ...chosen]),
    caption: words.translator.text('result.caption'),
    offer,
  };
};
