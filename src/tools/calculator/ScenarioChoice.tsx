import { scenarioName } from '../../estimate/index.ts';
import type { Tool } from '../frame/use-tool.ts';

/** Which of two scenarios the form and the answer show. */
export const ScenarioChoice = ({ tool: { state, estimate, words, act } }: { readonly tool: Tool }) => (
  <fieldset class="dw-period-choice">
    <legend class="sr-only">{words.translator.text('scenario.legend')}</legend>
    {(['a', 'b'] as const).map((id) => (
      <label key={id}>
        <input
          id={`scenario-${id}`}
          type="radio"
          class="sr-only"
          name="scenario"
          checked={state.active === id}
          onChange={() => act({ do: 'show', scenario: id })}
        />
        {scenarioName(estimate, id, words)}
      </label>
    ))}
  </fieldset>
);
