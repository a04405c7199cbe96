import { useState } from 'preact/hooks';
import {
  mostStretches,
  priorityOf,
  type WaitingStretch,
  waitingBetween,
  withWaiting,
} from '../../../estimate/index.ts';
import { isRuleError, promisesNothing, reportInstant } from '../../../rules/index.ts';
import type { PriorityId } from '../../../schema/identifier.ts';
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

const nothing = { fromDate: '', fromTime: '', toDate: '', toTime: '' };
type Typed = typeof nothing;

const inputs = [
  { name: 'fromDate', kind: 'date', label: 'report.waitingFrom' },
  { name: 'fromTime', kind: 'time', label: 'report.waitingFrom' },
  { name: 'toDate', kind: 'date', label: 'report.waitingTo' },
  { name: 'toTime', kind: 'time', label: 'report.waitingTo' },
] as const;

/** The stretch that was typed; undefined while a part is missing, or when it does not end after it begins. */
const typedStretch = ({ fromDate, fromTime, toDate, toTime }: Typed): WaitingStretch | undefined =>
  waitingBetween(`${fromDate}T${fromTime}`, `${toDate}T${toTime}`);

/** Four fields for the start and the end of a stretch, and the button that adds it. */
const NewStretch = ({ tool, add }: Props & { add(stretch: WaitingStretch): void }) => {
  const { text } = tool.words.translator;
  const [typed, setTyped] = useState(nothing);
  const [isWrong, setWrong] = useState(false);
  const take = () => {
    const stretch = typedStretch(typed);
    setWrong(stretch === undefined);
    if (stretch === undefined) return;
    add(stretch);
    setTyped(nothing);
  };
  return (
    <div class="dw-new-waiting">
      {inputs.map(({ name, kind, label }) => (
        <TextField
          key={name}
          id={`waiting-${name}`}
          kind={kind}
          label={text('report.waitingPart', { moment: text(label), part: text(`moment.${kind}`) })}
          value={typed[name]}
          problem={isWrong && name === 'toTime' ? text('report.waitingProblem') : undefined}
          onInput={(value) => setTyped({ ...typed, [name]: value })}
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

/** When the provider waited for the customer; unfolded once there is such a stretch. */
const WaitingFields = ({ tool }: Props) => {
  const { estimate, words, act } = tool;
  const { text } = words.translator;
  const { waiting = [] } = estimate;
  const keep = (stretches: readonly WaitingStretch[]) =>
    act({ do: 'choose', change: (before) => withWaiting(before, stretches) });
  return (
    <details class="dw-waiting" open={waiting.length > 0}>
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
      {waiting.length < mostStretches && <NewStretch tool={tool} add={(stretch) => keep([...waiting, stretch])} />}
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
