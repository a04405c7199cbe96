import { encodeEstimate } from '../../share/index.ts';
import { referenceOf } from '../../share/reference.ts';
import type { ToolContext } from '../share-bar/tool.ts';
import { type ScenarioReport, scenarioReport } from './scenario-report.ts';

/** All that is sent, kept in a file or printed about an estimate. */
export interface EstimateReport {
  /** A short name for it, to quote. */
  readonly reference: string;
  readonly scenarios: readonly (ScenarioReport & { readonly title: string | null })[];
}

/** Puts the one scenario on the screen, or both, into a report. */
export const estimateReport = ({ state, list, words }: ToolContext): EstimateReport => {
  const { text } = words.translator;
  const reference = referenceOf(encodeEstimate(state));
  const first = scenarioReport(state, list, words);
  if (state.other === undefined) return { reference, scenarios: [{ title: null, ...first }] };
  const second = scenarioReport(state.other, list, words);
  return {
    reference,
    scenarios: [
      { title: text('scenario.a'), ...first },
      { title: text('scenario.b'), ...second },
    ],
  };
};
