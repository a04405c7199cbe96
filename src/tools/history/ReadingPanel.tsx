import { useState } from 'preact/hooks';
import { type Job, workedMinutes } from '../../rules/index.ts';
import type { IsoDate } from '../../schema/units.ts';
import { FittedTable } from '../../ui/FittedTable.tsx';
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
import { asksRole, hasQuestions, type Reading } from './use-history.ts';

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
export const workedText = (seconds: number, words: Words): string => describeDuration(workedMinutes(seconds), words);

const columns = ['start', 'worked', 'who', 'billedThen'] as const;

/** What is read in a row, by column. */
const readTexts = ({ date, startMinute, seconds, roleId, place, billedThen }: Job, reading: Reading, words: Words) => {
  const isOpen = asksRole(reading) && roleId === reading.mapping.role.otherwise;
  return {
    start: startText(date, startMinute, words),
    worked: workedText(seconds, words),
    who: `${isOpen ? '?' : words.names.role(roleId)}, ${words.translator.text(`place.${place}.inline`)}`,
    billedThen: billedThen === undefined ? '' : words.format.money(billedThen),
  };
};

interface RowProps extends Pick<Props, 'reading' | 'words'> {
  readonly read: ReadRow;
}

const ReadCells = ({ read, reading, words }: RowProps) => {
  const { text } = words.translator;
  if ('setAside' in read)
    return (
      <td colSpan={columns.length}>
        {text('history.setAsideHere')} {text(`history.reason.${read.setAside}`)}
        {read.text !== '' && <q class="dw-history-cell">{read.text}</q>}
      </td>
    );
  const texts = readTexts(read.job, reading, words);
  return (
    <>
      {columns.map((column) => (
        <td key={column} data-label={text(`history.column.${column}`)}>
          {texts[column]}
        </td>
      ))}
    </>
  );
};

/** The first rows as they stand in the file, while it is not known yet how to read them. */
const RawRows = ({ reading: { file, rows }, words: { translator } }: Pick<Props, 'reading' | 'words'>) => (
  <ScrollTable
    caption={translator.text('history.rawRows')}
    names={[translator.text('history.column.row'), ...file.columns.map(({ heading }) => heading)]}
  >
    {rows.map(({ row, cells }) => (
      <tr key={row}>
        <th scope="row">{row}</th>
        {cells.map((cell, index) => (
          <td key={index} class="dw-history-cell">
            {cell}
          </td>
        ))}
      </tr>
    ))}
  </ScrollTable>
);

/** How the first rows are read. */
const FirstRows = ({ reading, words }: Pick<Props, 'reading' | 'words'>) => {
  const { text } = words.translator;
  return (
    <FittedTable
      className="dw-amount-table dw-history-first"
      caption={text('history.firstRows')}
      names={(['row', ...columns] as const).map((column) => text(`history.column.${column}`))}
    >
      {reading.rows.map((read) => (
        <tr key={read.row}>
          <th scope="row" data-label={text('history.column.row')}>
            {read.row}
          </th>
          <ReadCells read={read} reading={reading} words={words} />
        </tr>
      ))}
    </FittedTable>
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
  const sheet = { name: file.sheet?.name ?? '', count: format.number(file.sheet?.others ?? 0) };
  return (
    <p>
      {rows}{' '}
      {file.product
        ? translator.text('history.product', { product: productNames[file.product] })
        : translator.text('history.noProduct')}
      {file.sheet && file.sheet.others > 0 && ` ${translator.count('history.sheet', file.sheet.others, sheet)}`}
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
      {reading.questions.length > 0 ? <RawRows {...props} /> : <FirstRows {...props} />}
      <details class="dw-foldout">
        <summary>{text('history.changeColumns')}</summary>
        <AllChoices {...props} />
      </details>
      {!hasQuestions(reading) && (
        <p class="dw-hint">
          {text(reading.isKept ? 'history.isKept' : 'history.keepHint')}{' '}
          <button type="button" class="dw-quiet" onClick={() => (reading.isKept ? forget() : setRefused(!keep()))}>
            {text(reading.isKept ? 'history.forget' : 'history.keep')}
          </button>
        </p>
      )}
      {isRefused && <p class="dw-problem">{text('history.keepFailed')}</p>}
    </section>
  );
};
