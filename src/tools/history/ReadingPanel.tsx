import { useState } from 'preact/hooks';
import type { IsoDate, Minutes } from '../../schema/units.ts';
import { CheckField } from '../../ui/fields/CheckField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { describeDuration, type Words } from '../../words/index.ts';
import {
  columnFields,
  type DateOrder,
  type DecimalMark,
  type DurationUnit,
  type HistoryMapping,
  type ReadRow,
} from './mapping.ts';
import { ColumnField, choiceText } from './QuestionFields.tsx';
import { ScrollTable } from './ScrollTable.tsx';
import type { Reading } from './use-history.ts';

interface Props {
  readonly reading: Reading;
  readonly isExample: boolean;
  readonly words: Words;
  change(mapping: HistoryMapping): void;
  keep(): boolean;
  forget(): void;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** When a job began, on the clock of the list. @example '14 januari 2025, 09:12' */
export const startText = (date: IsoDate, startMinute: number | undefined, { format }: Words): string =>
  startMinute === undefined
    ? format.date(date)
    : `${format.date(date)}, ${twoDigits(Math.floor(startMinute / 60))}:${twoDigits(startMinute % 60)}`;

/** Worked time, rounded up to the minute. */
export const workedText = (seconds: number, words: Words): string =>
  describeDuration(Math.ceil(seconds / 60) as Minutes, words);

const ReadCells = ({ read, words }: { readonly read: ReadRow; readonly words: Words }) => {
  const { translator, names, format } = words;
  if ('setAside' in read)
    return (
      <td colSpan={4}>
        {translator.text('history.setAsideHere')} {translator.text(`history.reason.${read.setAside}`)}
        {read.text !== '' && <q class="dw-history-cell">{read.text}</q>}
      </td>
    );
  const { date, startMinute, seconds, roleId, place, billedThen } = read.job;
  return (
    <>
      <td>{startText(date, startMinute, words)}</td>
      <td>{workedText(seconds, words)}</td>
      <td>
        {names.role(roleId)}, {translator.text(`place.${place}.inline`)}
      </td>
      <td>{billedThen === undefined ? '' : format.money(billedThen)}</td>
    </>
  );
};

/** How the first rows are read. */
const FirstRows = ({ rows, words }: { readonly rows: readonly ReadRow[]; readonly words: Words }) => {
  const { text } = words.translator;
  return (
    <ScrollTable
      caption={text('history.firstRows')}
      names={(['row', 'start', 'worked', 'who', 'billedThen'] as const).map((column) =>
        text(`history.column.${column}`),
      )}
    >
      {rows.map((read) => (
        <tr key={read.row}>
          <th scope="row">{read.row}</th>
          <ReadCells read={read} words={words} />
        </tr>
      ))}
    </ScrollTable>
  );
};

/** A choice of how a kind of cell is written, where somebody made one or must make one. */
const WrittenAs = <Choice extends string>(props: {
  readonly ask: 'dateOrder' | 'durationUnit' | 'decimalMark';
  readonly chosen: Choice | null;
  readonly choices: readonly Choice[];
  readonly words: Words;
  choose(choice: Choice): void;
}) => {
  const { ask, chosen, choices, words, choose } = props;
  const unset = { value: '' as Choice, label: words.translator.text('history.fromFile') };
  return (
    <SelectField
      id={`history-set-${ask}`}
      label={words.translator.text(`history.set.${ask}`)}
      value={chosen ?? unset.value}
      options={[
        ...(chosen === null ? [unset] : []),
        ...choices.map((choice) => ({ value: choice, label: choiceText(ask, choice, words) })),
      ]}
      onChange={(choice) => choice !== '' && choose(choice)}
    />
  );
};

const dateOrders: readonly DateOrder[] = ['dayFirst', 'monthFirst'];
const durationUnits: readonly DurationUnit[] = ['hours', 'minutes', 'seconds'];
const decimalMarks: readonly DecimalMark[] = [',', '.'];

/** Every choice of how the file is read. */
const AllChoices = ({ reading: { file, mapping }, words, change }: Props) => {
  const { text } = words.translator;
  return (
    <div class="dw-history-choices">
      {columnFields.map((field) => (
        <ColumnField
          key={field}
          id={`history-column-${field}`}
          label={text(`history.field.${field}`)}
          file={file}
          column={mapping.columns[field] ?? null}
          words={words}
          choose={(column) => {
            const { [field]: _, ...others } = mapping.columns;
            change({ ...mapping, columns: column === null ? others : { ...others, [field]: column } });
          }}
        />
      ))}
      <CheckField
        label={text('history.ignoresTimes')}
        isChecked={mapping.ignoresTimes}
        onChange={(ignoresTimes) => change({ ...mapping, ignoresTimes })}
      />
      <WrittenAs
        ask="dateOrder"
        chosen={mapping.dateOrder}
        choices={dateOrders}
        words={words}
        choose={(dateOrder) => change({ ...mapping, dateOrder })}
      />
      <WrittenAs
        ask="durationUnit"
        chosen={mapping.durationUnit}
        choices={durationUnits}
        words={words}
        choose={(durationUnit) => change({ ...mapping, durationUnit })}
      />
      <WrittenAs
        ask="decimalMark"
        chosen={mapping.decimalMark}
        choices={decimalMarks}
        words={words}
        choose={(decimalMark) => change({ ...mapping, decimalMark })}
      />
    </div>
  );
};

/** Names of products are the same in every language. */
const productNames = {
  toggl: 'Toggl Track',
  clockify: 'Clockify',
  harvest: 'Harvest',
  kimai: 'Kimai',
  tempo: 'Tempo',
  jira: 'Jira',
  zammad: 'Zammad',
  glpi: 'GLPI',
  osticket: 'osTicket',
  freshdesk: 'Freshdesk',
} as const;

/** What was handed over. @example 'uren-2025.csv: 1.204 rijen, herkend als Toggl Track.' */
const FileSentence = ({
  reading: { file },
  isExample,
  words: { translator, format },
}: Pick<Props, 'reading' | 'isExample' | 'words'>) => {
  const unnamed = translator.text(isExample ? 'history.exampleTable' : 'history.pastedTable');
  const values = { name: file.name ?? unnamed, count: format.number(file.rows) };
  const rows = translator.count('history.file', file.rows, values);
  return (
    <p>
      {rows}{' '}
      {file.product
        ? translator.text('history.product', { product: productNames[file.product] })
        : translator.text('history.noProduct')}
    </p>
  );
};

/** How the file is read: shown on its first rows, with every choice to be changed. */
export const ReadingPanel = (props: Props) => {
  const { reading, words, keep, forget } = props;
  const { text } = words.translator;
  const [isRefused, setRefused] = useState(false);
  return (
    <section class="dw-history-reading" aria-labelledby="history-reading">
      <h2 id="history-reading">{text('history.readingHeading')}</h2>
      <FileSentence {...props} />
      <FirstRows rows={reading.rows} words={words} />
      <details class="dw-foldout">
        <summary>{text('history.changeColumns')}</summary>
        <AllChoices {...props} />
      </details>
      <p class="dw-hint">
        {text(reading.isKept ? 'history.isKept' : 'history.keepHint')}{' '}
        <button type="button" class="dw-quiet" onClick={() => (reading.isKept ? forget() : setRefused(!keep()))}>
          {text(reading.isKept ? 'history.forget' : 'history.keep')}
        </button>
      </p>
      {isRefused && <p class="dw-problem">{text('history.keepFailed')}</p>}
    </section>
  );
};
