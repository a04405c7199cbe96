import type { Estimate, ReportView } from '../estimate/index.ts';
import type { TimedPromise } from '../rules/index.ts';
import type { TierId } from '../schema/identifier.ts';
import type { Words } from '../words/index.ts';
import { type CalendarEvent, type CalendarOptions, writeCalendar } from './write-calendar.ts';

/** Which deadlines of a report are wanted: of one tier or of all, one promise or both. */
export interface WantedDeadlines {
  readonly tierId?: TierId;
  readonly promise?: TimedPromise;
}

/** What the deadlines of a calendar come from. */
export interface CalendarSource {
  readonly report: ReportView;
  readonly estimate: Estimate;
  readonly link: string;
  readonly words: Words;
}

/**
 * The id of a deadline in a calendar: all that it depends on, and nothing about the lines of work.
 *
 * @example 'office.maximumResponse.1795791600000.2026-11-21.LU'
 */
export const eventId = (
  tierId: TierId,
  promise: TimedPromise,
  { at, holidays, fault }: Pick<ReportView, 'at' | 'holidays'> & Partial<Pick<ReportView, 'fault'>>,
  { list }: Pick<Estimate, 'list'>,
): string =>
  [
    tierId,
    promise,
    at.instant,
    list,
    holidays,
    fault?.priority,
    ...(fault?.waiting ?? []).map(({ from, to }) => `${from}_${to}`),
  ]
    .filter(Boolean)
    .join('.');

/** The moments of a report as events of a calendar; none when nothing was agreed. */
export const calendarEvents = (
  { report, estimate, link, words }: CalendarSource,
  { tierId, promise }: WantedDeadlines = {},
): CalendarEvent[] =>
  report.tiers
    .filter(({ id }) => tierId === undefined || id === tierId)
    .flatMap((tier) =>
      report.promises
        .filter((one) => promise === undefined || one === promise)
        .flatMap((one) => {
          const { instant } = tier[one];
          if (instant === null) return [];
          const names = { promise: words.translator.text(`column.${one}`), tier: tier.name };
          return [
            {
              id: eventId(tier.id, one, report, estimate),
              at: instant,
              summary: words.translator.text('clock.event', names),
              description: [report.text, report.holidayText, link].join('\n'),
              address: link,
            },
          ];
        }),
    );

/** A calendar file with deadlines of a report. */
export const calendarText = (source: CalendarSource, wanted: WantedDeadlines, options: CalendarOptions): string =>
  writeCalendar(calendarEvents(source, wanted), options);
