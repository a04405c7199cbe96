import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';
import { requestLimits } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { NumberField } from '../fields/NumberField.tsx';
import type { Draft, DraftLine } from './draft.ts';
import type { DraftAction } from './draft-reducer.ts';
import { LineFields } from './LineFields.tsx';
import type { FieldProblem } from './read-draft.ts';

interface Props {
  readonly draft: Draft;
  readonly problems: readonly FieldProblem[];
  readonly priceList: PriceList;
  readonly words: Words;
  act(action: DraftAction): void;
}

const addButtonId = 'add-line';

/** Puts the focus where the visitor goes on: in a new line, or on "add" after the removal of a line. */
const useFocusAfter = (draft: Draft) => {
  const target = useRef<string | null>(null);
  useEffect(() => {
    if (target.current !== null) document.getElementById(target.current)?.focus();
    target.current = null;
  }, [draft.lines.length]);
  return (action: DraftAction) => {
    if (action.do === 'add' || action.do === 'copy') target.current = `line-${draft.nextKey}-role`;
    if (action.do === 'remove') target.current = addButtonId;
  };
};

const newLine = (draft: Draft, { roles }: PriceList): Omit<DraftLine, 'key'> | undefined => {
  const last = draft.lines.at(-1);
  const roleId = last?.roleId ?? roles[0]?.id;
  return roleId && { roleId, place: 'remote', minutes: '60', times: '1', per: last?.per ?? 'month' };
};

/** The lines of work and the number of months. */
export const WorkForm = ({ draft, problems, priceList, words, act }: Props) => {
  const { text } = words.translator;
  const noteFocus = useFocusAfter(draft);
  const perform = (action: DraftAction) => {
    noteFocus(action);
    act(action);
  };
  const add = () => {
    const line = newLine(draft, priceList);
    if (line) perform({ do: 'add', line });
  };
  const monthsProblem = problems.find(({ field }) => field === 'months');
  return (
    <form class="dw-work" onSubmit={(event) => event.preventDefault()}>
      {draft.lines.map((line, index) => (
        <LineFields
          key={line.key}
          line={line}
          number={index + 1}
          problems={problems}
          priceList={priceList}
          words={words}
          act={perform}
        />
      ))}
      <div class="dw-work-foot">
        <button type="button" id={addButtonId} onClick={add} disabled={draft.lines.length >= requestLimits.lines}>
          {text('calculator.add')}
        </button>
        <NumberField
          id="months"
          label={text('calculator.months')}
          value={draft.months}
          problem={monthsProblem && text('calculator.problem.months', { most: monthsProblem.most })}
          onInput={(months) => perform({ do: 'setMonths', months })}
        />
      </div>
    </form>
  );
};
