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

/** Marks that are nearer to each other, in percent of the picture, would hide each other. */
const tooNear = 4;

/** The deadlines of a lane. One that is near another stands off the middle of the bar, but not on the names above it. */
const marksOf = ({ response, intervention, resolution }: Lane) => {
  const marks = [
    { promise: 'maximumResponse', place: response, aside: -5 },
    { promise: 'maximumIntervention', place: intervention, aside: 4 },
    { promise: 'maximumResolution', place: resolution, aside: 13 },
  ] as const;
  return marks.flatMap(({ promise, place, aside }) => {
    if (place === null) return [];
    const isNear = marks.some(
      (other) => other.promise !== promise && other.place !== null && Math.abs(other.place - place) < tooNear,
    );
    return { promise, place, aside: isNear ? aside : 0 };
  });
};

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
      {marksOf(lane).map(({ promise, place, aside }) => (
        <Mark key={promise} promise={promise} place={place} y={middle + aside} />
      ))}
    </g>
  );
};
