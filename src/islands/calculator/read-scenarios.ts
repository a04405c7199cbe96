import type { PriceList } from '../../schema/price-list.ts';
import type { EstimateState, Scenario } from '../../share/index.ts';
import { type FieldProblem, readDraft } from './read-draft.ts';
import type { Scenarios } from './scenarios.ts';

/** What both forms hold, or the fields to mend in the one on the screen. */
export interface ReadScenarios {
  /** Null while a field of either form cannot be read. */
  readonly state: EstimateState | null;
  /** The scenario on the screen. */
  readonly active: Scenario | null;
  readonly problems: readonly FieldProblem[];
}

/** Reads one form or both. */
export const readScenarios = ({ a, b, active, tools }: Scenarios, priceList: PriceList): ReadScenarios => {
  const first = readDraft(a.present, priceList);
  const second = b && readDraft(b.present, priceList);
  const shown = active === 'b' && second ? second : first;
  const isWhole = first.scenario !== null && second?.scenario !== null;
  return {
    active: shown.scenario,
    problems: shown.problems,
    state:
      isWhole && first.scenario
        ? {
            list: priceList.id,
            ...first.scenario,
            ...(second?.scenario && { other: second.scenario }),
            ...(tools && { tools }),
          }
        : null,
  };
};
