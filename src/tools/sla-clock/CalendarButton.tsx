import { useState } from 'preact/hooks';
import { addressWith } from '../../estimate/index.ts';
import type { TimedPromise } from '../../rules/index.ts';
import type { TierId } from '../../schema/identifier.ts';
import type { EpochMs } from '../../schema/units.ts';
import { ActionButton } from '../../ui/fields/ActionButton.tsx';
import type { ClockProps } from './clock-props.ts';

interface Props extends Pick<ClockProps, 'tool' | 'report'> {
  /** Only the deadlines of this tier; of all without it. */
  readonly tierId?: TierId;
  /** Only this promise; both without it. */
  readonly promise?: TimedPromise;
  readonly label: string;
}

/** Minutes before a deadline at which a calendar warns. */
const alarmMinutes = 15;

/** Saves deadlines as a calendar file, with code that is loaded on demand. It is off when there are no deadlines. */
export const CalendarButton = ({ tool, report, tierId, promise, label }: Props) => {
  const { estimate, words, problems } = tool;
  const { text } = words.translator;
  const [hasFailed, setFailed] = useState(false);
  const tier = report.tiers.find(({ id }) => id === tierId);
  const isEmpty = report.tiers.every((one) => report.promises.every((kind) => one[kind].instant === null));
  const save = async () => {
    try {
      const [{ calendarText }, { saveFile }] = await Promise.all([
        import('../../outputs/calendar.ts'),
        import('../frame/share-bar/save-file.ts'),
      ]);
      const source = { report, estimate, words, link: addressWith(location.href, estimate) };
      const wanted = { ...(tierId && { tierId }), ...(promise && { promise }) };
      const options = { now: Date.now() as EpochMs, host: location.hostname, alarmMinutes };
      saveFile(`${text('clock.file')}.ics`, 'text/calendar;charset=utf-8', calendarText(source, wanted, options));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <span data-markdown="skip">
      <ActionButton
        className={promise ? 'dw-small-button' : undefined}
        isOff={isEmpty || problems.length > 0}
        onClick={save}
      >
        {label}
        {promise && tier && (
          <span class="sr-only"> {text('clock.event', { promise: text(`column.${promise}`), tier: tier.name })}</span>
        )}
      </ActionButton>
      {hasFailed && (
        <span class="dw-problem" role="alert">
          {text('clock.calendarFailed')}
        </span>
      )}
    </span>
  );
};
