import { twoDigits } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { Words } from '../../words/index.ts';

/** Numbers from 0 to 1 that look random and are always the same. @example const next = numbers(7); next() */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
};

const msPerMinute = 60_000;
const jobsAMonth = 12;

/** On the clock of whoever wrote it down; no zone is meant. @example '2025-01-14 09:12' */
const wallText = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');

/** @example durationText(4_332) // '01:12:12' */
const durationText = (seconds: number): string =>
  [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map((part) => twoDigits(Math.floor(part))).join(':');

/** A start within working hours of a weekday, and now and then on a Saturday evening. */
const startIn = (year: number, month: number, next: () => number): number => {
  const date = new Date(Date.UTC(year, month, 1 + Math.floor(next() * 28)));
  const isLate = next() < 0.05;
  const weekday = date.getUTCDay();
  const shift = isLate ? 6 - weekday : weekday === 0 ? 1 : weekday === 6 ? -1 : 0;
  const minutes = isLate ? 20 * 60 + next() * 120 : 10 * 60 + next() * 6.5 * 60;
  return date.getTime() + shift * 86_400_000 + Math.floor(minutes) * msPerMinute;
};

/** Many short jobs, few long ones. */
const secondsOf = (next: () => number): number => {
  const length = next();
  const minutes = length < 0.6 ? 6 + next() * 24 : length < 0.9 ? 30 + next() * 60 : 90 + next() * 180;
  return Math.round(minutes * 60);
};

/** What another supplier might have asked for it: a rate an hour, by the quarter of an hour. */
const amountOf = (seconds: number): string => (Math.ceil(seconds / 900) * 18.75).toFixed(2);

/** How long it took until somebody answered, and until somebody was there, in minutes. */
const waitsOf = (next: () => number): readonly [answer: number, start: number] => {
  const answer = 5 + next() ** 3 * 240;
  return [answer, answer + 10 + next() ** 2 * 60];
};

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A year of work that this site made up, as a program for tickets would export it: to try the page with. The year is the one before
 * the price list; the same list always gives the same table.
 *
 * @param roleIds who does the work, most of it the first
 * @returns comma-separated text with a row of headings
 * @example exampleTable(words, [technician, engineer]) // 'Ticket,Gemeld,Eerste reactie,…'
 */
export const exampleTable = ({ translator, names }: Words, roleIds: readonly RoleId[]): string => {
  const next = numbers(41);
  const year = Number(names.list.id.slice(0, 4)) - 1;
  const jobs = translator.text('history.example.jobs').split('|');
  const rows = Array.from({ length: 12 * jobsAMonth }, (_, index) => {
    const start = startIn(year, Math.floor(index / jobsAMonth), next);
    const [answer, wait] = waitsOf(next);
    const reported = start - wait * msPerMinute;
    const seconds = secondsOf(next);
    const roleId = roleIds[next() < 0.7 ? 0 : Math.floor(next() * roleIds.length)];
    const place = translator.text(next() < 0.8 ? 'place.remote' : 'place.onSite');
    return [
      String(1001 + index),
      wallText(reported),
      wallText(reported + answer * msPerMinute),
      wallText(start),
      durationText(seconds),
      roleId === undefined ? '' : names.role(roleId),
      place,
      jobs[Math.floor(next() * jobs.length)] ?? '',
      amountOf(seconds),
    ];
  });
  const headings = translator.text('history.example.headings').split('|');
  return [headings, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
};
