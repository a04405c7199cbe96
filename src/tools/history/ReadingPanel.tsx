import { useState } from 'preact/hooks';
import type { Job } from '../../rules/index.ts';
import { FittedTable } from '../../ui/FittedTable.tsx';
import type { Words } from '../../words/index.ts';
import { startText, thenText, workedText } from './job-texts.ts';
import type { HistoryMapping, ReadRow } from './mapping.ts';
import { ReadingChoices } from './ReadingChoices.tsx';
import { asksRole, hasQuestions, type Reading } from './reading.ts';
import { ScrollTable } from './ScrollTable.tsx';

interface Props {
  readonly reading: Reading;
  readonly isExample: boolean;
  /** Whether the file survives another page. */
  readonly isStored: boolean;
  readonly words: Words;
  /** Forgets the file. */
  remove(): void;
  change(mapping: HistoryMapping): void;
  keep(): boolean;
  forget(): void;
}

const columns = ['start', 'worked', 'who', 'billedThen'] as const;

/** What is read in a row, by column. */
const readTexts = (job: Job, reading: Reading, words: Words) => {
  const { date, startMinute, seconds, roleId, place } = job;
  const isOpen = asksRole(reading) && roleId === reading.mapping.role.otherwise;
  return {
    start: startText(date, startMinute, words),
    worked: workedText(seconds, words),
    who: `${isOpen ? '?' : words.names.role(roleId)}, ${words.translator.text(`place.${place}.inline`)}`,
    billedThen: thenText(job, job.isFurther ?? false, words),
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
    {rows.map(({ row, cells }, index) => (
      <tr key={index}>
        <th scope="row">{row}</th>
        {cells.map((cell, index) => (
          <td key={index} class="dw-history-cell">
            <span>{cell}</span>
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
      {reading.rows.map((read, index) => (
        <tr key={index}>
          <th scope="row" data-label={text('history.column.row')}>
            {read.row}
          </th>
          <ReadCells read={read} reading={reading} words={words} />
        </tr>
      ))}
    </FittedTable>
  );
};

/** Names of products are the same in every language. */
const productNames = {
  toggl: 'Toggl Track',
  clockify: 'Clockify',
  harvest: 'Harvest',
  kimai: 'Kimai',
  clickup: 'ClickUp',
  teamwork: 'Teamwork',
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
      {!props.isExample && (
        <p class="dw-hint">
          {text(props.isStored ? 'history.staysHere' : 'history.notKept')}{' '}
          <button type="button" class="dw-quiet" onClick={props.remove}>
            {text('history.remove')}
          </button>
        </p>
      )}
      {reading.questions.length > 0 ? <RawRows {...props} /> : <FirstRows {...props} />}
      <details class="dw-foldout">
        <summary>{text('history.changeColumns')}</summary>
        <ReadingChoices {...props} />
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
