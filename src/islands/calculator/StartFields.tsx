import type { Words } from '../../i18n/words.ts';
import { SelectField } from '../fields/SelectField.tsx';
import { TextField } from '../fields/TextField.tsx';
import type { DraftLine } from './draft.ts';
import type { NewLine } from './draft-reducer.ts';
import { problemText } from './problem-text.ts';
import type { FieldProblem } from './read-draft.ts';

interface Props {
  readonly line: DraftLine;
  readonly problems: readonly FieldProblem[];
  readonly words: Words;
  edit(change: Partial<NewLine>): void;
}

const OnceStart = ({ line, problems, words, edit }: Props) => (
  <TextField
    id={`line-${line.key}-start`}
    kind="datetime-local"
    label={words.translator.text('calculator.startDateTime')}
    value={line.startDateTime}
    problem={problemText(problems, line.key, ['startDateTime'], words)}
    onInput={(startDateTime) => edit({ startDateTime })}
  />
);

const MonthlyStart = ({ line, problems, words, edit }: Props) => {
  const { text } = words.translator;
  const days = Array.from({ length: 7 }, (_, day) => ({ value: String(day), label: words.format.weekday(day) }));
  return (
    <>
      <SelectField
        id={`line-${line.key}-weekday`}
        label={text('calculator.startWeekday')}
        value={line.startWeekday}
        options={[{ value: '', label: text('calculator.usualHours') }, ...days]}
        onChange={(startWeekday) => edit({ startWeekday })}
      />
      {line.startWeekday !== '' && (
        <TextField
          id={`line-${line.key}-time`}
          kind="time"
          label={text('calculator.startTime')}
          value={line.startTime}
          problem={problemText(problems, line.key, ['startTime'], words)}
          onInput={(startTime) => edit({ startTime })}
        />
      )}
    </>
  );
};

/** When the jobs of a line begin: a date and time for work done once, a weekday and time for work of every month. */
export const StartFields = (props: Props) =>
  props.line.per === 'once' ? <OnceStart {...props} /> : <MonthlyStart {...props} />;
