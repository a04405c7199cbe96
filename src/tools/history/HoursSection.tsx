import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { BandMinutes, History, LengthClass, TierHistory } from '../../rules/index.ts';
import type { BandId, TierId } from '../../schema/identifier.ts';
import { describeDuration, type Words } from '../../words/index.ts';
import type { HistoryFigure } from './rows-behind.ts';

interface Props {
  readonly history: History;
  readonly words: Words;
  /** The rows behind a figure, under a tier. */
  rowsBehind(figure: HistoryFigure, tierId: TierId): ComponentChildren;
}

/** @example 'tot 15 minuten', 'langer dan 8 uur' */
const classText = ({ upTo }: LengthClass, before: LengthClass | undefined, words: Words): string => {
  if (upTo !== null) return words.translator.text('history.lengths.upTo', { time: describeDuration(upTo, words) });
  const over = before?.upTo;
  return over
    ? words.translator.text('history.lengths.over', { time: describeDuration(over, words) })
    : words.translator.text('history.allRows');
};

/** How long jobs were: a bar for each class, its number of rows as a button that shows them. */
const Lengths = ({ history, words, rowsBehind }: Props) => {
  const { lengths, tiers } = history;
  const { text } = words.translator;
  const [open, setOpen] = useState<number | null>(null);
  const most = Math.max(1, ...lengths.classes.map(({ rows }) => rows));
  const [first] = tiers;
  return (
    <section class="dw-history-section" aria-labelledby="history-lengths">
      <h2 id="history-lengths">{text('history.lengthsHeading')}</h2>
      <p>
        {text('history.lengths.spread', {
          median: describeDuration(lengths.median, words),
          ninth: describeDuration(lengths.ninth, words),
          longest: describeDuration(lengths.longest, words),
        })}
      </p>
      <table class="dw-history-table dw-history-lengths">
        <caption>{text('history.lengths.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('history.column.length')}</th>
            <th scope="col">{text('history.column.rows')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lengths.classes.map((each, index) => (
            <tr key={index}>
              <th scope="row">{classText(each, lengths.classes[index - 1], words)}</th>
              <td>
                <button
                  type="button"
                  class="dw-amount"
                  aria-expanded={open === index}
                  disabled={each.rows === 0}
                  onClick={() => setOpen(open === index ? null : index)}
                >
                  {words.format.number(each.rows)}
                </button>
              </td>
              <td class="dw-history-bar-cell">
                <svg width="100%" height="16" aria-hidden="true">
                  <rect class="dw-month-work" height="16" width={`${(each.rows / most) * 100}%`} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open !== null && first && rowsBehind({ of: 'length', class: open }, first.tierId)}
    </section>
  );
};

/** Minutes outside the first band, which is that of ordinary hours. */
const outsideOf = ({ bands }: TierHistory, words: Words): readonly BandMinutes[] => {
  const [ordinary] = words.names.list.rateBands;
  return bands.filter(({ bandId, minutes }) => bandId !== ordinary?.id && minutes > 0);
};

/** What is known of the hours of the rest; rows without a start say nothing of theirs. */
const RestOfHours = ({
  history: { rows, withoutStart },
  hasOutside,
  words: { translator, format },
}: Pick<Props, 'history' | 'words'> & { readonly hasOutside: boolean }) => {
  if (withoutStart === rows) return <p>{translator.text('history.outside.noStarts')}</p>;
  const unknown = translator.count('history.outside.unknown', withoutStart, { count: format.number(withoutStart) });
  return (
    <>
      {!hasOutside && (
        <p>{translator.text(withoutStart > 0 ? 'history.outside.noneOfStarted' : 'history.outside.none')}</p>
      )}
      {withoutStart > 0 && <p>{unknown}</p>}
    </>
  );
};

/** Work outside the ordinary hours of the list, by band. The clock is the same under every tier, billed minutes need not be. */
const Outside = ({ history, words, rowsBehind }: Props) => {
  const { translator, format, names } = words;
  const [open, setOpen] = useState<{ readonly bandId: BandId | null } | null>(null);
  const [tier] = history.tiers;
  const outside = tier ? outsideOf(tier, words) : [];
  return (
    <section class="dw-history-section" aria-labelledby="history-outside">
      <h2 id="history-outside">{translator.text('history.outsideHeading')}</h2>
      {tier && outside.length > 0 && (
        <ul class="dw-history-list">
          {outside.map(({ bandId, rows, minutes }) => (
            <li key={bandId ?? ''}>
              {translator.count(bandId === null ? 'history.outside.rest' : 'history.outside.band', rows, {
                count: format.number(rows),
                time: describeDuration(minutes, words),
                band: bandId === null ? '' : names.band(bandId),
              })}{' '}
              <button
                type="button"
                class="dw-quiet"
                aria-expanded={open?.bandId === bandId}
                onClick={() => setOpen(open?.bandId === bandId ? null : { bandId })}
              >
                {translator.count('history.showRows', rows, { count: format.number(rows) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <RestOfHours history={history} hasOutside={outside.length > 0} words={words} />
      {open && tier && rowsBehind({ of: 'band', ...open }, tier.tierId)}
    </section>
  );
};

/** How long jobs were, and how much of the work fell outside ordinary hours. */
export const HoursSection = (props: Props) => (
  <>
    <Lengths {...props} />
    <Outside {...props} />
  </>
);
