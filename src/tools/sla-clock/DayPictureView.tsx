import { useMemo } from 'preact/hooks';
import { dayPicture, type Lane } from '../../rules/index.ts';
import type { Words } from '../../words/index.ts';
import type { ClockProps } from './clock-props.ts';
import { LaneView, laneHeight, rem } from './LaneView.tsx';
import { PictureLegend } from './PictureLegend.tsx';

/** Time that does not count has a pattern, for readers who cannot tell the colours apart. */
const Patterns = () => (
  <defs>
    <pattern id="dw-pattern-night" width="8" height="8" patternUnits="userSpaceOnUse">
      <path d="M-2 10 10-2M-2 2 2-2M6 10l4-4" />
    </pattern>
    <pattern id="dw-pattern-weekend" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="3" cy="3" r="1.3" />
    </pattern>
    <pattern id="dw-pattern-closed-date" width="7" height="7" patternUnits="userSpaceOnUse">
      <path d="M0 0 7 7M7 0 0 7" />
    </pattern>
    <pattern id="dw-pattern-outside-hours" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M0 3H6" />
    </pattern>
    <pattern id="dw-pattern-waiting" width="8" height="8" patternUnits="userSpaceOnUse">
      <path d="M0 4H8M4 0V8" />
    </pattern>
    <pattern id="dw-pattern-report-day" width="8" height="8" patternUnits="userSpaceOnUse">
      <path d="M0 0 4 4 8 0M0 8 4 4 8 8" />
    </pattern>
    <pattern id="dw-pattern-summarised" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M3 0V6" />
    </pattern>
  </defs>
);

/** The names of the lanes, beside the picture or over it: unlike its own text, they break into lines and have a ground. */
const LaneNames = ({ lanes, words }: { readonly lanes: readonly Lane[]; readonly words: Words }) => (
  <div class="dw-lane-names" aria-hidden="true">
    {lanes.map(({ tierId, stretches }) => (
      <span key={tierId}>
        {words.names.tier(tierId)}
        {stretches.length === 0 && <small>{words.translator.text('promise.none')}</small>}
      </span>
    ))}
  </div>
);

/** Above the lanes, for the report's name, and below them, for the days. */
const [head, foot] = [20, 22];

/** The days from the report to the last deadline: widths in percent, so that it fits any screen and nothing is measured. */
export const DayPictureView = ({ deadlines, report, reportedAt, tool }: ClockProps) => {
  const { words } = tool;
  const { zone } = tool.list;
  const { translator, format } = words;
  const picture = useMemo(() => dayPicture(reportedAt, deadlines, zone), [reportedAt, deadlines]);
  if (picture === null) return null;
  const bottom = head + picture.lanes.length * laneHeight;
  return (
    <figure class="dw-day-picture" data-markdown="skip">
      <figcaption>{translator.text('clock.picture')}</figcaption>
      <svg role="img" aria-label={translator.text('clock.pictureSummary')} width="100%" height={rem(bottom + foot)}>
        <Patterns />
        {picture.ticks.map(({ at, place, unit, isMain }) => (
          <g key={at} class={`dw-tick dw-tick-${unit}${isMain ? '' : ' dw-tick-wide-only'}`}>
            <line x1={`${place}%`} x2={`${place}%`} y1={rem(head)} y2={rem(bottom)} />
            <text x={`${place}%`} y={rem(bottom + 15)} text-anchor="middle">
              {unit === 'day' ? format.day(at, zone) : format.time(at, zone)}
            </text>
          </g>
        ))}
        <line
          class="dw-report-line"
          x1={`${picture.reported}%`}
          x2={`${picture.reported}%`}
          y1={rem(head)}
          y2={rem(bottom)}
        />
        {picture.lanes.map((lane, index) => (
          <LaneView key={lane.tierId} lane={lane} top={head + index * laneHeight} />
        ))}
        <text x={`${picture.reported}%`} y={rem(head - 7)}>
          {translator.text('clock.pictureReport')} {format.shortMoment(reportedAt, zone)}
        </text>
      </svg>
      <LaneNames lanes={picture.lanes} words={words} />
      <PictureLegend lanes={picture.lanes} promises={report.promises} words={words} />
    </figure>
  );
};
