import { type Scenario, scenarioOf, withScenario } from '../../../estimate/index.ts';
import type { Tool } from '../use-tool.ts';

/** The scenario that the form shows, and a function to change it. */
export const scenarioChoice = ({ state, act }: Tool) => ({
  scenario: scenarioOf(state.estimate, state.active),
  choose: (change: (scenario: Scenario) => Scenario) =>
    act({ do: 'change', change: (estimate) => withScenario(estimate, state.active, change) }),
});
