import type { Words } from '../../words/index.ts';
import { type Estimate, type ScenarioId, scenarioOf } from '../estimate.ts';

/**
 * What a scenario is called beside the other one: as the visitor named it, or by its letter. In its own file, as the form needs it
 * before the view of the whole estimate.
 */
export const scenarioName = (estimate: Estimate, id: ScenarioId, { translator }: Words): string =>
  scenarioOf(estimate, id).name ?? translator.text(`scenario.${id}`);
