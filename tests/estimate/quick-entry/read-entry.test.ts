import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NewLine } from '../../../src/estimate/index.ts';
import {
  entryWordsOf,
  longestEntry,
  readEntry,
  readJobs,
  vocabularyOf,
  writeEntry,
} from '../../../src/estimate/quick-entry/index.ts';
import { requestLimits } from '../../../src/rules/index.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { dutch, english } from '../../support/dictionaries.ts';
import { wordsIn } from '../../support/estimates.ts';
import { priceList, roleId } from '../../support/published.ts';

const entryWords = entryWordsOf([dutch, english]);
const pages = { nl: wordsIn.nl.withTexts(entryWords), en: wordsIn.en.withTexts(entryWords) };
const vocabularies = { nl: vocabularyOf(pages.nl), en: vocabularyOf(pages.en) };
const languages = ['nl', 'en'] as const;

/** A Saturday. */
const now = '2026-11-28T10:35';

const read = (text: string, language: keyof typeof pages = 'nl') => readEntry(text, vocabularies[language], now);

const line = (
  role: string,
  minutes: number,
  { times = 1, per = 'once', place = 'remote', ...start }: Partial<NewLine> = {},
) => ({ roleId: roleId(role), place, minutes, times, per, ...start });

test.each([
  ['2 dagen', [{ minutes: 480, times: 2 }]],
  ['1 day', [{ minutes: 480, times: 1 }]],
  ['halve dag', [{ minutes: 240 }]],
  ['drie kwartier', [{ minutes: 45 }]],
  ['1,5', [{ minutes: 90 }, { minutes: 2, roundedFrom: 1.5 }]],
  ['1.5', [{ minutes: 90 }, { minutes: 2, roundedFrom: 1.5 }]],
  // No whole minutes as hours, and hardly meant as minutes.
  ['1,33', []],
  ['6x', []],
  ['2 uur technicus', []],
  ['soon', []],
  ['99999 dagen', []],
])('in a field for a duration, "%s" has these readings', (text, readings) => {
  for (const language of languages) expect(readJobs(text, vocabularies[language])).toEqual(readings);
});

test.each([
  ['6x 40 min technicus op afstand per maand', line('technician', 40, { times: 6, per: 'month' })],
  ['engineer on site 2,5 u elk kwartaal', line('engineer', 150, { per: 'quarter', place: 'onSite' })],
  ['za 22:00 3 u engineer', line('engineer', 180, { startDateTime: '2026-11-28T22:00' })],
  ['za 9:00 3 u engineer', line('engineer', 180, { startDateTime: '2026-12-05T09:00' })],
  ['zaterdag 22 uur 3 uur ingenieur', line('engineer', 180, { startDateTime: '2026-11-28T22:00' })],
  ['engineer Saturday 10pm 2h', line('engineer', 120, { startDateTime: '2026-11-28T22:00' })],
  ['engineer 2 hours on Saturday at 10 p.m.', line('engineer', 120, { startDateTime: '2026-11-28T22:00' })],
  ['elke za 22:00 3 u engineer', line('engineer', 180, { per: 'week', startWeekday: 5, startTime: '22:00' })],
  ['eng 2h every month monday at 9:00', line('engineer', 120, { per: 'month', startWeekday: 0, startTime: '09:00' })],
  ['five remote technician jobs of 30 minutes a month', line('technician', 30, { times: 5, per: 'month' })],
  ['2 dagen bekabeling', line('cabling', 480, { times: 2 })],
  ['cabling, two days, once', line('cabling', 480, { times: 2 })],
  ['bekabeling ter plaatse 1 dag', line('cabling', 480, { place: 'onSite' })],
  ['3x 2 dagen ing per jaar', line('engineer', 960, { times: 3, per: 'year' })],
  ['tech een half uur elke week', line('technician', 30, { per: 'week' })],
  ['technicus 1 uur en 30 minuten', line('technician', 90)],
  ['technicus 1u30', line('technician', 90)],
  ['technicus 1:30', line('technician', 90)],
  ['twice a year consulting on-site half a day', line('consulting', 240, { times: 2, per: 'year', place: 'onSite' })],
  ['once a month technician 1 hour', line('technician', 60, { per: 'month' })],
  ['2x/maand technicus 45min', line('technician', 45, { times: 2, per: 'month' })],
  ['45 min technicus x 6 p/m', line('technician', 45, { times: 6, per: 'month' })],
  ['technicus op locatie, 5 x 30 min per maand', line('technician', 30, { times: 5, per: 'month', place: 'onSite' })],
  ['één bezoek per kwartaal, technicus, 1 uur', line('technician', 60, { per: 'quarter', place: 'onSite' })],
])('reads %s', (text, expected) => {
  for (const language of languages) expect(read(text, language)).toMatchObject({ is: 'line', line: expected });
});

test.each([
  ['technicus 40 min banaan', ['banaan']],
  ['6x 40 min technicus per dag', ['per', 'dag']],
  ['2 of 3 uur technicus', ['2 of']],
  ['2-3 uur technicus', ['-']],
  ['0x 40 min technicus', ['0x']],
  ['technicus 2 uur 12 maanden', ['maanden']],
  ['technicus 2 uur niet op afstand', ['niet']],
  ['technician every 2 weeks 1 hour', ['every', 'weeks']],
])('names what it does not know in %s', (text, words) => {
  expect(read(text)).toEqual({ is: 'unknown', words });
});

test.each([
  ['', 'role'],
  ['40 min', 'role'],
  ['technicus', 'duration'],
  ['technicus za 22:00', 'duration'],
  ['technicus za 2 u', 'time'],
  ['technicus 2 u om 22:00', 'weekday'],
])('asks for what is missing in "%s"', (text, what) => {
  expect(read(text)).toEqual({ is: 'missing', what });
});

test.each([
  ['1,5 technicus', ['1,5'], [90, 2]],
  ['technicus 40 per maand', ['40'], [2400, 40]],
  ['2 tech 3h', ['2'], [180, 180]],
  ['technicus engineer 2 uur', ['technicus', 'engineer'], [120, 120]],
  ['technicus 2 uur 30 min 3 uur', ['2 uur 30 min', '3 uur'], [150, 180]],
])('asks back what %s means', (text, words, minutes) => {
  const entry = read(text);
  expect(entry).toMatchObject({ is: 'ambiguous', words });
  expect(entry.is === 'ambiguous' && entry.readings.map((each) => each.line.minutes)).toEqual(minutes);
});

const anyNewLine = fc
  .record({
    role: fc.constantFrom(...priceList.roles),
    place: fc.constantFrom<NewLine['place']>('remote', 'onSite'),
    minutes: fc.integer({ min: 1, max: requestLimits.minutes }),
    times: fc.integer({ min: 1, max: requestLimits.times }),
    per: fc.constantFrom<NewLine['per']>('once', 'week', 'month', 'quarter', 'year'),
    weekday: fc.option(fc.integer({ min: 0, max: 6 })),
    time: fc.integer({ min: 0, max: 1439 }),
  })
  .map(({ role, place, minutes, times, per, weekday, time }): NewLine => {
    const at = new Date(time * 60_000).toISOString().slice(11, 16);
    const first = at > now.slice(11) ? 28 : 35;
    const day = (((weekday ?? 0) - 5 + 7) % 7) + (weekday === 5 ? first : 28);
    const date = new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10);
    const start = per === 'once' ? { startDateTime: `${date}T${at}` } : { startWeekday: weekday ?? 0, startTime: at };
    return { roleId: role.id, place, minutes: minutes as Minutes, times, per, ...(weekday !== null && start) };
  });

describe.each(languages)('on a page in %s', (language) => {
  test('what is written of a line reads as that line', () => {
    fc.assert(
      fc.property(anyNewLine, (each) => {
        expect(read(writeEntry(each, pages[language]), language)).toEqual({ is: 'line', line: each });
      }),
    );
  });

  test('any text gives an answer', () => {
    const word = fc.constantFrom(
      ...vocabularies[language].phrases.flatMap(({ words }) => words),
      '2',
      '22:00',
      '1,5',
      'x',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: longestEntry + 10 }),
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const entry = read(text, language);
        expect(['line', 'ambiguous', 'unknown', 'missing', 'tooLong']).toContain(entry.is);
        const lines =
          entry.is === 'line' ? [entry.line] : entry.is === 'ambiguous' ? entry.readings.map((each) => each.line) : [];
        for (const { minutes, times } of lines) {
          expect(minutes >= 1 && minutes <= requestLimits.minutes && times >= 1 && times <= requestLimits.times).toBe(
            true,
          );
        }
      }),
    );
  });

  test('the order of the parts does not matter', () => {
    const parts = {
      nl: ['6x', '40 min', 'technicus', 'op locatie', 'per maand', 'zaterdag om 22:00'],
      en: ['6 times', '40 minutes', 'technician', 'on site', 'every month', 'Saturday 10 pm'],
    }[language];
    const expected = line('technician', 40, {
      times: 6,
      per: 'month',
      place: 'onSite',
      startWeekday: 5,
      startTime: '22:00',
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        expect(read(shuffled.join(' '), language)).toEqual({ is: 'line', line: expected });
      }),
    );
  });
});

test('a text that is too long is not read', () => {
  expect(read('technicus '.repeat(30))).toEqual({ is: 'tooLong' });
});
