import type { Lane, TimedPromise } from '../../rules/index.ts';

interface Props {
  readonly lane: Lane;
  /** From the top of the picture. */
  readonly top: number;
}

/** A length of 16 to a rem: the picture grows with its words. */
export const rem = (length: number): string => `${length / 16}rem`;

export const laneHeight = 54;
const barHeight = 22;
const barTop = 24;

/** The shape of a deadline: a round one for an answer, a diamond for the start of the work, a square for its end. */
const shapes = {
  maximumResponse: 'M-7 0A7 7 0 0 0 7 0 7 7 0 0 0-7 0Z',
  maximumIntervention: 'M0-9 9 0 0 9-9 0Z',
  maximumResolution: 'M-7-7H7V7H-7Z',
};

export const Mark = ({
  promise,
  place,
  y,
}: {
  readonly promise: TimedPromise;
  readonly place: number;
  readonly y: number;
}) => (
  <svg x={`${place}%`} y={rem(y)} overflow="visible" width="1" height="1" class="dw-deadline-mark" aria-hidden="true">
    <path d={shapes[promise]} />
  </svg>
);

/** One tier: what was counted and what was not, and its deadlines. */
export const LaneView = ({ lane, top }: Props) => {
  const middle = top + barTop + barHeight / 2;
  return (
    <g>
      {lane.stretches.map(({ kind, place, width }) => (
        <rect
          key={place}
          class={`dw-clock-stretch-${kind}`}
          x={`${place}%`}
          y={rem(top + barTop)}
          width={`${width}%`}
          height={rem(barHeight)}
        />
      ))}
      {lane.response !== null && <Mark promise="maximumResponse" place={lane.response} y={middle} />}
      {lane.intervention !== null && <Mark promise="maximumIntervention" place={lane.intervention} y={middle} />}
      {lane.resolution !== null && <Mark promise="maximumResolution" place={lane.resolution} y={middle} />}
    </g>
  );
};
