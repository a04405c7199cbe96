import type { DayStretch, Lane, TimedPromise } from '../../rules/index.ts';
import type { Words } from '../../words/index.ts';
import { closedLegend } from './closed-days-in-words.ts';
import { Mark, rem } from './LaneView.tsx';

interface Props {
  readonly lanes: readonly Lane[];
  readonly promises: readonly TimedPromise[];
  readonly words: Words;
}

const kinds: readonly DayStretch['kind'][] = [
  'counted',
  'night',
  'weekend',
  'closedDate',
  'outsideHours',
  'waiting',
  'reportDay',
  'summarised',
];

/** What the patterns mean, and what the shapes; only those that are in the picture. */
export const PictureLegend = ({ lanes, promises, words }: Props) => {
  const { translator } = words;
  const used = new Set(lanes.flatMap(({ stretches }) => stretches.map(({ kind }) => kind)));
  return (
    <>
      <ul class="dw-day-legend">
        {kinds
          .filter((kind) => used.has(kind))
          .map((kind) => (
            <li key={kind}>
              <svg width="28" height="16" aria-hidden="true">
                <rect class={`dw-clock-stretch-${kind}`} x="1" y="1" width="26" height="14" />
              </svg>
              {(kind === 'closedDate' && closedLegend(words)) || translator.text(`clock.legend.${kind}`)}
            </li>
          ))}
      </ul>
      <ul class="dw-day-legend">
        {promises.map((promise) => (
          <li key={promise}>
            <svg width="28" height={rem(20)} aria-hidden="true">
              <Mark promise={promise} place={50} y={10} />
            </svg>
            {translator.text(`clock.legend.${promise}`)}
          </li>
        ))}
      </ul>
    </>
  );
};
