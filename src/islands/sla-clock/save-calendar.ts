import type { TimedPromise } from '../../rules/index.ts';
import { allLatest, type TierDeadlines } from '../../rules/index.ts';
import type { EpochMs } from '../../schema/units.ts';
// Not by way of the index, which every tool loads: this is loaded on first use.
import { eventId } from '../../share/calendar/event-id.ts';
import { type CalendarEvent, writeCalendar } from '../../share/calendar/write-calendar.ts';
import { encodeEstimate } from '../../share/index.ts';
import type { ClockProps } from './DeadlineTable.tsx';
import { promises } from './promises.ts';

interface Asked extends ClockProps {
  readonly promise?: TimedPromise;
  readonly now: EpochMs;
}

const alarmMinutes = 15;

const eventsOf = (tier: TierDeadlines, { tool, priceList, reportedAt, promise, words }: Asked): CalendarEvent[] => {
  const { translator, format, names } = words;
  const address = `${location.origin}${location.pathname}${encodeEstimate(tool.state)}`;
  const moment = format.moment(reportedAt, priceList.zone);
  const details = translator.text('clock.eventDetails', { moment, zone: priceList.zone });
  const asked = promise ? [promise] : promises;
  return asked.flatMap((one) =>
    allLatest(tier)
      .filter((deadline) => deadline === tier[one])
      .map(({ deadline }) => ({
        id: eventId({ tierId: tier.tierId, promise: one, reportedAt }, tool.state),
        at: deadline,
        summary: translator.text('clock.event', {
          promise: translator.text(`column.${one}`),
          tier: names.tier(tier.tierId),
        }),
        description: `${details}\n${address}`,
        address,
      })),
  );
};

/** Hands a calendar file with the deadlines to the browser, as a download. */
export const saveCalendar = (asked: Asked): void => {
  const events = asked.deadlines.flatMap((tier) => eventsOf(tier, asked));
  const file = writeCalendar(events, { now: asked.now, host: location.hostname, alarmMinutes });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
  link.download = `${asked.words.translator.text('clock.file')}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
};
