import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { type Estimate, holidaysUnder, reportView, type ViewContext } from '../../../src/estimate/index.ts';
import { calendarEvents } from '../../../src/outputs/calendar.ts';
import { compareTiers, isRuleError, type TierValue, tierDeadlines, whatDiffers } from '../../../src/rules/index.ts';
import type { CountryId, TierId } from '../../../src/schema/identifier.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { HolidayNote } from '../../../src/tools/sla-clock/HolidayNote.tsx';
import { DeadlineView } from '../../../src/ui/explanation/DeadlineView.tsx';
import { describeDifference, describeTierValue, makeWords } from '../../../src/words/index.ts';
import { dutch, english } from '../../support/dictionaries.ts';
import { plain } from '../../support/plain.ts';
import { closedList } from '../../support/price-lists/closed-list.ts';
import { targetList } from '../../support/price-lists/target-list.ts';

const words = makeWords('en', english, closedList);
const inDutch = makeWords('nl', dutch, closedList);
const context: ViewContext = { list: closedList, holidays: { status: 'none' }, words };
const belgium = 'BE' as CountryId;

const reported: Estimate = {
  list: closedList.id,
  months: 12,
  lines: [],
  reportedAt: '2026-12-24T11:00',
  holidays: belgium,
};

const viewOf = (estimate: Estimate) => {
  const view = reportView(estimate, estimate, context);
  if (view === null) throw new Error('No report.');
  return view;
};

const textOf = (html: string): string =>
  html
    .replaceAll('&amp;', '&')
    .split(/<[^>]+>/)
    .join('')
    .trim();

describe('a list whose service hours name closed days', () => {
  test('leaves no choice of holidays, whatever a link says; any other list does', () => {
    expect(holidaysUnder(reported, closedList)).toBeUndefined();
    expect(holidaysUnder(reported, targetList)).toBe(belgium);
  });

  test('is what a report says of holidays', () => {
    const view = viewOf(reported);
    expect(view.holidays).toBeNull();
    expect(view.holidayText).toBe(
      'The clock keeps to the closed days in the price list: public holidays (Belgium), Christmas Eve (from 12:00) and stocktaking.',
    );
    expect(view.tiers[2]?.maximumResponse.iso).toBe('2026-12-29T09:00:00+01:00');
  });

  test('stands in calendar files, which do not differ by a choice that counts for nothing', () => {
    const eventsOf = (estimate: Estimate) =>
      calendarEvents({ report: viewOf(estimate), estimate, link: 'https://site.example/#v=1', words });
    const { holidays: _, ...without } = reported;
    expect(eventsOf(reported)).toEqual(eventsOf(without));
    expect(eventsOf(reported)[0]?.description).toContain('The clock keeps to the closed days in the price list');
  });

  test('is told with its hours in a comparison, in every language', () => {
    const rows = compareTiers(closedList, ['plain' as TierId]);
    const value = isRuleError(rows) ? undefined : rows.find(({ point }) => point.of === 'supportHours')?.values[0];
    const told = [words, inDutch].map((each) => value && describeTierValue(value.value, each));
    expect(told).toEqual([
      'Monday to Friday 08:00–18:00; public holidays (Belgium) closed; Christmas Eve (from 12:00) closed; stocktaking 10:00–12:00',
      'maandag tot en met vrijdag 08:00–18:00; feestdagen (België) gesloten; kerstavond (vanaf 12:00) gesloten; inventaris 10:00–12:00',
    ]);
  });
});

test.each([
  ['by its name', { nl: 'Engeland', en: 'England' }, 'feestdagen (Verenigd Koninkrijk, Engeland)'],
  ['by its code where its calendar has no name', undefined, 'feestdagen (Verenigd Koninkrijk, ENG)'],
])('a region with holidays of its own is called %s', (_, regionName, told) => {
  const closed = [{ id: 'holidays', calendar: 'GB-ENG', ...(regionName && { regionName }) }];
  const hours: TierValue = { unit: 'weeklyHours', hours: [[], [], [], [], [], [], []], closed: { holidays: [] } };
  expect(describeTierValue(hours, makeWords('nl', dutch, { ...closedList, closed }))).toContain(`${told} gesloten`);
});

const noteFor = (reportedAt: string, wordsOfNote = words) => {
  const instant = viewOf({ ...reported, reportedAt }).at.instant ?? (0 as EpochMs);
  const deadlines = tierDeadlines(instant, closedList).slice(2, 3);
  return plain(textOf(render(<HolidayNote deadlines={deadlines} holidays={undefined} words={wordsOfNote} />)));
};

describe('the note about holidays of the clock', () => {
  test('names the closed days before the deadlines, with their dates', () => {
    expect(noteFor('2026-12-24T11:00')).toBe(
      'On these days the price list has us closed or keeping other hours: Christmas Eve (24 December 2026), Christmas (25 December 2026) and stocktaking (28 December 2026).',
    );
  });

  test('says that there are none', () => {
    expect(noteFor('2026-11-27T11:00', inDutch)).toBe('Vóór deze termijnen valt geen gesloten dag uit de prijslijst.');
  });

  test('names the years that a calendar is known for', () => {
    expect(noteFor('2025-11-27T11:00')).toBe(
      'The closed days in the price list are known from 2026 to 2027, and these deadlines fall outside those years. Choose a moment in those years.',
    );
  });
});

test('an explanation tells closed days from days with other hours', () => {
  const instant = viewOf(reported).at.instant ?? (0 as EpochMs);
  const found = tierDeadlines(instant, closedList)[2]?.maximumResponse;
  if (!found || found === 'notAgreed' || isRuleError(found)) throw new Error('No deadline.');
  const html = render(<DeadlineView explanation={found} zone={closedList.zone} words={words} />);
  for (const reason of ['other hours: Christmas Eve', 'closed: Christmas', 'other hours: stocktaking'])
    expect(html).toContain(reason);
});

describe('the difference between hours of two levels', () => {
  const [plain, care] = ['plain' as TierId, 'care' as TierId];
  /** The list, with other hours on holidays under its level Care. */
  const listWith = (holidays: [string, string][] | undefined) => ({
    ...closedList,
    tiers: closedList.tiers.map((tier) => {
      const hours = tier.serviceLevel?.supportHours;
      if (tier.id !== care || !tier.serviceLevel || !hours || !('week' in hours)) return tier;
      const { holidays: _, ...others } = hours.closed;
      const supportHours = { ...hours, closed: { ...others, ...(holidays && { holidays }) } };
      return { ...tier, serviceLevel: { ...tier.serviceLevel, supportHours } };
    }),
  });
  const changeUnder = (holidays: [string, string][] | undefined) => {
    const differences = whatDiffers(listWith(holidays), plain, care);
    if (isRuleError(differences)) throw new Error(differences.code);
    return differences.find(({ point }) => point.of === 'supportHours');
  };

  test('is none where they name the same', () => {
    expect(changeUnder([])).toBeUndefined();
  });

  test('is longer hours where one is closed on holidays and the other is not', () => {
    expect(changeUnder(undefined)?.change).toBe('more');
    expect(changeUnder([['10:00', '12:00']])?.change).toBe('more');
  });

  test('is told with the hours of holidays', () => {
    const difference = changeUnder([['10:00', '12:00']]);
    const { items } = describeDifference(difference ? [difference] : [], { from: plain, to: care }, words);
    expect(items[0]).toContain('public holidays (Belgium) 10:00–12:00');
  });
});
