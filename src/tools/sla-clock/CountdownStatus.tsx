import { useRef } from 'preact/hooks';
import { nextStage, type TierDeadlines, timeLeft } from '../../rules/index.ts';
import type { EpochMs } from '../../schema/units.ts';
import { describeTimeLeft, type Words } from '../../words/index.ts';

interface Props {
  readonly now: EpochMs;
  readonly deadlines: readonly TierDeadlines[];
  readonly words: Words;
}

/** Tells screen readers that a deadline is near: a day, four hours, an hour before it, and so on; not every second. */
export const CountdownStatus = ({ now, deadlines, words }: Props) => {
  const reached = nextStage(now, deadlines);
  const key = reached && `${reached.tierId} ${reached.promise} ${reached.stage}`;
  const first = useRef(key);
  const announced = useRef<{ readonly key: string | null; readonly text: string }>({ key, text: '' });
  if (reached && key !== first.current && key !== announced.current.key) {
    const names = {
      tier: words.names.tier(reached.tierId),
      promise: words.translator.text(`column.${reached.promise}`),
    };
    const left = describeTimeLeft(timeLeft(now, reached.deadline), false, words);
    const isReached = reached.stage === 0;
    announced.current = {
      key,
      text: words.translator.text(isReached ? 'clock.stageReached' : 'clock.stage', { ...names, left }),
    };
  }
  return (
    <p role="status" class="sr-only">
      {announced.current.text}
    </p>
  );
};
