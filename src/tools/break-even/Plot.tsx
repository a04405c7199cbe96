import { useMemo } from 'preact/hooks';
import type { CostCurve } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import { along, axisEnd, linePath, side, spread, ticks, upward } from './geometry.ts';

interface Props {
  readonly id: string;
  readonly curve: CostCurve;
  readonly caption: string;
  readonly title: string;
  readonly description: string;
  /** Where other tiers become the cheapest, in minutes. */
  readonly marks: readonly number[];
  /** The point of the curve at which the visitor is. */
  readonly point: number;
  /** The label at that point. */
  readonly here: string;
  /** What the hours along the plot are. */
  readonly axis: string;
  lineOf(tierId: TierId): string;
  nameOf(tierId: TierId): string;
  hours(minutes: number): string;
  euros(cents: number): string;
}

/** The height of a name in units of the plot, on paper too. */
const nameRoom = 80;

/** Where the names at the ends of the lines stand: each has room. */
const nameEnds = ({ tiers }: CostCurve, endY: number): number[] =>
  spread(
    tiers.map(({ costs }) => upward(costs.at(-1) ?? 0, endY)),
    nameRoom,
  );

const euroTicks = (end: number) => ticks(end, 100, 5);

const endOf = ({ minutes, tiers }: CostCurve) => ({
  endX: minutes.at(-1) ?? 0,
  endY: axisEnd(Math.max(1, ...tiers.flatMap(({ costs }) => costs)), 100, 5),
});

const percent = (place: number): string => `${place / 10}%`;

const Frame = (props: Props) => {
  const { curve, marks, lineOf } = props;
  const { endX, endY } = endOf(curve);
  const ends = nameEnds(curve, endY);
  return (
    <>
      <path
        class="dw-plot-grid"
        d={euroTicks(endY)
          .map((tick) => `M0 ${upward(tick, endY)}H${side}`)
          .join('')}
      />
      <path class="dw-plot-mark" d={marks.map((mark) => `M${along(mark, endX)} 0V${side}`).join('')} />
      {curve.tiers.map(({ tierId, costs }) => (
        <path key={tierId} class={`dw-plot-curve ${lineOf(tierId)}`} d={linePath(curve.minutes, costs, endX, endY)} />
      ))}
      {curve.tiers.map(({ tierId, costs }, index) => (
        <path
          key={tierId}
          class={`dw-plot-lead ${lineOf(tierId)}`}
          d={`M${side} ${upward(costs.at(-1) ?? 0, endY)}L${side + 10} ${ends[index]}`}
        />
      ))}
    </>
  );
};

/** The figures beside the axes and the names at the ends of the lines; a screen reader gets the same from the table. */
const Labels = (props: Props) => {
  const { curve, marks, lineOf, nameOf, hours, euros } = props;
  const { endX, endY } = endOf(curve);
  const ends = nameEnds(curve, endY);
  return (
    <>
      <div class="dw-plot-amounts">
        {euroTicks(endY).map((tick) => (
          <span key={tick} style={{ top: percent(upward(tick, endY)) }}>
            {euros(tick)}
          </span>
        ))}
      </div>
      <div class="dw-plot-names">
        {curve.tiers.map(({ tierId }, index) => (
          <span key={tierId} class={lineOf(tierId)} style={{ top: percent(ends[index] ?? 0) }}>
            {nameOf(tierId)}
          </span>
        ))}
      </div>
      <div class="dw-plot-hours">
        {ticks(endX, 60, 8).map((tick) => (
          <span key={tick} style={{ insetInlineStart: percent(along(tick, endX)) }}>
            {hours(tick)}
          </span>
        ))}
      </div>
      <div class="dw-plot-mark-labels">
        {marks.map((mark) => (
          <span key={mark} style={{ insetInlineStart: percent(along(mark, endX)) }}>
            {hours(mark)}
          </span>
        ))}
      </div>
    </>
  );
};

const Here = ({ curve, point, lineOf }: Props) => {
  const { endX, endY } = endOf(curve);
  const x = along(curve.minutes[point] ?? 0, endX);
  return (
    <>
      <path class="dw-plot-cursor" d={`M${x} 0V${side}`} />
      {curve.tiers.map(({ tierId, costs }) => (
        <path key={tierId} class={`dw-plot-dot ${lineOf(tierId)}`} d={`M${x} ${upward(costs[point] ?? 0, endY)}h.01`} />
      ))}
    </>
  );
};

/**
 * A line for each tier over the hours of a month. The fixed parts are drawn once, so that the plot keeps up with a
 * dragged slider.
 */
export const Plot = (props: Props) => {
  const { id, curve, caption, title, description, point, here, axis } = props;
  const frame = useMemo(() => <Frame {...props} />, [curve]);
  const labels = useMemo(() => <Labels {...props} />, [curve]);
  const x = along(curve.minutes[point] ?? 0, curve.minutes.at(-1) ?? 0);
  return (
    <figure class="dw-plot" data-markdown="skip">
      <figcaption>{caption}</figcaption>
      <div class="dw-plot-area">
        <svg
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-description`}
          viewBox={`0 0 ${side} ${side}`}
          preserveAspectRatio="none"
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-description`}>{description}</desc>
          {frame}
          <Here {...props} />
        </svg>
        <div aria-hidden="true">
          {labels}
          <span class="dw-plot-cursor-label" style={{ '--_at': percent(x), '--_length': here.length }}>
            {here}
          </span>
        </div>
      </div>
      <p class="dw-plot-axis-name" aria-hidden="true">
        {axis}
      </p>
    </figure>
  );
};
