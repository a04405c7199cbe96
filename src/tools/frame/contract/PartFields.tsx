import { countField } from '../../../estimate/index.ts';
import { CheckField } from '../../../ui/fields/CheckField.tsx';
import { EstimateField } from '../../../ui/fields/EstimateField.tsx';
import { partName, textIn } from '../../../words/index.ts';
import type { Tool } from '../use-tool.ts';
import { scenarioChoice } from './scenario-choice.ts';

interface Props {
  readonly tool: Tool;
}

const Counts = ({ tool }: Props) => (
  <>
    {tool.list.units?.map(({ id, name }) => (
      <EstimateField
        key={id}
        id={`units-${id}`}
        kind="numeric"
        label={textIn(name, tool.words.language)}
        field={countField(tool.state.active, id)}
        host={tool}
      />
    ))}
  </>
);

const Options = ({ tool }: Props) => {
  const { list, words } = tool;
  const { scenario, choose } = scenarioChoice(tool);
  const all = [...(list.fees ?? []), ...list.tiers.flatMap(({ fees = [] }) => fees)];
  const ids = [...new Set(all.filter(({ optional }) => optional).map(({ id }) => id))];
  if (ids.length === 0) return null;
  const { options: chosen = [] } = scenario;
  const toggle = (id: string, isWanted: boolean) =>
    choose(({ options: before = [], ...rest }) => {
      const options = isWanted ? [...before, id] : before.filter((one) => one !== id);
      return options.length > 0 ? { ...rest, options } : rest;
    });
  return (
    <fieldset class="dw-presets">
      <legend>{words.translator.text('parts.options')}</legend>
      {ids.map((id) => (
        <CheckField
          key={id}
          label={partName(id, words.names)}
          isChecked={chosen.includes(id)}
          onChange={(isWanted) => toggle(id, isWanted)}
        />
      ))}
    </fieldset>
  );
};

/** What fees ask of the visitor: how many there are of each unit, and what is added. */
export const PartFields = ({ tool }: Props) => {
  const { units, fees = [], tiers } = tool.list;
  const isAsked = units ?? fees.find(({ optional }) => optional);
  if (!isAsked && !tiers.some((tier) => tier.fees?.some(({ optional }) => optional))) return null;
  return (
    <fieldset class="dw-part-fields" data-markdown="skip">
      <legend>{tool.words.translator.text('parts.contract')}</legend>
      <Counts tool={tool} />
      <Options tool={tool} />
    </fieldset>
  );
};
