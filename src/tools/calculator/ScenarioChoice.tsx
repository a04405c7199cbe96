import { scenarioName } from '../../estimate/index.ts';
import { Pills } from '../../ui/fields/Pills.tsx';
import type { Tool } from '../frame/use-tool.ts';

/** Which of two scenarios the form and the answer show. */
export const ScenarioChoice = ({ tool: { state, estimate, words, act } }: { readonly tool: Tool }) => (
  <Pills
    legend={words.translator.text('scenario.legend')}
    name="scenario"
    choices={['a', 'b']}
    chosen={state.active}
    textOf={(id) => scenarioName(estimate, id, words)}
    choose={(scenario) => act({ do: 'show', scenario })}
  />
);
