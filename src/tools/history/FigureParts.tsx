import { useState } from 'preact/hooks';
import type { WorkBehind } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import { ExplanationView } from '../../ui/explanation/ExplanationView.tsx';
import { describeDuration, type Words } from '../../words/index.ts';
import type { Tool } from '../frame/use-tool.ts';
import { FailureNote } from './FailureNote.tsx';
import { noPriceText, RowsBehind } from './RowsBehind.tsx';
import type { HistorySession } from './session.ts';
import { useAnswer } from './use-answer.ts';

interface Props {
  readonly session: HistorySession;
  readonly tierId: TierId;
  /** From 0; absent for all months. */
  readonly month?: number;
  /** With the texts that are loaded on demand. */
  readonly tool: Tool;
  /** Whether months share the price of work under the tier. */
  readonly isShared: boolean;
  /** The rows of the file that are in the figure. */
  readonly rows: number;
}

/** What a part of a bill is for. @example 'Technicus, op afstand, 30 minuten gefactureerd' */
const partName = ({ what, line, billedMinutes }: WorkBehind, words: Words): string => {
  const { translator, names } = words;
  if (line === null) return translator.text(`charge.${what}`);
  const values = {
    role: names.role(line.roleId),
    place: translator.text(`place.${line.place}.inline`),
    time: billedMinutes === null ? '' : describeDuration(billedMinutes, words),
  };
  return what === 'labour' && billedMinutes !== null
    ? translator.text('history.part.labour', values)
    : translator.text('history.part.other', { ...values, what: translator.text(`charge.${what}`) });
};

/** The same with how often it stands in the bill, and at what price. @example 'Technicus, op afstand, 30 minuten gefactureerd: 38 × € 54,00' */
const timesText = (part: WorkBehind, words: Words): string => {
  const { times, each } = part;
  const { text } = words.translator;
  const values = { name: partName(part, words), times: words.format.number(times) };
  if (times === 1) return values.name;
  return each === null
    ? text('history.part.counted', values)
    : text('history.part.times', { ...values, each: words.format.money(each) });
};

/** Parts that are shown before all are asked for. */
const mostParts = 10;

/** A fee of nothing says nothing. */
const saysSomething = ({ what, cents }: WorkBehind): boolean => what !== 'fee' || cents !== 0;

/** Parts without a price, those that are named alike as one. */
const unpricedIn = (parts: readonly WorkBehind[], words: Words): WorkBehind[] => {
  const byName = new Map<string, WorkBehind>();
  for (const part of parts.filter(({ cents }) => cents === null)) {
    const name = partName(part, words);
    byName.set(name, { ...part, times: part.times + (byName.get(name)?.times ?? 0) });
  }
  return [...byName.values()];
};

/** What a part comes to. */
const amountOf = ({ what, cents }: WorkBehind, isShared: boolean, words: Words): string =>
  cents === null ? noPriceText(isShared && what === 'labour', words) : words.format.money(cents);

interface PartProps extends Pick<Props, 'isShared'> {
  readonly part: WorkBehind;
  readonly words: Words;
}

/** One part in a line, which unfolds to how the price of one came about. */
const Part = ({ part, isShared, words }: PartProps) => {
  const { explanation, line } = part;
  const told = (
    <>
      <span>{timesText(part, words)}</span> <b>{amountOf(part, isShared, words)}</b>
    </>
  );
  if (explanation === null) return <li class="dw-history-part">{told}</li>;
  return (
    <li>
      <details>
        <summary class="dw-history-part">{told}</summary>
        <ExplanationView node={explanation} context={{ words, lines: line ? [line] : [] }} />
      </details>
    </li>
  );
};

/** What a month or a total of a tier is made of: jobs that bill alike together, fees, and the rows of the file behind them. */
export const FigureParts = ({ session, tierId, month, isShared, tool, rows }: Props) => {
  const { words } = tool;
  const { text, count } = words.translator;
  const [showsRows, setShowsRows] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const answer = useAnswer(() => session.partsOf(tierId, month), `${tierId} ${month}`);
  if (answer.status === 'failed') return <FailureNote failure={answer.failure} words={words} />;
  if (answer.status === 'waiting') return <p>{text('history.reading')}</p>;
  const { more, moreCents } = answer.value;
  const { parts } = answer.value;
  const priced = parts.filter(({ cents }) => cents !== null).filter(saysSomething);
  const shown = showsAll ? priced : priced.slice(0, mostParts);
  const hidden = priced.length - shown.length;
  const figure = month === undefined ? { of: 'rows' as const } : { of: 'rows' as const, month };
  return (
    <div class="dw-history-parts">
      <ul>
        {[...shown, ...unpricedIn(parts, words)].map((part, index) => (
          <Part key={index} part={part} isShared={isShared} words={words} />
        ))}
        {more > 0 && hidden === 0 && (
          <li class="dw-history-part">
            {count('history.part.more', more)} <b>{words.format.money(moreCents)}</b>
          </li>
        )}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setShowsAll(true)}>
          {count('history.part.showMore', hidden)}
        </button>
      )}
      {rows > 0 && (
        <button type="button" aria-expanded={showsRows} onClick={() => setShowsRows(!showsRows)}>
          {count('history.showRows', rows, { count: words.format.number(rows) })}
        </button>
      )}
      {showsRows && <RowsBehind session={session} figure={figure} tierId={tierId} isShared={isShared} tool={tool} />}
    </div>
  );
};
