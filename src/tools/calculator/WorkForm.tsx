import { type NewLine, scenarioField, scenarioOf } from '../../estimate/index.ts';
import { requestLimits } from '../../rules/index.ts';
import type { JobPreset } from '../../schema/job-presets.ts';
import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import { EstimateField } from '../../ui/fields/EstimateField.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { LineSlot } from './LineSlot.tsx';
import { lineOf, lineTexts } from './line-texts.ts';
import { newLine } from './new-line.ts';
import { Presets } from './Presets.tsx';
import { addButtonId, useFocusAfter } from './use-focus-after.ts';
import { type FormAction, useOpenLines } from './use-open-lines.ts';

interface Props {
  readonly tool: Tool;
  readonly presets: readonly JobPreset[];
}

/** The lines of work, the number of months, and what was agreed beside them. */
export const WorkForm = ({ tool, presets }: Props) => {
  const { state, list, words, act } = tool;
  const { text } = words.translator;
  const { lines } = scenarioOf(state.estimate, state.active);
  const texts = lineTexts(tool);
  const [openLines, noteLine] = useOpenLines({ ids: lines.map(({ id }) => id), nextId: state.nextLineId });
  const noteFocus = useFocusAfter(state, openLines);
  const isFull = lines.length >= requestLimits.lines;
  const wrong = new Set(tool.problems.map(({ path }) => lineOf(path)));
  const perform = (action: FormAction) => {
    noteFocus(action);
    noteLine(action);
    if (action.do !== 'unfold') act(action);
  };
  const add = (line: NewLine | undefined) => line && perform({ do: 'add', line });
  return (
    <div class="dw-work-form">
      {lines.map((line, index) => (
        <LineSlot
          key={line.id}
          line={line}
          number={index + 1}
          isLast={index === lines.length - 1}
          isFull={isFull}
          isOpen={openLines.has(line.id) || wrong.has(line.id)}
          texts={texts.get(line.id) ?? ''}
          host={tool}
          list={list}
          act={perform}
        />
      ))}
      <div class="dw-buttons">
        <ActionButton id={addButtonId} isOff={isFull} onClick={() => add(newLine(lines, list))}>
          {text('calculator.add')}
        </ActionButton>
        <ActionButton isOff={state.past.length === 0} onClick={() => perform({ do: 'undo' })}>
          {text('calculator.undo')}
        </ActionButton>
        <ActionButton isOff={state.future.length === 0} onClick={() => perform({ do: 'redo' })}>
          {text('calculator.redo')}
        </ActionButton>
      </div>
      <Presets presets={presets} isFull={isFull} words={words} add={add} />
      <div class="dw-months-field">
        <EstimateField
          id="months"
          kind="numeric"
          label={text('calculator.months')}
          field={scenarioField(state.active, 'months')}
          host={tool}
        />
      </div>
      <ConditionFields tool={tool} />
    </div>
  );
};
