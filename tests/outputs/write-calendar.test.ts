import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { encodeEstimate } from '../../src/estimate/index.ts';
import { eventId } from '../../src/outputs/calendar.ts';
import { type CalendarEvent, writeCalendar } from '../../src/outputs/write-calendar.ts';
import type { EpochMs, IsoDate } from '../../src/schema/units.ts';
import { countryId, example } from '../support/estimates.ts';
import { tierId } from '../support/published.ts';

const now = Date.parse('2026-11-27T15:00:00Z') as EpochMs;
const options = { now, host: 'dienstwijzer.example' };

const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'office.maximumResponse.1',
  at: Date.parse('2026-11-30T12:30:00Z') as EpochMs,
  summary: 'Eerste reactie uiterlijk (Office)',
  description: 'Melding: vrijdag 27 november 2026 om 16:00 (tijdzone Europe/Luxembourg).',
  address: `https://dienstwijzer.example/contracten/responstijden/${encodeEstimate(example)}`,
  ...change,
});

/** The events as another program reads them from a file; its strict parser throws on anything that is not RFC 5545. */
const read = (file: string) => {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(file.toWellFormed()));
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component, { strictExceptions: true }),
  }));
};

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const visible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar cannot hold them.
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

describe('a calendar file', () => {
  test('is read correctly by another program', () => {
    const [first] = read(writeCalendar([event()], { ...options, alarmMinutes: 15 }));
    expect(first?.event.uid).toBe('office.maximumResponse.1@dienstwijzer.example');
    expect(first?.event.summary).toBe('Eerste reactie uiterlijk (Office)');
    expect(first?.event.startDate.toJSDate().toISOString()).toBe('2026-11-30T12:30:00.000Z');
    expect(first?.event.startDate.zone.tzid).toBe('UTC');
    expect(first?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-27T15:00:00Z');
    expect(first?.component.getFirstPropertyValue('url')).toBe(event().address);
    const alarm = first?.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT15M');
  });

  test('has no alarm by default', () => {
    expect(read(writeCalendar([event()], options))[0]?.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  test('ends every line with CR and LF, and none is longer than 75 octets', () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const file = writeCalendar([event({ summary, description }), event({ id: 'b' })], options);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('any text is read back, and no line of it becomes a property', () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const events = read(writeCalendar([event({ summary, description })], options));
        expect(events).toHaveLength(1);
        expect(events[0]?.event.summary ?? '').toBe(visible(summary));
        expect(events[0]?.event.description ?? '').toBe(visible(description));
        expect(events[0]?.component.getAllProperties()).toHaveLength(7);
      }),
    );
  });

  test.each([
    ['a property of its own', 'Ja\r\nATTENDEE:mailto:x@example.com'],
    ['the end of the event', 'Ja\nEND:VEVENT\nBEGIN:VEVENT'],
    ['separators and backslashes', 'a;b,c:d\\n\\'],
    ['a lone half of a character', 'a\ud83db'],
  ])('%s in a text stays text', (_, summary) => {
    const [only, ...others] = read(writeCalendar([event({ summary, address: 'https://a.example/ x\r\ny' })], options));
    expect(only?.event.summary).toBe(visible(summary));
    expect(only?.component.getFirstPropertyValue('url')).toBe('https://a.example/xy');
    expect(others).toEqual([]);
  });
});

describe('the id of a deadline', () => {
  const [office, business] = [tierId('office'), tierId('business')];
  const report = (instant: number, holidays: string | null = null) => ({
    at: { text: '', instant: instant as EpochMs, iso: null },
    holidays: holidays === null ? null : countryId(holidays),
  });
  const response = (of: Parameters<typeof eventId>[2], list: string = example.list) =>
    eventId(office, 'maximumResponse', of, { list: list as IsoDate });

  test('is the one in its documentation', () => {
    const luxembourg = report(1_795_791_600_000, 'LU');
    expect(response(luxembourg)).toBe('office.maximumResponse.1795791600000.2026-11-21.LU');
  });

  test('differs for another tier, promise, report, price list or country of holidays', () => {
    const ids = [
      response(report(now)),
      eventId(business, 'maximumResponse', report(now), example),
      eventId(office, 'maximumIntervention', report(now), example),
      response(report(now + 1000)),
      response(report(now), '2027-01-01'),
      response(report(now, 'LU')),
      response(report(now, 'BE')),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w.-]+$/);
  });
});
