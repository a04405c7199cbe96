import { closeSync, openSync, writeSync } from 'node:fs';

/** Numbers that look random and are the same in every run. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (seconds: number): string =>
  `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
const date = (day: number): string => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);

const roles = ['Cabling', 'Technician', 'Engineer', 'Consulting'];
const clients = Array.from({ length: 40 }, (_, index) => `Example client ${index + 1}`);
const people = Array.from({ length: 12 }, (_, index) => `Example person ${index + 1}`);
const work = ['Printer', 'Mailbox', 'Switch', 'Back-up', 'New laptop', 'Wireless network', 'Account', 'Update'];

const headings =
  'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)';

/** A row of a time tracker: mostly by day, seconds and all; every eighth description has a comma in quotes. */
const rowOf = (next: (below: number) => number, day: number): string => {
  const person = next(people.length);
  const start = (next(10) === 0 ? next(86_400) : 25_200 + next(46_800)) % 86_400;
  const seconds = 60 + next(next(5) === 0 ? 14_400 : 3_600);
  const about = `${work[next(work.length)]} ${next(100_000)} looked after`;
  const text = next(8) === 0 ? `"${about}, once more"` : about;
  const end = start + seconds;
  return [
    ...[
      people[person],
      `person${person + 1}@example.com`,
      clients[next(clients.length)],
      'Support',
      roles[next(4)],
      text,
    ],
    ...['Yes', date(day), clock(start), date(day + Math.floor(end / 86_400)), clock(end % 86_400), clock(seconds)],
    ...[next(4) === 0 ? 'on site' : 'remote', `${next(300)}.${two(next(100))}`],
  ].join(',');
};

const rowsAtATime = 10_000;

/** Writes a table of so many made-up rows of one year, in the order of their dates as exports are. */
export const writeTable = (file: string, rows: number): void => {
  const next = numbers(1);
  const to = openSync(file, 'w');
  writeSync(to, `${headings}\n`);
  for (let written = 0; written < rows; written += rowsAtATime) {
    const batch = Array.from({ length: Math.min(rowsAtATime, rows - written) }, (_, index) =>
      rowOf(next, Math.floor(((written + index) * 365) / rows)),
    );
    writeSync(to, `${batch.join('\n')}\n`);
  }
  closeSync(to);
};
