import { useState } from 'preact/hooks';
import {
  mostStretches,
  newStretchField,
  partlyTyped,
  priorityOf,
  stretchParts,
  textOf,
  typedStretch,
  type WaitingStretch,
  withStretchPart,
  withWaiting,
} from '../../../estimate/index.ts';
import { isRuleError, promisesNothing, reportInstant } from '../../../rules/index.ts';
import type { PriorityId } from '../../../schema/identifier.ts';
import { problemIn } from '../../../ui/fields/EstimateField.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { describePriority, describeStretch } from '../../../words/index.ts';
import type { Tool } from '../use-tool.ts';

interface Props {
  readonly tool: Tool;
}

/** How urgent the fault is, under a list whose promises differ by it. */
export const PriorityField = ({ tool }: Props) => {
  const { estimate, list, words, act } = tool;
  const priorities = list.priorities ?? [];
  const chosen = priorityOf(estimate, list);
  if (chosen === undefined) return null;
  const choose = (priority: PriorityId) => act({ do: 'choose', change: (before) => ({ ...before, priority }) });
  return (
    <SelectField<PriorityId>
      id="report-priority"
      label={words.translator.text('report.priority')}
      value={chosen}
      options={priorities.map(({ id }) => ({ value: id, label: describePriority(id, words) }))}
      onChange={choose}
    />
  );
};

const inputs = [
  { end: 'from', part: 'date', label: 'report.waitingFrom' },
  { end: 'from', part: 'time', label: 'report.waitingFrom' },
  { end: 'to', part: 'date', label: 'report.waitingTo' },
  { end: 'to', part: 'time', label: 'report.waitingTo' },
] as const;

const isWithin = (element: HTMLElement, target: EventTarget | null): boolean =>
  target instanceof Node && element.contains(target);

/** Four fields for the start and the end of a stretch, and the button that adds it. What is wrong is said once they are left. */
const NewStretch = ({ tool }: Props) => {
  const { state, words, act } = tool;
  const { text } = words.translator;
  const [isLeft, setLeft] = useState(true);
  const [isAsked, setAsked] = useState(false);
  const typed = textOf(state, newStretchField, words.language);
  const parts = stretchParts(typed);
  const problem = isAsked ? text('report.waitingProblem') : isLeft ? problemIn(newStretchField, tool) : undefined;
  const take = () => {
    const stretch = typedStretch(typed);
    setAsked(stretch === undefined);
    if (stretch) act({ do: 'set', field: newStretchField, value: stretch });
  };
  return (
    <div
      class="dw-new-waiting"
      onFocusIn={() => setLeft(false)}
      onFocusOut={({ currentTarget, relatedTarget }) => setLeft(!isWithin(currentTarget, relatedTarget))}
    >
      {inputs.map(({ end, part, label }) => (
        <TextField
          key={`${end} ${part}`}
          id={`waiting-${end}-${part}`}
          kind={part}
          label={text('report.waitingPart', { moment: text(label), part: text(`moment.${part}`) })}
          value={parts[end][part]}
          problem={end === 'to' && part === 'time' ? problem : undefined}
          onInput={(value, isPartial) => {
            setAsked(false);
            const next = withStretchPart(typed, end, part, isPartial ? partlyTyped : value);
            act({ do: 'type', field: newStretchField, text: next });
          }}
          onLeave={() => act({ do: 'leave' })}
        />
      ))}
      <button type="button" onClick={take}>
        {text('report.addWaiting')}
      </button>
    </div>
  );
};

const StretchItem = ({ tool, stretch, remove }: Props & { readonly stretch: WaitingStretch; remove(): void }) => {
  const { list, words } = tool;
  const [from, to] = [reportInstant(stretch.from, list.zone), reportInstant(stretch.to, list.zone)];
  if (isRuleError(from) || isRuleError(to)) return null;
  const told = describeStretch({ from, to }, words);
  return (
    <li>
      {told}{' '}
      <button
        type="button"
        class="dw-small-button"
        aria-label={words.translator.text('report.removeWaiting', { stretch: told })}
        onClick={remove}
      >
        {words.translator.text('report.removeWaitingShort')}
      </button>
    </li>
  );
};

/** When the provider waited for the customer; unfolded once there is such a stretch, or one was begun. */
const WaitingFields = ({ tool }: Props) => {
  const { estimate, state, words, act } = tool;
  const { text } = words.translator;
  const { waiting = [] } = estimate;
  const keep = (stretches: readonly WaitingStretch[]) =>
    act({ do: 'choose', change: (before) => withWaiting(before, stretches) });
  return (
    <details class="dw-waiting" open={waiting.length > 0 || state.typed.has(newStretchField.path)}>
      <summary>{text('report.waiting')}</summary>
      <p class="dw-hint">{text('report.waitingHint')}</p>
      {waiting.length > 0 && (
        <ul>
          {waiting.map((stretch) => (
            <StretchItem
              key={`${stretch.from} ${stretch.to}`}
              tool={tool}
              stretch={stretch}
              remove={() => keep(waiting.filter((other) => other !== stretch))}
            />
          ))}
        </ul>
      )}
      {waiting.length < mostStretches && <NewStretch tool={tool} />}
    </details>
  );
};

/** What is told of a fault beside its moment: its priority, and when the provider waited for the customer. */
export const FaultFields = ({ tool }: Props) => {
  const hasClock = tool.list.schemaVersion !== undefined && !promisesNothing(tool.list);
  return (
    <>
      <PriorityField tool={tool} />
      {hasClock && <WaitingFields tool={tool} />}
    </>
  );
};
