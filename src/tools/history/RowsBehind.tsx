import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  hasOpenPart,
  instantOf,
  isRuleError,
  type PromiseHistory,
  type TierDeadline,
  type TimedPromise,
  tierDeadlines,
} from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { DurationMs } from '../../schema/units.ts';
import { DeadlineView } from '../../ui/explanation/DeadlineView.tsx';
import { ExplanationView } from '../../ui/explanation/ExplanationView.tsx';
import { describeAmount, describeDuration, describeElapsed, type MessageKey, type Words } from '../../words/index.ts';
import type { Tool } from '../frame/use-tool.ts';
import { FailureNote } from './FailureNote.tsx';
import { startText, thenText, workedText } from './job-texts.ts';
import type { HistoryFigure, RowBehind } from './rows-behind.ts';
import { ScrollTable } from './ScrollTable.tsx';
import type { HistorySession } from './session.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly session: HistorySession;
  readonly figure: HistoryFigure;
  readonly tierId: TierId;
  /** With the texts that are loaded on demand. */
  readonly tool: Tool;
  /** Whether months share the price of work under the tier. */
  readonly isShared: boolean;
  /** Which moment of the file a promise is held against. */
  readonly against?: PromiseHistory['against'];
}

interface RowProps extends Props {
  readonly row: RowBehind;
}

/** A moment of a row, on the clock of the list. */
const momentText = (local: string | undefined, { list, words }: Tool): string => {
  const instant = local === undefined ? undefined : instantOf(local, list.zone);
  return instant === undefined || isRuleError(instant) ? '' : words.format.datedMoment(instant, list.zone);
};

/** By when a tier would have promised something to whoever reported a row. */
const deadlineOf = (
  promise: TimedPromise,
  {
    row: { job },
    tierId,
    tool: {
      list,
      context,
      estimate: { priority },
    },
  }: RowProps,
): TierDeadline => {
  const reported = job.moments && instantOf(job.moments.reported, list.zone);
  if (job.moments === undefined || reported === undefined || isRuleError(reported)) return null;
  const closed = context.holidays.status === 'loaded' ? context.holidays.holidays : [];
  const waiting = job.moments.waiting?.flatMap(({ from, to }) => {
    const stretch = [instantOf(from, list.zone), instantOf(to, list.zone)] as const;
    return isRuleError(stretch[0]) || isRuleError(stretch[1]) ? [] : [{ from: stretch[0], to: stretch[1] }];
  });
  return (
    tierDeadlines(reported, list, closed, { priority, waiting }).find((tier) => tier.tierId === tierId)?.[promise] ??
    null
  );
};

/** Why a job has no price by itself: months share the price of work, or the price is on request. */
export const noPriceText = (isShared: boolean, { translator }: Words): string =>
  translator.text(isShared ? 'history.noPriceAlone' : 'amount.onRequest');

/** A column of rows behind a figure. */
interface Column {
  readonly name: MessageKey;
  text(props: RowProps): ComponentChildren;
  /** How the figure came about, once it is opened. */
  readonly behind?: (props: RowProps) => ComponentChildren;
}

const amountText = ({ row: { cents, explanation }, isShared, tool: { words } }: RowProps): string =>
  cents === null
    ? noPriceText(isShared, words)
    : describeAmount(cents, explanation !== null && hasOpenPart(explanation), words);

const amountBehind = ({ row: { explanation, line }, tool: { words } }: RowProps): ComponentChildren =>
  explanation && <ExplanationView node={explanation} context={{ words, lines: [line] }} />;

const workColumns: readonly Column[] = [
  { name: 'history.column.start', text: ({ row: { job }, tool }) => startText(job.date, job.startMinute, tool.words) },
  {
    name: 'history.column.who',
    text: ({ row: { job }, tool: { words } }) =>
      `${words.names.role(job.roleId)}, ${words.translator.text(`place.${job.place}.inline`)}`,
  },
  { name: 'history.column.worked', text: ({ row: { job }, tool: { words } }) => workedText(job.seconds, words) },
  { name: 'history.column.billed', text: ({ row, tool: { words } }) => describeDuration(row.billedMinutes, words) },
  { name: 'history.column.amount', text: amountText, behind: amountBehind },
];

const thenColumns: readonly Column[] = [
  {
    name: 'history.column.billedThen',
    text: ({ row, tool: { words } }) => thenText(row.job, row.isFurther, words),
  },
  {
    name: 'history.column.difference',
    text: ({ row: { difference }, tool: { words } }) => (difference === null ? '' : words.format.money(difference)),
  },
];

/** How a promised moment came about; nothing where waiting for the customer moved it, which lists need not explain. */
const PromisedBehind = (props: RowProps & { readonly promise: TimedPromise }) => {
  const found = deadlineOf(props.promise, props);
  if (found === null || found === 'notAgreed' || isRuleError(found)) return null;
  return <DeadlineView explanation={found} zone={props.tool.list.zone} words={props.tool.words} />;
};

const isExplained = (promise: TimedPromise, props: RowProps): boolean => {
  const found = deadlineOf(promise, props);
  const isFound = found !== null && found !== 'notAgreed' && !isRuleError(found);
  return isFound && found.deadline === props.row.lateness?.latest;
};

const lateColumns = (promise: TimedPromise): readonly Column[] => [
  { name: 'history.column.reported', text: ({ row: { job }, tool }) => momentText(job.moments?.reported, tool) },
  {
    name: 'history.column.promised',
    text: (props) => {
      const instant = props.row.lateness?.latest;
      return instant === undefined ? '' : props.tool.words.format.datedMoment(instant, props.tool.list.zone);
    },
    behind: (props) => (isExplained(promise, props) ? <PromisedBehind {...props} promise={promise} /> : null),
  },
  {
    name: 'history.column.inTruth',
    text: ({ row: { job }, tool, against = 'answered' }) => momentText(job.moments?.[against], tool),
  },
  {
    name: 'history.column.lateBy',
    text: ({ row: { lateness }, tool: { words } }) => (lateness ? lateText(lateness.late, words) : ''),
  },
];

/** Time in whole minutes, rounded up: seconds say nothing of a lateness. */
export const lateText = (late: DurationMs, words: Words): string =>
  describeElapsed((Math.ceil(late / 60_000) * 60_000) as DurationMs, words);

/** What is told of the rows behind a figure. */
const columnsOf = (figure: HistoryFigure): readonly Column[] => {
  if (figure.of === 'late') return [...workColumns.slice(1, 2), ...lateColumns(figure.promise)];
  return figure.of === 'billedThen' ? [...workColumns, ...thenColumns] : workColumns;
};

/** One row; its amount, or its deadline, unfolds to how it came about. */
const Row = (props: RowProps & { readonly columns: readonly Column[] }) => {
  const { row, columns } = props;
  const panelId = useId();
  const [open, setOpen] = useState<Column | null>(null);
  return (
    <>
      <tr>
        <th scope="row" title={row.cells.join(' · ')}>
          {row.job.row}
        </th>
        {columns.map((column) => (
          <td key={column.name}>
            {column.behind?.(props) ? (
              <button
                type="button"
                class="dw-amount"
                aria-expanded={open === column}
                aria-controls={open === column ? panelId : undefined}
                onClick={() => setOpen(open === column ? null : column)}
              >
                {column.text(props)}
              </button>
            ) : (
              column.text(props)
            )}
          </td>
        ))}
      </tr>
      {open && (
        <tr>
          <td id={panelId} class="dw-history-why" colSpan={columns.length + 1}>
            <p class="dw-history-cells">{row.cells.filter(Boolean).join(' · ')}</p>
            {open.behind?.(props)}
          </td>
        </tr>
      )}
    </>
  );
};

/** The rows of the file behind a figure, a page at a time, each with what it comes to by itself under a tier. */
export const RowsBehind = (props: Props) => {
  const { session, figure, tierId, tool } = props;
  const { text, count } = tool.words.translator;
  const [page, setPage] = useState(0);
  const key = `${JSON.stringify(figure)} ${tierId} ${page}`;
  const answer = useAnswer((signal) => session.rowsBehind(figure, tierId, page, signal), key);
  if (answer.status === 'failed') return <FailureNote failure={answer.failure} words={tool.words} />;
  if (answer.status === 'waiting') return <p>{text('history.reading')}</p>;
  const { rows, total, pages } = answer.value;
  const columns = columnsOf(figure);
  const last = Math.max(0, pages - 1);
  const caption = count('history.rowsBehind', total, {
    count: tool.words.format.number(total),
    tier: tool.words.names.tier(tierId),
  });
  return (
    <>
      <ScrollTable caption={caption} names={[text('history.column.row'), ...columns.map(({ name }) => text(name))]}>
        {rows.map((row, index) => (
          // A row of the file may be several jobs.
          <Row key={index} {...props} row={row} columns={columns} />
        ))}
      </ScrollTable>
      {last > 0 && (
        <div class="dw-buttons">
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {text('history.previousRows')}
          </button>
          <span>{text('history.page', { page: page + 1, of: last + 1 })}</span>
          <button type="button" disabled={page === last} onClick={() => setPage(page + 1)}>
            {text('history.nextRows')}
          </button>
        </div>
      )}
    </>
  );
};
