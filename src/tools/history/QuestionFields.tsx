import { useRef, useState } from 'preact/hooks';
import type { RoleId } from '../../schema/identifier.ts';
import { Pills } from '../../ui/fields/Pills.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import type { MessageKey, Words } from '../../words/index.ts';
import type { HistoryFile, HistoryMapping, HistoryQuestion } from './mapping.ts';
import { ownRows, untoldRows, withColumn, withTimes } from './mapping-changes.ts';
import { asksRole, openQuestionsOf, type Reading } from './reading.ts';

interface Props {
  readonly reading: Reading;
  readonly words: Words;
  change(mapping: HistoryMapping, isRoleChosen?: boolean): void;
}

type Ask<Kind extends HistoryQuestion['ask']> = Extract<HistoryQuestion, { ask: Kind }>;

/** A column as it is named in a choice: its heading, or its number where it has none, and what stands in it. */
export const columnName = (file: HistoryFile, index: number, { translator }: Words): string => {
  const column = file.columns[index];
  const heading = column?.heading || translator.text('history.column.unnamed', { number: index + 1 });
  const [example] = column?.examples ?? [];
  return example ? translator.text('history.column.withExample', { heading, example: example.slice(0, 40) }) : heading;
};

const none = '';

/** The column in which something stands. */
export const ColumnField = (props: {
  readonly id: string;
  readonly label: string;
  readonly file: HistoryFile;
  readonly column: number | null;
  readonly words: Words;
  choose(column: number | null): void;
}) => {
  const { id, label, file, column, words, choose } = props;
  return (
    <SelectField
      id={id}
      label={label}
      value={column === null ? none : String(column)}
      options={[
        { value: none, label: words.translator.text('history.column.none') },
        ...file.columns.map(({ index }) => ({ value: String(index), label: columnName(file, index, words) })),
      ]}
      onChange={(chosen) => choose(chosen === none ? null : Number(chosen))}
    />
  );
};

/** How long every row counts, of a file without durations. */
const MinutesPerRow = ({ reading, words, change }: Props) => {
  const { mapping } = reading;
  const [typed, setTyped] = useState('');
  const minutes = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return (
    <div class="dw-history-minutes">
      <TextField
        id="history-minutes"
        kind="numeric"
        label={words.translator.text('history.ask.minutesPerRow')}
        value={typed}
        problem={typed !== '' && minutes === 0 ? words.translator.text('history.ask.minutesProblem') : undefined}
        onInput={setTyped}
      />
      <button type="button" disabled={minutes === 0} onClick={() => change({ ...mapping, minutesPerRow: minutes })}>
        {words.translator.text('history.ask.useMinutes')}
      </button>
    </div>
  );
};

const ColumnQuestion = ({ question, ...props }: Props & { readonly question: Ask<'column'> }) => {
  const { reading, words, change } = props;
  const { file, mapping } = reading;
  const { field } = question;
  return (
    <>
      <ColumnField
        id={`history-ask-${field}`}
        label={words.translator.text(`history.ask.column.${field}`)}
        file={file}
        column={mapping.columns[field] ?? null}
        words={words}
        choose={(column) => column !== null && change(withColumn(mapping, field, column))}
      />
      {field === 'duration' && <MinutesPerRow {...props} />}
    </>
  );
};

const markKeys = { ',': 'comma', '.': 'point' } as const;

/** What can be answered by one of a few choices. */
export const choiceAsks = [
  'dateOrder',
  'durationUnit',
  'waitingUnit',
  'decimalMark',
  'timeSays',
  'zone',
  'notBillable',
  'severalPeople',
] as const;
export type ChoiceAsk = (typeof choiceAsks)[number];

/** An answer to a question, in words. @example choiceText('dateOrder', 'dayFirst', words) // 'eerst de dag' */
export const choiceText = (ask: ChoiceAsk, choice: string, { translator }: Words): string => {
  if (ask === 'zone') return choice;
  const name = choice === ',' || choice === '.' ? markKeys[choice] : choice;
  return translator.text(`history.${ask === 'waitingUnit' ? 'durationUnit' : ask}.${name}` as MessageKey);
};

/** A mapping with an answer to a question. */
export const withAnswer = (mapping: HistoryMapping, ask: ChoiceAsk, answer: string): HistoryMapping =>
  ask === 'timeSays'
    ? withTimes(mapping, answer === 'reported' ? 'reported' : 'started')
    : { ...mapping, [ask]: answer };

const questionText = (
  question: Exclude<HistoryQuestion, Ask<'column'>>,
  file: HistoryFile,
  { translator, format }: Words,
): string => {
  const { example } = question;
  if (!('rows' in question)) return translator.text(`history.ask.${question.ask}`, { example });
  const values = { example, count: format.number(question.rows), of: format.number(ownRows(file)) };
  return translator.count(`history.ask.${question.ask}`, question.rows, values);
};

/** A question with a few answers; none is chosen beforehand, and what was answered can be answered anew. */
const ChoiceQuestion = ({
  question,
  reading: { file, mapping },
  words,
  change,
}: Props & { readonly question: Exclude<HistoryQuestion, Ask<'column'>> }) => {
  const { ask } = question;
  const choices: readonly string[] = question.choices;
  const asked = questionText(question, file, words);
  return (
    <div class="dw-history-question">
      <p>{asked}</p>
      <Pills
        legend={asked}
        name={`history-${ask}`}
        choices={choices}
        chosen={mapping[ask] ?? ''}
        textOf={(choice) => choiceText(ask, choice, words)}
        choose={(choice) => change(withAnswer(mapping, ask, choice))}
      />
    </div>
  );
};

/** Who does the work of rows that do not say it. */
const RoleQuestion = ({ reading: { file, mapping, isRoleChosen: isAnswered }, words, change }: Props) => {
  const { translator, names, format } = words;
  const untold = untoldRows(file, mapping.role);
  const values = { count: format.number(untold), of: format.number(ownRows(file)) };
  const legend =
    untold === ownRows(file)
      ? translator.text('history.ask.role')
      : translator.count('history.ask.roleOfSome', untold, values);
  return (
    <div class="dw-history-question">
      <p>{legend}</p>
      <Pills<RoleId | ''>
        legend={legend}
        name="history-ask-role"
        choices={names.list.roles.map(({ id }) => id)}
        chosen={isAnswered ? mapping.role.otherwise : ''}
        textOf={(role) => (role === '' ? '' : names.role(role))}
        choose={(role) => role !== '' && change({ ...mapping, role: { ...mapping.role, otherwise: role } }, true)}
      />
    </div>
  );
};

const keyOf = (question: HistoryQuestion): string => (question.ask === 'column' ? question.field : question.ask);

/** Everything that was asked of the file so far: an answer stays in sight, where it can be changed. */
const useAsked = (reading: Reading) => {
  const asked = useRef(new Map<string, HistoryQuestion>());
  const isRoleAsked = useRef(false);
  for (const question of reading.questions) asked.current.set(keyOf(question), question);
  isRoleAsked.current ||= asksRole(reading);
  return { questions: [...asked.current.values()], isRoleAsked: isRoleAsked.current };
};

/** What cannot be told from a file: asked, never guessed. */
export const QuestionFields = (props: Props) => {
  const { reading, words } = props;
  const { questions, isRoleAsked } = useAsked(reading);
  const open = openQuestionsOf(reading);
  if (questions.length === 0 && !isRoleAsked) return null;
  return (
    <section
      class={open > 0 ? 'dw-history-questions' : 'dw-history-questions dw-answered'}
      aria-labelledby="history-questions"
    >
      <h2 id="history-questions">
        {open > 0 ? words.translator.count('history.ask.heading', open) : words.translator.text('history.ask.answered')}
      </h2>
      {questions.map((question) =>
        question.ask === 'column' ? (
          <ColumnQuestion key={question.field} {...props} question={question} />
        ) : (
          <ChoiceQuestion key={question.ask} {...props} question={question} />
        ),
      )}
      {isRoleAsked && <RoleQuestion {...props} />}
    </section>
  );
};
