import type { History, TierHistory } from '../../rules/index.ts';
import { describeAmount, type Words } from '../../words/index.ts';
import { AnswerPanel } from '../frame/answer/AnswerPanel.tsx';
import type { Tool } from '../frame/use-tool.ts';
import { hasQuestions, type Reading } from './reading.ts';

interface Props {
  readonly tool: Tool;
  /** Null while the file is read, and while a question is open. */
  readonly history: History | null;
  readonly reading: Reading;
  readonly isExample: boolean;
}

const tierIn = ({ tiers }: History, id: string | undefined): TierHistory | undefined =>
  tiers.find(({ tierId }) => tierId === id);

/** The total of a tier, "from" where something in it has no price. */
export const totalText = ({ total, openItems }: TierHistory, words: Words): string =>
  describeAmount(total, openItems.length > 0, words);

/** Of how many rows a price, or a part of it, is open under a tier; empty where it is of none. */
const openText = ({ openRows }: TierHistory, { rows }: History, { translator, format }: Words): string =>
  openRows === 0
    ? ''
    : ` ${translator.count('history.partlyOpen', openRows, { count: format.number(openRows), of: format.number(rows) })}`;

/** Which tier would have been the cheapest over the whole file, or why none is named. @example 'Kantoor was het goedkoopst geweest: € 8.123,45 over 12 maanden, zonder btw.' */
export const headlineOf = (history: History, words: Words): string => {
  const { translator, format, names } = words;
  const { cheapest } = history;
  const winner = tierIn(history, cheapest.tierIds[0]);
  if (winner === undefined) return 'reason' in cheapest ? translator.text(`result.noCheapest.${cheapest.reason}`) : '';
  const answer = translator.count('history.cheapest', cheapest.tierIds.length, {
    tiers: format.list(cheapest.tierIds.map(names.tier)),
    amount: totalText(winner, words),
    months: translator.count('unit.months', history.months.length),
    vat: translator.text('amount.vat'),
  });
  return answer + openText(winner, history, words);
};

const TierFigure = ({
  tier,
  history,
  words,
}: {
  readonly tier: TierHistory;
  readonly history: History;
  readonly words: Words;
}) => {
  const { text } = words.translator;
  const isCheapest = history.cheapest.tierIds.some((id) => id === tier.tierId);
  const { aboveCheapest } = tier;
  return (
    <li class={isCheapest ? 'dw-highlight' : undefined}>
      <span>{words.names.tier(tier.tierId)}</span>
      <b>{totalText(tier, words)}</b>
      {isCheapest && <span class="dw-badge dw-beside">{text('result.cheapestBadge')}</span>}
      {aboveCheapest !== null && aboveCheapest > 0 && (
        <span class="dw-subtext dw-beside">
          {text('answer.difference', { amount: words.format.money(aboveCheapest) })}
        </span>
      )}
    </li>
  );
};

/** What was paid at the time, where the file says so. */
const PaidThen = ({ history: { billedThen, rows }, words }: { readonly history: History; readonly words: Words }) => {
  if (billedThen === null) return null;
  const { translator, format } = words;
  const values = { amount: format.money(billedThen.cents), rows: format.number(billedThen.rows) };
  return (
    <p class="dw-hint">
      {billedThen.rows === rows
        ? translator.text('history.billedThenAll', values)
        : translator.text('history.billedThenSome', { ...values, of: format.number(rows) })}
    </p>
  );
};

/** What a file comes to, as plain text: the answer, every tier, and the price list. */
export const summaryOf = (history: History, isExample: boolean, words: Words): string => {
  const { translator, names, format } = words;
  return [
    ...(isExample ? [translator.text('history.isExample')] : []),
    headlineOf(history, words),
    ...history.tiers.map((tier) => `${names.tier(tier.tierId)}: ${totalText(tier, words)}`),
    translator.text('assumption.priceList', { date: format.date(history.priceListId) }),
  ].join('\n');
};

/** What the figures rest on. */
const Basis = ({ history, words }: { readonly history: History; readonly words: Words }) => {
  const { count } = words.translator;
  const { rows, allRows } = history;
  const months = count('unit.months', history.months.length);
  const values = { count: words.format.number(rows), of: words.format.number(allRows), months };
  return (
    <>
      <p class="dw-hint">{count(rows < allRows ? 'history.basisOfSome' : 'history.basis', rows, values)}</p>
      <PaidThen history={history} words={words} />
    </>
  );
};

/** What the file would have cost under every tier, always in view. */
export const HistoryAnswer = ({ tool, history, reading, isExample }: Props) => {
  const { words } = tool;
  const { text } = words.translator;
  const waiting = text(hasQuestions(reading) ? 'history.failure.unanswered' : 'history.reading');
  return (
    <AnswerPanel
      tool={tool}
      heading={text('history.answerHeading')}
      example={isExample && text('history.isExample')}
      headline={history ? headlineOf(history, words) : waiting}
      error={null}
      figures={
        <ul class="dw-tier-figures" data-markdown="skip">
          {history?.tiers.map((tier) => (
            <TierFigure key={tier.tierId} tier={tier} history={history} words={words} />
          ))}
        </ul>
      }
    >
      {history && <Basis history={history} words={words} />}
    </AnswerPanel>
  );
};
