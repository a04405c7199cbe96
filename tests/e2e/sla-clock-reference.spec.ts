import { loadCatalogue } from '../../src/catalogue/index.ts';
import { weekOf } from '../../src/rules/pricing/concepts/closed-days.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { slowDeadline } from '../rules/sla/slow-deadline.ts';
import { referenceContent } from '../support/sites.ts';
import { SlaClockPage } from './sla-clock-page.ts';
import { expect, test } from './support.ts';
import { languages, triesAll } from './words.ts';

const { priceLists, holidays } = loadCatalogue(referenceContent);
const priceList = priceLists.find(({ id }) => id === '2026-11-21');
const luxembourg = holidays.find(({ country }) => country === 'LU');
const day = 86_400_000;

/** The same sequence in each run, so that a failure can be reproduced. Source: mulberry32, T. Ettinger. */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};
const random = randomFrom(20_261_121);

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: priceList?.zone ?? '',
  dateStyle: 'short',
  timeStyle: 'short',
});
const wallText = (instant: number): string => wallClock.format(instant).replace(' ', 'T');

/** Half of the reports fall in a week in which the clock changes. */
const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26'].map((date) => Date.parse(date));
const instants = Array.from({ length: triesAll ? 200 : 40 }, (_, index) => {
  const from = index % 2 === 0 ? Date.parse('2026-01-01') : (changes[index % changes.length] ?? 0) - 4 * day;
  return Math.floor((from + random() * (index % 2 === 0 ? 700 : 6) * day) / 60_000) * 60_000;
});

/** What is typed, and the instant that it stands for: the earlier one of two. */
const reports = instants.map((instant) => {
  const typed = wallText(instant);
  const earlier = instant - 3_600_000;
  return { typed, instant: wallText(earlier) === typed ? earlier : instant };
});

const expected = (instant: number, closedDates: readonly string[]): (string | null)[] =>
  (priceList?.tiers ?? []).flatMap(({ serviceLevel }) => {
    const { faultProcessingHours: hours = [], maximumResponse, maximumIntervention } = serviceLevel ?? {};
    const calendar = { hours: weekOf(hours), zone: priceList?.zone ?? '', closedDates };
    return [maximumResponse, maximumIntervention].map((allowance) =>
      allowance === undefined ? null : wallText(slowDeadline(instant, allowance, calendar, instant + 40 * day) ?? 0),
    );
  });

for (const [name, { link }, closedDates] of [
  ['every weekday', slaClock.states.newYear, []],
  ['holidays that do not', slaClock.states.newYearWithHolidays, luxembourg?.days.map(({ date }) => date) ?? []],
] as const) {
  test(`${reports.length} typed reports give the deadlines of the slow reference, ${name} counting`, async ({
    page,
  }) => {
    const clock = new SlaClockPage(page, languages[0]);
    await clock.open(link);
    await expect(page.locator('td[data-promise]')).toHaveCount(8);
    const shown = await page.evaluate(
      async ({ all, zone }) => {
        const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
        const wall = (time: Element | null) =>
          time && format.format(Date.parse(time.getAttribute('datetime') ?? '')).replace(' ', 'T');
        const type = (id: string, text = '') => {
          const field = document.querySelector<HTMLInputElement>(id);
          if (field) field.value = text;
          field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        };
        const rows: (string | null | undefined)[][] = [];
        for (const { typed, instant } of all) {
          const [date, time] = typed.split('T');
          type('#report-date', date);
          // The time is added to the date that is shown.
          await new Promise((done) => setTimeout(done));
          type('#report-time', time);
          const isShown = () =>
            Date.parse(document.querySelector('.dw-headline time')?.getAttribute('datetime') ?? '') === instant;
          for (let turn = 0; turn < 100 && !isShown(); turn += 1) await new Promise((done) => setTimeout(done));
          const cells = [...document.querySelectorAll('td[data-promise]')];
          rows.push(
            cells.map((cell) => {
              const time = cell.querySelector('time');
              const moment = wall(time);
              // The visible text must end in the time of day of the machine-readable moment.
              return time?.textContent?.endsWith(moment?.slice(11) ?? '') === false ? time.textContent : moment;
            }),
          );
        }
        return rows;
      },
      { all: reports, zone: priceList?.zone ?? '' },
    );
    expect(shown).toEqual(reports.map(({ instant }) => expected(instant, closedDates)));
  });
}
