import type { EpochMs } from '../schema/units.ts';

const longestLine = 75;
const encoder = new TextEncoder();

const octets = (text: string): number => encoder.encode(text).length;

/** Text of a property: special characters are escaped and control characters removed. RFC 5545, 3.3.11. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?|\n/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/**
 * A line of a calendar, folded so that none is longer than 75 octets, and no character is cut in two. RFC 5545, 3.1.
 *
 * @example foldLine('SUMMARY:Kort') // 'SUMMARY:Kort\r\n'
 */
const foldLine = (line: string): string => {
  const lines = [''];
  let length = 0;
  for (const character of line) {
    const added = octets(character);
    if (length + added > longestLine) {
      lines.push(' ');
      length = 1;
    }
    lines.push(`${lines.pop() ?? ''}${character}`);
    length += added;
  }
  return `${lines.join('\r\n')}\r\n`;
};

/** A moment in a calendar. */
export interface CalendarEvent {
  /** Letters, digits, points and hyphens; the same for the same deadline, so that adding it again replaces it. */
  readonly id: string;
  readonly at: EpochMs;
  readonly summary: string;
  readonly description: string;
  /** The address that leads back to it. */
  readonly address: string;
}

/** What is the same for a whole calendar. */
export interface CalendarOptions {
  /** When the calendar is written. */
  readonly now: EpochMs;
  /** The name of the site, which makes ids unique and says where the calendar comes from. */
  readonly host: string;
  /** How many minutes before each moment to warn; no warning without it. */
  readonly alarmMinutes?: number;
}

/** @example utcStamp(1_792_891_812_000 as EpochMs) // '20261025T013012Z' */
const utcStamp = (instant: EpochMs): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');

const alarmLines = (summary: string, minutes: number | undefined): string[] =>
  minutes === undefined
    ? []
    : ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-PT${minutes}M`, `DESCRIPTION:${escapeText(summary)}`, 'END:VALARM'];

const eventLines = (event: CalendarEvent, { now, host, alarmMinutes }: CalendarOptions): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.id}@${host}`,
  `DTSTAMP:${utcStamp(now)}`,
  `DTSTART:${utcStamp(event.at)}`,
  `SUMMARY:${escapeText(event.summary)}`,
  `DESCRIPTION:${escapeText(event.description)}`,
  `URL:${event.address.replace(/[^\x21-\x7e]/g, '')}`,
  'TRANSP:TRANSPARENT',
  ...alarmLines(event.summary, alarmMinutes),
  'END:VEVENT',
];

/**
 * Writes moments as a calendar file: times in UTC, text escaped, lines folded and ended with CR and LF.
 * Source: RFC 5545.
 *
 * @example writeCalendar([event], { now, host: 'dienstwijzer.example', alarmMinutes: 15 })
 */
export const writeCalendar = (events: readonly CalendarEvent[], options: CalendarOptions): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(options.host)}//deadlines//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, options)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
