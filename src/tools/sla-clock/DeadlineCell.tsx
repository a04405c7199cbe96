import {
  type DeadlineExplanation,
  isRuleError,
  type TierDeadlines,
  type TimedPromise,
  timeLeft,
} from '../../rules/index.ts';
import type { EpochMs } from '../../schema/units.ts';
import type { Words } from '../../words/index.ts';
import { describeTimeLeft } from '../../words/index.ts';
import { otherZoneAt } from '../frame/report/own-zone.ts';
import { CalendarButton } from './CalendarButton.tsx';
import type { ClockProps } from './clock-props.ts';
import { MomentTime } from './MomentTime.tsx';

interface Props extends ClockProps {
  readonly tier: TierDeadlines;
  readonly promise: TimedPromise;
  /** Null while the time is unknown, or the clock of the device is obviously wrong. */
  readonly now: EpochMs | null;
}

interface CountdownProps {
  readonly now: EpochMs;
  readonly until: EpochMs;
  readonly words: Words;
}

const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How long it is until a moment. Screen readers can read it, without seconds, but changes are not announced. */
const Countdown = ({ now, until, words }: CountdownProps) => {
  const left = timeLeft(now, until);
  return (
    <span class="dw-subtext dw-countdown">
      <span aria-hidden="true">{describeTimeLeft(left, !prefersReducedMotion(), words)}</span>
      <span class="sr-only">{describeTimeLeft(left, false, words)}</span>
    </span>
  );
};

const Moment = (props: Props & { readonly shown: DeadlineExplanation }) => {
  const { shown, tier, promise, now, ownZone, tool } = props;
  const { list, words } = tool;
  const { text } = words.translator;
  const { deadline } = shown;
  const other = otherZoneAt(deadline, ownZone, list.zone);
  return (
    <div class="dw-deadline">
      <MomentTime iso={new Date(deadline).toISOString()} words={words}>
        {words.format.moment(deadline, list.zone)}
      </MomentTime>
      {other && (
        <span class="dw-subtext">{text('clock.ownShort', { moment: words.format.shortMoment(deadline, other) })}</span>
      )}
      {now && <Countdown now={now} until={deadline} words={words} />}
      <CalendarButton {...props} tierId={tier.tierId} promise={promise} label={text('clock.addToCalendar')} />
    </div>
  );
};

/** One latest moment in words, or why there is none. */
export const DeadlineCell = (props: Props) => {
  const { tier, promise, tool } = props;
  const { text } = tool.words.translator;
  const shown = tier[promise];
  return (
    <td class="dw-text-cell" data-label={text(`column.${promise}`)} data-promise={promise}>
      {shown === 'notAgreed' && text('promise.none')}
      {(shown === null || isRuleError(shown)) && text('result.neverOpen')}
      {shown !== null && shown !== 'notAgreed' && !isRuleError(shown) && <Moment {...props} shown={shown} />}
    </td>
  );
};
