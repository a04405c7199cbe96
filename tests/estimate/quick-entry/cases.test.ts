import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entryWordsOf, readEntry, vocabularyOf } from '../../../src/estimate/quick-entry/index.ts';
import { dutch, english } from '../../support/dictionaries.ts';
import { wordsIn } from '../../support/estimates.ts';

interface ExpectedStart {
  readonly weekday?: string;
  /** A day that is named without its weekday. */
  readonly date?: string;
  readonly time: string;
}

interface Case {
  readonly text: string;
  readonly means?: {
    readonly role: string;
    readonly place?: string;
    readonly minutes: number;
    readonly times: number;
    readonly per: string;
    readonly start?: ExpectedStart;
  };
}

const cases: readonly Case[] = ['quick-entry', 'quick-entry-fresh'].flatMap((name) =>
  parse(readFileSync(`tests/cases/${name}.yaml`, 'utf8')),
);

/** A Wednesday at noon. */
const now = '2026-11-25T12:00';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const comingDate = (weekday: string, time: string): string => {
  const days = (weekdays.indexOf(weekday) - 2 + 7) % 7;
  const isGone = days === 0 && time <= now.slice(11);
  return new Date(Date.UTC(2026, 10, 25 + days + (isGone ? 7 : 0))).toISOString().slice(0, 10);
};

const startOf = (per: string, { weekday = '', date, time }: ExpectedStart) =>
  per === 'once'
    ? { startDateTime: `${date ?? comingDate(weekday, time)}T${time}` }
    : { startWeekday: weekdays.indexOf(weekday), startTime: time };

const lineOf = ({ role, place = 'remote', minutes, times, per, start }: NonNullable<Case['means']>) => ({
  roleId: role,
  place,
  minutes,
  times,
  per,
  ...(start && startOf(per, start)),
});

const words = entryWordsOf([dutch, english]);
const pages = [wordsIn.nl, wordsIn.en].map((page) => vocabularyOf(page.withTexts(words)));
const results = cases.flatMap((each) => pages.map((page) => ({ ...each, entry: readEntry(each.text, page, now) })));

test('no entry gives a line other than the one that it means', () => {
  const misread = results.filter(
    ({ means, entry }) =>
      entry.is === 'line' && !(means && expect.objectContaining(lineOf(means)).asymmetricMatch(entry.line)),
  );
  expect(misread.map(({ text, entry }) => [text, entry])).toEqual([]);
});

// Not read: words with two letters swapped or left out.
test('at least 95 of 100 clear entries are read', () => {
  const clear = results.filter(({ means }) => means);
  const read = clear.filter(({ entry }) => entry.is === 'line');
  const missed = clear.filter(({ entry }) => entry.is !== 'line').map(({ text, entry }) => [text, entry]);
  expect(read.length / clear.length, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.95);
});
