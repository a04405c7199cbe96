import { scenarioField } from '../../estimate/index.ts';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import type { Tool } from '../frame/use-tool.ts';

/** What each of two scenarios is called. */
export const ScenarioNames = ({ tool }: { readonly tool: Tool }) => {
  const { text } = tool.words.translator;
  return (
    <div class="dw-scenario-names">
      {(['a', 'b'] as const).map((id) => (
        <EstimateField
          key={id}
          id={`scenario-${id}-name`}
          label={text('scenario.nameOf', { scenario: text(`scenario.${id}`) })}
          field={scenarioField(id, 'name')}
          host={tool}
        />
      ))}
    </div>
  );
};
