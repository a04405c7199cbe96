import { useState } from 'preact/hooks';
import type { TimedPromise } from '../../rules/index.ts';
import type { EpochMs } from '../../schema/units.ts';
import type { ClockProps } from './DeadlineTable.tsx';

interface Props extends ClockProps {
  /** Only this promise; both without it. */
  readonly promise?: TimedPromise;
  readonly label: string;
}

/** Saves deadlines as a calendar file, which is made when it is first asked for. */
export const CalendarButton = (props: Props) => {
  const { deadlines, promise, label, words } = props;
  const [hasFailed, setFailed] = useState(false);
  const save = async () => {
    try {
      const { saveCalendar } = await import('./save-calendar.ts');
      saveCalendar({ ...props, now: Date.now() as EpochMs });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const [only] = deadlines;
  return (
    <>
      <button type="button" class={promise ? 'dw-small' : undefined} data-markdown="skip" onClick={save}>
        {label}
        {promise && only && (
          <span class="sr-only">
            {' '}
            {words.translator.text('clock.event', {
              promise: words.translator.text(`column.${promise}`),
              tier: words.names.tier(only.tierId),
            })}
          </span>
        )}
      </button>
      {hasFailed && (
        <span class="dw-problem" role="alert">
          {words.translator.text('clock.calendarFailed')}
        </span>
      )}
    </>
  );
};
