import type { ComponentChildren } from 'preact';
import type { BilledAgainstWorked, History, OpenCount, TierHistory } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import { describeDuration, describeElapsed, describeSubject, partName, type Words } from '../../words/index.ts';
import { totalText } from './HistoryAnswer.tsx';
import { untoldRows } from './mapping-changes.ts';
import { type OpenableRow, OpenableTable } from './OpenableTable.tsx';
import type { Reading } from './reading.ts';

interface Props {
  /** What the figures are of. */
  readonly reading: Reading;
  readonly history: History;
  readonly words: Words;
  /** What was agreed with the visitor, in sentences. */
  readonly agreed: readonly string[];
  /** What is behind the total of a tier. */
  behind(tierId: TierId): ComponentChildren;
}

const rowOf = (tier: TierHistory, { history, words, behind }: Props): OpenableRow => {
  const { text } = words.translator;
  const isCheapest = history.cheapest.tierIds.some((id) => id === tier.tierId);
  const cell = (id: 'total' | 'work' | 'fee', shown: string) => ({
    id,
    label: text(`history.column.${id}`),
    text: shown,
    behind: () => behind(tier.tierId),
  });
  return {
    id: tier.tierId,
    heading: (
      <>
        {words.names.tier(tier.tierId)}
        {isCheapest && <span class="dw-badge">{text('result.cheapestBadge')}</span>}
      </>
    ),
    isHighlighted: isCheapest,
    cells: [
      cell('total', totalText(tier, words)),
      cell('work', words.format.money(tier.work)),
      cell('fee', words.format.money(tier.fee)),
    ],
  };
};

/** What is open, by the name that the list gives it: of many jobs none by itself, and of a fee every tier has the same. */
const openPart = ({ what, subject }: OpenCount, words: Words): string => {
  if (subject === undefined || subject.of === 'lineTravel') return words.translator.text(`charge.${what}`);
  return subject.of === 'fee' ? partName(subject.feeId, words.names) : describeSubject(subject, [], words);
};

/** What is not in the amounts, each said once though every tier leaves it open. */
const openTexts = ({ tiers }: History, words: Words): string[] => {
  const { translator, format, names } = words;
  const textOf = (open: OpenCount): string =>
    translator.count(`history.open.${open.reason}`, open.rows, {
      count: format.number(open.rows),
      band: open.bandId === undefined ? '' : names.band(open.bandId),
      what: openPart(open, words),
    });
  return [...new Set(tiers.flatMap(({ openItems }) => openItems.map(textOf)))];
};

/** How much of what was billed was worked. @example 'Gewerkt is 371 uur 20 minuten. Gefactureerd wordt 412 uur …' */
const billedText = (billed: BilledAgainstWorked, words: Words): string =>
  words.translator.text(billed.free > 0 ? 'history.billedWithFree' : 'history.billed', {
    billed: describeDuration(billed.billedMinutes, words),
    worked: describeElapsed(billed.worked, words),
    minimum: describeDuration(billed.byMinimum, words),
    rounding: describeElapsed(billed.byRounding, words),
    free: describeDuration(billed.free, words),
  });

/** Each sentence once, with the tiers that it holds for where not all are alike. */
const BilledSentences = ({ history: { tiers }, words }: Pick<Props, 'history' | 'words'>) => {
  const texts = new Map<string, string[]>();
  for (const { tierId, billed } of tiers) {
    const said = billedText(billed, words);
    texts.set(said, [...(texts.get(said) ?? []), words.names.tier(tierId)]);
  }
  return (
    <>
      {[...texts].map(([said, names]) => (
        <li key={said}>{texts.size === 1 ? said : `${words.format.list(names)}: ${said}`}</li>
      ))}
    </>
  );
};

/** What every tier costs over the whole file, and what is not in it. */
export const TotalsSection = (props: Props) => {
  const {
    history,
    words,
    agreed,
    reading: {
      file,
      mapping: { place, timeSays, severalPeople },
    },
  } = props;
  const { text, count } = words.translator;
  const { withoutStart, takenAtNoon } = history;
  const untoldPlaces = untoldRows(file, place);
  return (
    <section class="dw-history-section" aria-labelledby="history-totals">
      <h2 id="history-totals">{text('history.totalsHeading')}</h2>
      <OpenableTable
        id="history-total"
        caption={text('history.totalsCaption', {
          months: count('unit.months', history.months.length),
          vat: text('amount.vat'),
        })}
        names={(['tier', 'total', 'work', 'fee'] as const).map((column) => text(`history.column.${column}`))}
        rows={history.tiers.map((tier) => rowOf(tier, props))}
      />
      <p class="dw-hint">{text('result.unfold')}</p>
      <ul class="dw-notes">
        {[...agreed, ...openTexts(history, words)].map((note) => (
          <li key={note}>{note}</li>
        ))}
        <BilledSentences history={history} words={words} />
        {timeSays === 'reported' && <li>{text('history.timesAreReports')}</li>}
        {severalPeople === 'each' && <li>{text('history.eachPerson')}</li>}
        {withoutStart > 0 && (
          <li>{count('history.withoutStart', withoutStart, { count: words.format.number(withoutStart) })}</li>
        )}
        {takenAtNoon > 0 && (
          <li>{count('history.takenAtNoon', takenAtNoon, { count: words.format.number(takenAtNoon) })}</li>
        )}
        {untoldPlaces > 0 && (
          <li>
            {count('history.placeAssumed', untoldPlaces, {
              count: words.format.number(untoldPlaces),
              place: text(`place.${place.otherwise}.inline`),
            })}
          </li>
        )}
        <li>{text('assumption.priceList', { date: words.format.date(history.priceListId) })}</li>
      </ul>
    </section>
  );
};
