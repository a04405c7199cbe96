import type { Estimate, EstimateAction, ScenarioId } from '../../estimate/index.ts';
import type { ActionsOf } from '../frame/call-mode/call-props.ts';
import { addButtonId } from './use-focus-after.ts';

/** Shows the other scenario than one; the first time it is a copy. */
const otherThan = (scenario: ScenarioId, { other }: Estimate): EstimateAction =>
  other ? { do: 'show', scenario: scenario === 'a' ? 'b' : 'a' } : { do: 'split' };

const agreedId = 'agreed';

/** A control of the form; that which unfolds the form of a received link, while it is folded. */
const inForm = (id: string): HTMLElement | null =>
  document.getElementById(id) ?? document.getElementById('change-received');

const unfoldAgreed = (): void => {
  const summary = inForm(agreedId);
  if (!summary?.closest('details[open]')) summary?.click();
  summary?.focus();
};

/** The calculator's own actions during a call. */
export const callActions: ActionsOf = ({ state: { active, estimate }, act }) => [
  { key: 'a', label: 'scenario.a', run: () => act({ do: 'show', scenario: 'a' }) },
  { key: 'b', label: 'inCall.scenarioB', run: () => act(otherThan('a', estimate)) },
  { alt: 'R', label: 'inCall.otherScenario', run: () => act(otherThan(active, estimate)) },
  { key: 'n', alt: 'Y', label: 'inCall.addLine', control: addButtonId, run: () => inForm(addButtonId)?.click() },
  { key: 'o', alt: 'O', label: 'inCall.agreed', control: agreedId, run: unfoldAgreed },
];
