import type { Words } from '../../i18n/words.ts';
import { requestLimits } from '../../rules/index.ts';
import type { JobPreset } from '../../schema/job-presets.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { TextField } from '../fields/TextField.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import type { NewLine } from './draft-reducer.ts';
import type { DraftHistory, HistoryAction } from './history.ts';
import { LineSlot } from './LineSlot.tsx';
import { newLine } from './new-line.ts';
import { Presets } from './Presets.tsx';
import { problemText } from './problem-text.ts';
import type { FieldProblem } from './read-draft.ts';
import { addButtonId, useFocusAfter } from './use-focus-after.ts';
import { mostOpenLines, type Unfold, useOpenLines } from './use-open-lines.ts';

interface Props {
  readonly history: DraftHistory;
  readonly canUndo: boolean;
  readonly problems: readonly FieldProblem[];
  readonly presets: readonly JobPreset[];
  readonly priceList: PriceList;
  readonly words: Words;
  act(action: HistoryAction): void;
}

/** The lines of work, the number of months, and what was agreed beside them. */
export const WorkForm = ({ history, canUndo, problems, presets, priceList, words, act }: Props) => {
  const { text } = words.translator;
  const { present: draft, future } = history;
  const [openLines, noteLine] = useOpenLines(draft);
  const noteFocus = useFocusAfter(draft, openLines);
  const isFull = draft.lines.length >= requestLimits.lines;
  const perform = (action: HistoryAction | Unfold) => {
    noteFocus(action);
    noteLine(action);
    if (action.do !== 'unfold') act(action);
  };
  const add = (line: NewLine | undefined) => line && perform({ do: 'add', line });
  return (
    <div class="dw-work">
      {draft.lines.map((line, index) => (
        <LineSlot
          key={line.key}
          line={line}
          number={index + 1}
          isLast={index === draft.lines.length - 1}
          isOpen={draft.lines.length <= mostOpenLines || openLines.includes(line.key)}
          problems={problems.filter(({ key }) => key === line.key)}
          priceList={priceList}
          words={words}
          act={perform}
        />
      ))}
      <div class="dw-line-actions">
        <button type="button" id={addButtonId} disabled={isFull} onClick={() => add(newLine(draft, priceList))}>
          {text('calculator.add')}
        </button>
        <button type="button" disabled={!canUndo} onClick={() => perform({ do: 'undo' })}>
          {text('calculator.undo')}
        </button>
        <button type="button" disabled={future.length === 0} onClick={() => perform({ do: 'redo' })}>
          {text('calculator.redo')}
        </button>
      </div>
      <Presets presets={presets} isFull={isFull} words={words} add={add} />
      <div class="dw-months">
        <TextField
          id="months"
          kind="numeric"
          label={text('calculator.months')}
          value={draft.conditions.months}
          problem={problemText(problems, undefined, ['months'], words)}
          onInput={(months) => perform({ do: 'agree', change: { months } })}
        />
      </div>
      <ConditionFields
        conditions={draft.conditions}
        problems={problems}
        priceList={priceList}
        words={words}
        agree={(change) => perform({ do: 'agree', change })}
      />
    </div>
  );
};
