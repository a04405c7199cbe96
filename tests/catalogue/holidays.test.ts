import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CatalogueError, loadCatalogue, type Problem } from '../../src/catalogue/index.ts';
import { deadline, instantOf, serviceTimeline, wallTimeOf } from '../../src/rules/index.ts';
import type { ServiceTimeline } from '../../src/rules/sla/service-timeline.ts';
import type { EpochMs, Minutes } from '../../src/schema/units.ts';
import { standard } from '../rules/sla/calendars.ts';
import { luxembourg } from '../rules/time/zones.ts';
import { referenceContent } from '../support/sites.ts';

const { holidays } = loadCatalogue(referenceContent);
const daysOf = (country: string, year: number) =>
  (holidays.find((list) => list.country === country)?.days ?? []).filter(({ date }) => date.startsWith(`${year}-`));

describe('the facts', () => {
  test('five countries, each for 2015 to 2035', () => {
    expect(holidays.map(({ country }) => country)).toEqual(['BE', 'DE', 'FR', 'LU', 'NL']);
    for (const { years } of holidays) expect(years).toEqual({ from: 2015, to: 2035 });
  });

  test('Luxembourg has 11 days in 2026', () => {
    expect(daysOf('LU', 2026).map(({ date, name }) => `${date} ${name.nl}`)).toEqual([
      '2026-01-01 Nieuwjaar',
      '2026-04-06 Tweede paasdag',
      '2026-05-01 Dag van de Arbeid',
      '2026-05-09 Europadag',
      '2026-05-14 Hemelvaartsdag',
      '2026-05-25 Tweede pinksterdag',
      '2026-06-23 Nationale feestdag',
      '2026-08-15 Maria-Hemelvaart',
      '2026-11-01 Allerheiligen',
      '2026-12-25 Kerstmis',
      '2026-12-26 Tweede kerstdag',
    ]);
  });

  test('in 2024 Europe Day fell on Ascension Day in Luxembourg', () => {
    expect(daysOf('LU', 2024)).toHaveLength(10);
    expect(daysOf('LU', 2024).find(({ date }) => date === '2024-05-09')?.name).toEqual({
      nl: 'Europadag, Hemelvaartsdag',
      en: 'Europe Day, Ascension Day',
    });
  });

  test.each([
    ['BE', 10, '2026-07-21', 'Nationale feestdag'],
    ['NL', 9, '2026-04-27', 'Koningsdag'],
    ['FR', 11, '2026-07-14', 'Nationale feestdag'],
    ['DE', 9, '2026-10-03', 'Nationale feestdag'],
  ])('%s has %i days in 2026, one being %s, %s', (country, count, date, name) => {
    expect(daysOf(country, 2026)).toHaveLength(count);
    expect(daysOf(country, 2026).find((day) => day.date === date)?.name.nl).toBe(name);
  });

  test('King’s Day moves to Saturday when 27 April is a Sunday', () => {
    expect(daysOf('NL', 2025).find(({ name }) => name.nl === 'Koningsdag')?.date).toBe('2025-04-26');
  });

  test('Germany lists no day of some states only', () => {
    expect(daysOf('DE', 2026).map(({ date }) => date)).not.toContain('2026-10-31');
  });
});

describe('a country’s holidays fit the timeline as they are', () => {
  const timeline = serviceTimeline(
    standard,
    luxembourg,
    holidays.find(({ country }) => country === 'LU'),
  ) as ServiceTimeline;
  const due = (reported: string) => deadline(instantOf(reported, luxembourg) as EpochMs, 120 as Minutes, timeline);

  test('the day before Ascension Day', () => {
    expect(wallTimeOf(due('2026-05-13T16:00') as EpochMs, luxembourg)).toBe('2026-05-15T09:00');
  });

  test('beyond the last year nothing is known', () => {
    expect(due('2035-12-31T16:00')).toMatchObject({ code: 'deadlineOutOfYears', data: { from: 2015, to: 2035 } });
  });
});

describe('mistakes in a file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(referenceContent, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const problemsAfter = (from: string, to: string, file = 'lu.yaml'): readonly Problem[] => {
    const path = join(folder, 'holidays', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, 'holidays/lu.yaml'), text.replace(from, to));
    try {
      loadCatalogue(folder);
      return [];
    } catch (error) {
      if (error instanceof CatalogueError) return error.problems;
      throw error;
    }
  };

  test.each([
    ['a date that does not exist', '2026-05-09', '2026-02-30', 'days[119].date', '"2026-02-30"'],
    ['a date outside the years', 'date: 2015-01-01', 'date: 2014-01-01', 'days[0].date', '"2014-01-01"'],
    ['a date twice', '2026-05-14', '2026-05-09', 'days[120].date', '"2026-05-09" after "2026-05-09"'],
    ['years that run backwards', 'from: 2015, to: 2035', 'from: 2035, to: 2015', 'years', '2035 to 2015'],
    ['a year without holidays', 'to: 2035', 'to: 2036', 'years', 'none in 2036'],
    ['a year that is no year', 'from: 2015', 'from: 24', 'years.from', '24'],
    ['the file of another country', 'country: LU', 'country: BE', 'country', '"BE" in holidays/lu.yaml'],
    ['a name in one language only', 'nl: Nieuwjaar, ', '', 'days[0].name.nl', 'nothing: the field is missing'],
  ])('%s', (_, from, to, path, got) => {
    expect(problemsAfter(from, to)).toContainEqual(expect.objectContaining({ file: 'holidays/lu.yaml', path, got }));
  });
});
