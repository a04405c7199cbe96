import { useState } from 'preact/hooks';
import {
  type EstimateAction,
  type EstimateLine,
  exampleLines,
  type NewLine,
  scenarioField,
  scenarioOf,
  withoutLines,
} from '../../estimate/index.ts';
import { minutesInHours, requestLimits } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { JobPreset } from '../../schema/job-presets.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import { EstimateField, type FieldHost } from '../../ui/fields/EstimateField.tsx';
import { LazyPart } from '../../ui/lazy/LazyPart.tsx';
import { withPageTexts } from '../../ui/lazy/lazy-words.ts';
import type { Words } from '../../words/index.ts';
import { type Tool, withWords } from '../frame/use-tool.ts';
import type { EntryProps } from './EntryReading.tsx';
import { LineSlot } from './LineSlot.tsx';
import { Presets } from './Presets.tsx';
import { addButtonId, useFocusAfter } from './use-focus-after.ts';

interface Props {
  readonly tool: Tool;
  readonly presets: readonly JobPreset[];
}

/** The line that a field belongs to. @example lineOf('line.3.minutes') // 3 */
const lineOf = (path: string): number | undefined => {
  const [owner, id] = path.split('.');
  return owner === 'line' ? Number(id) : undefined;
};

/**
 * What was typed in the fields of each line, and what is wrong there, as one text: a line whose text is the same need
 * not be rendered again.
 */
const lineTexts = ({ state, problems }: Pick<FieldHost, 'state' | 'problems'>): ReadonlyMap<number, string> => {
  const texts = new Map<number, string>();
  const note = (path: string, ...parts: string[]) => {
    const id = lineOf(path);
    if (id !== undefined) texts.set(id, [texts.get(id) ?? '', path, ...parts].join('\n'));
  };
  for (const [path, { text }] of state.typed) note(path, text);
  for (const { path, unreadable } of problems) note(path, unreadable.problem);
  return texts;
};

/** The names of the fields of every line, which stand once above them where there is room. */
const lineColumns = [
  'calculator.role',
  'calculator.place',
  'calculator.minutes',
  'calculator.times',
  'calculator.per',
] as const;

/** A line to begin with: the role of the last line, and an hour of remote work. */
const newLine = (lines: readonly EstimateLine[], { roles }: PriceList): NewLine | undefined => {
  const last = lines.at(-1);
  const roleId = last?.roleId ?? roles[0]?.id;
  if (roleId === undefined) return undefined;
  return { roleId, place: 'remote', minutes: minutesInHours(1), times: 1, per: last?.per ?? 'month' };
};

const loadReading = () => import('./EntryReading.tsx');

/** What can be typed, by an example of this list. */
const hintOf = (roleId: RoleId | undefined, { translator, names, language }: Words): string => {
  const role = roleId === undefined ? '' : names.role(roleId).toLocaleLowerCase(language);
  return translator.text('entry.hint', { example: translator.text('entry.example', { role }) });
};

/** A field that takes a whole line of work in words. What reads it is loaded when the field is first used, and takes the place of the hint. */
const QuickEntry = (props: Omit<EntryProps, 'field'>) => {
  const [field, setField] = useState<HTMLInputElement | null>(null);
  return (
    <div class="dw-field">
      <label for="entry">{props.words.translator.text('entry.label')}</label>
      <input id="entry" type="text" autocomplete="off" onFocus={({ currentTarget }) => setField(currentTarget)} />
      <p class="dw-hint">{props.hint}</p>
      {field && <LazyPart load={loadReading} words={props.words} with={(words) => ({ ...props, words, field })} />}
    </div>
  );
};

const loadTerms = withPageTexts(() => import('./at-once.ts').then(({ terms }) => terms));

/** Takes the lines of the example away that the visitor left as they are. */
const WithoutExample = ({ tool: { state, words, act } }: Pick<Props, 'tool'>) => {
  const lines = exampleLines(state);
  if (lines.length === 0) return null;
  const remove = () => {
    act({ do: 'change', change: (estimate) => withoutLines(estimate, state.active, lines) });
    // The button is gone then.
    document.getElementById('entry')?.focus();
  };
  return (
    <ActionButton className="dw-quiet dw-without-example" onClick={remove}>
      {words.translator.text(state.origin === 'example' ? 'calculator.startEmpty' : 'calculator.withoutExample')}
    </ActionButton>
  );
};

/** The lines of work, the number of months, and what was agreed in addition to them. */
export const WorkForm = ({ tool, presets }: Props) => {
  const { state, list, words, act } = tool;
  const { text } = words.translator;
  const { lines } = scenarioOf(state.estimate, state.active);
  const texts = lineTexts(tool);
  const noteFocus = useFocusAfter(state);
  const isFull = lines.length >= requestLimits.lines;
  const perform = (action: EstimateAction) => {
    noteFocus(action);
    act(action);
  };
  const known = presets.filter(({ roleId }) => list.roles.some(({ id }) => id === roleId));
  const add = (line: NewLine | undefined) => line && perform({ do: 'add', line });
  return (
    <div class="dw-work-form">
      <QuickEntry
        list={list}
        isFull={isFull}
        hint={hintOf(known[0]?.roleId ?? list.roles[0]?.id, words)}
        words={words}
        // The focus stays in the field, for the next entry.
        add={(line) => act({ do: 'add', line })}
      />
      <WithoutExample tool={tool} />
      <div class="dw-line-heading dw-line-columns" aria-hidden="true">
        {lineColumns.map((key) => (
          <span key={key}>{text(key)}</span>
        ))}
      </div>
      {lines.map((line, index) => (
        <LineSlot
          key={line.id}
          line={line}
          number={index + 1}
          isLast={index === lines.length - 1}
          isFull={isFull}
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
        <ActionButton className="dw-quiet" isOff={state.past.length === 0} onClick={() => perform({ do: 'undo' })}>
          {text('calculator.undo')}
        </ActionButton>
        <ActionButton className="dw-quiet" isOff={state.future.length === 0} onClick={() => perform({ do: 'redo' })}>
          {text('calculator.redo')}
        </ActionButton>
      </div>
      <div class="dw-months-field">
        <EstimateField
          id="months"
          kind="numeric"
          label={text('calculator.months')}
          field={scenarioField(state.active, 'months')}
          host={tool}
        />
      </div>
      <Presets presets={known} isFull={isFull} words={words} add={add} />
      <div class="dw-terms">
        <LazyPart load={loadTerms} words={words} with={(all) => ({ tool: withWords(tool, all) })} />
      </div>
    </div>
  );
};
