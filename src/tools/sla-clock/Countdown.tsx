import { timeLeft } from '../../rules/index.ts';
import type { EpochMs } from '../../schema/units.ts';
import { describeTimeLeft } from '../../words/describe-time-left.ts';
import type { Words } from '../../words/words.ts';

interface Props {
  readonly now: EpochMs;
  readonly until: EpochMs;
  readonly words: Words;
}

const movesLittle = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How long it is until a moment. A screen reader is told the minutes when it asks, and nothing when they change. */
export const Countdown = ({ now, until, words }: Props) => {
  const left = timeLeft(now, until);
  return (
    <span class="dw-subtext dw-countdown">
      <span aria-hidden="true">{describeTimeLeft(left, !movesLittle(), words)}</span>
      <span class="sr-only">{describeTimeLeft(left, false, words)}</span>
    </span>
  );
};
