import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import type { ZoneId } from '../../src/schema/units.ts';
import { slaClock } from '../examples/sla-clock.ts';
import { plain } from '../support/plain.ts';
import { lookOf, rulesBroken } from './axe.ts';
import { SlaClockPage } from './sla-clock-page.ts';
import { expect, test } from './support.ts';
import { languages, type PageWords, triedIn } from './words.ts';

const { states } = slaClock;

const newYork = 'America/New_York';

/** The sentences that a visitor reads for the reports in this file. */
const clockWords = (words: PageWords) => {
  const answer = words.text('column.maximumResponse');
  const left = (time: string): string => words.text('clock.left', { time });
  const hoursAndMinutes = (hours: number, minutes: number): string =>
    `${words.duration(hours * 60)} ${words.count('unit.minutes', minutes)}`;
  const christmas = { nl: 'Kerstmis', en: 'Christmas Day' }[words.language];
  return {
    christmas: words.text('clock.holidaysSkipped', { names: `${christmas} (${words.date('2026-12-25')})` }),
    skipped: words.ending('deadline.skipped', { reason: words.text('deadline.closedDate', { name: christmas }) }),
    inWords: words.text('clock.word', {
      tier: words.tier('standard'),
      promise: words.text('clock.legend.maximumResponse'),
      moment: words.moment('shortMoment', '2026-12-28T09:00+01:00'),
    }),
    ownTime: words.text('clock.ownTime', {
      zone: newYork,
      moment: words.moment('shortMoment', '2026-10-24T21:30:12-04:00', newYork as ZoneId),
    }),
    left: left(hoursAndMinutes(7, 29)),
    stage: words.text('clock.stage', {
      promise: answer,
      tier: words.tier('business'),
      left: left(hoursAndMinutes(3, 59)),
    }),
    wrongClock: words.ending('clock.beforeList', { date: words.date('2026-11-21') }),
    event: words.text('clock.event', { promise: answer, tier: words.tier('standard') }),
  };
};

const hide = (page: Page, hidden: boolean) =>
  page.evaluate((isHidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

for (const words of triedIn('en')) {
  const sentences = clockWords(words);

  test.describe(`the SLA clock in ${words.language}`, () => {
    test('shows the deadlines of a report before Christmas, with and without holidays', async ({ page, context }) => {
      const clock = new SlaClockPage(page, words);
      await clock.open();
      await expect(page.getByText(words.text('clock.example'))).toBeVisible();
      expect(new URL(page.url()).hash).toBe('');

      await clock.report.fill('2026-12-23T15:00');
      await expect(page.getByText(words.text('clock.example'))).toBeHidden();
      await expect(clock.cell('standard', 'maximumResponse')).toContainText(
        words.moment('moment', '2026-12-25T09:00+01:00'),
      );
      await expect(clock.cell('none', 'maximumResponse')).toHaveText(words.text('promise.none'));

      await clock.report.holidays.selectOption(words.text('clock.holidaysOf', { country: words.country('LU') }));
      await expect(page.getByText(sentences.christmas)).toBeVisible();
      await expect(clock.cell('standard', 'maximumResponse')).toContainText(
        words.moment('moment', '2026-12-28T09:00+01:00'),
      );
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v=1&holidays=LU&.*&report=2026-12-23T15:00&end$/);

      await page.getByText(sentences.inWords).click();
      await expect(page.locator('details.dw-explanation[open]')).toContainText(sentences.skipped);
      await expect(page.locator('.dw-clock-stretch-closedDate').first()).toBeVisible();

      const other = new SlaClockPage(await context.newPage(), words);
      await other.open(new URL(page.url()).hash);
      await expect(other.cell('standard', 'maximumResponse')).toContainText(
        words.moment('moment', '2026-12-28T09:00+01:00'),
      );
      await other.report.fill('2036-12-23T15:00');
      await expect(
        other.page.getByText(
          words.beginning('clock.holidayYears', { country: words.country('LU'), from: 2015, to: 2035 }),
        ),
      ).toBeVisible();
      await other.report.fill('');
      await expect(other.page.getByText(words.text('clock.ask'))).toBeVisible();
    });

    for (const [now, friday] of [
      ['2027-03-06T09:00+01:00', '2027-03-12T16:00'],
      ['2027-03-12T15:59+01:00', '2027-03-12T16:00'],
      ['2027-03-12T16:01+01:00', '2027-03-19T16:00'],
    ] as const) {
      test(`begins with the coming Friday: ${now}`, async ({ page }) => {
        const clock = new SlaClockPage(page, words);
        await page.clock.install({ time: new Date(now) });
        await clock.open();
        await clock.report.expectMoment(friday);
        await expect(page.locator('.dw-headline')).toContainText(
          words.text('clock.reported', { moment: words.moment('moment', `${friday}+01:00`) }),
        );
        expect(new URL(page.url()).hash).toBe('');
      });
    }

    test('reads out when somebody is there in one sentence, once typing has settled', async ({ page }) => {
      const clock = new SlaClockPage(page, words);
      await clock.open(states.oneTier.link);
      const told = page.locator('.dw-tool > p[role=status]');
      await clock.report.fill('2026-12-23T15:00');
      const iso = await clock.cell('business', 'maximumIntervention').locator('time').getAttribute('datetime');
      await expect(told).toHaveText(
        words.text('clock.spoken.maximumIntervention', {
          moment: words.moment('moment', '2026-12-23T15:00+01:00'),
          deadlines: `${words.tier('business')} ${words.moment('datedMoment', iso ?? '')}`,
        }),
      );
    });

    test('says how a typed moment is read when the clocks change, and offers the second of two', async ({ page }) => {
      const clock = new SlaClockPage(page, words);
      await clock.open();
      await clock.report.fill('2026-03-29T02:30');
      await expect(
        page.getByText(words.text('clock.skipped', { moment: words.moment('moment', '2026-03-29T03:30+02:00') })),
      ).toBeVisible();
      await clock.report.fill('2026-10-25T02:30');
      await expect(page.getByText(words.text('clock.twice'))).toBeVisible();
      await page.getByRole('button', { name: words.text('clock.takeLater') }).click();
      await expect(page.getByText(words.text('clock.twice'))).toBeHidden();
      await expect.poll(() => page.url()).toContain('report=2026-10-25T01:30:00Z');
      await clock.report.expectMoment('2026-10-25T02:30');
    });

    test('shows the tiers chosen in another tool, and all of them again', async ({ page }) => {
      const clock = new SlaClockPage(page, words);
      await clock.open(states.oneTier.link);
      await expect(clock.cell('office', 'maximumResponse')).toHaveCount(0);
      await page.getByRole('button', { name: words.text('clock.allTiers') }).click();
      await expect(clock.cell('office', 'maximumResponse')).toBeVisible();
      await expect.poll(() => page.url()).not.toContain('tiers=');
    });

    test('holidays that cannot be loaded are announced, and can be retried', async ({ page, slips }) => {
      const clock = new SlaClockPage(page, words);
      await page.route('**/data/holidays/lu.*.json', (route) => route.abort());
      await clock.open(states.beforeChristmas.link);
      await expect(
        page.getByText(words.text('clock.holidaysNotLoaded', { country: words.country('LU') })),
      ).toBeVisible();
      await page.unroute('**/data/holidays/lu.*.json');
      await page.getByRole('button', { name: words.text('load.retry') }).click();
      await expect(page.getByText(sentences.christmas)).toBeVisible();
      // Chromium logs the aborted request to the console.
      slips.splice(0, slips.length, ...slips.filter((slip) => !slip.includes('Failed to load resource')));
    });

    test('saves deadlines as a calendar that another program reads', async ({ page }) => {
      const clock = new SlaClockPage(page, words);
      await clock.open(states.friday.link);
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: words.text('clock.addAll') }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(`${words.text('clock.file')}.ics`);
      ICAL.design.strict = true;
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual(
        await page
          .locator('td[data-promise] time')
          .evaluateAll((times) => times.map((time) => time.getAttribute('datetime'))),
      );
      expect(events[0]?.summary).toBe(sentences.event);
      expect(events[0]?.description).toContain(states.friday.link);
    });

    test.describe('far from Luxembourg', () => {
      test.use({ timezoneId: newYork });

      test('takes “now” as an instant, counts down, pauses while hidden, and announces only what matters', async ({
        page,
      }) => {
        const clock = new SlaClockPage(page, words);
        await page.clock.install({ time: new Date('2027-10-31T01:30:12Z') });
        await clock.open();
        await clock.report.now.click();
        await expect.poll(() => page.url()).toMatch(/report=2027-10-31T01:30:1\dZ&/);
        await clock.report.expectMoment('2027-10-31T02:30');

        const shown = clock.cell('business', 'maximumResponse').locator('[aria-hidden]');
        const spoken = page.locator('.dw-answer > p.sr-only[role=status]');
        await page.clock.runFor(1000);
        await expect(shown).toHaveText(sentences.left);
        await hide(page, true);
        await page.clock.runFor(3 * 3_600_000);
        await expect(shown).toHaveText(sentences.left);
        await expect(spoken).toHaveText('');
        await hide(page, false);
        await page.clock.runFor(1000);
        await expect(shown).not.toHaveText(sentences.left);
        await expect(spoken).toHaveText('');
        await page.clock.runFor(30 * 60_000);
        await expect(spoken).toHaveText(sentences.stage);
      });

      test('shows the visitor’s own time beside that of the list', async ({ page }) => {
        const clock = new SlaClockPage(page, words);
        await clock.open(states.repeatedHour.link);
        await expect(page.getByText(sentences.ownTime)).toBeVisible();
      });
    });

    test('a device whose clock is obviously wrong is told so, and its time is not used', async ({ page }) => {
      const clock = new SlaClockPage(page, words);
      await page.clock.install({ time: new Date('2001-01-01T00:00:00Z') });
      await clock.open();
      await page.clock.runFor(1000);
      await clock.report.now.click();
      await expect(page.getByText(sentences.wrongClock)).toHaveCount(2);
      expect(new URL(page.url()).hash).toBe('');
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('the worked example is shown in a table, a picture and words', async ({ page }) => {
        await page.goto(words.root + slaClock.path);
        // A Friday, not a date that may have gone by.
        const moments = page.locator('td[data-promise] b');
        await expect(moments).toHaveCount(6);
        expect(plain((await moments.allTextContents()).join('\n'))).toMatch(/^(?:\p{L}+ \d\d:\d\d\n?){6}$/u);
        await expect(page.locator('.dw-sla-clock time')).toHaveCount(0);
        await expect(page.locator('.dw-day-picture svg[role=img]')).toBeVisible();
        await page.locator('details.dw-explanation summary').first().click();
        await expect(page.locator('details.dw-explanation[open] li').first()).toBeVisible();
      });
    });

    test.describe('in Kathmandu', () => {
      test.use({ ...lookOf(words.language), timezoneId: 'Asia/Kathmandu' });

      test('breaks no accessibility rule, and does not overflow', async ({ page }) => {
        const clock = new SlaClockPage(page, words);
        await clock.open(states.beforeChristmas.link);
        await expect(page.getByText(sentences.christmas)).toBeVisible();
        await page.locator('details.dw-explanation summary').first().click();
        expect(await rulesBroken(page)).toEqual([]);
        await clock.report.fill('2026-10-25T02:30');
        await expect(page.getByText(words.text('clock.twice'))).toBeVisible();
        await clock.report.fill('');
        expect(await rulesBroken(page)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  });
}

test('a browser that gives no usable zone shows the time of the list alone', async ({ page }) => {
  await page.addInitScript(() => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...resolvedOptions.call(this), timeZone: 'Etc/Unknown?' };
    };
  });
  const [words] = languages;
  const clock = new SlaClockPage(page, words);
  await clock.open(states.friday.link);
  await expect(clock.cell('business', 'maximumResponse').locator('.dw-countdown')).toBeVisible();
  expect(plain((await page.locator('.dw-sla-clock').textContent()) ?? '')).not.toContain('Etc/Unknown');
});

test('where no level promises a moment there is nothing to save, and nothing that holidays could move', async ({
  page,
}) => {
  const [words] = languages;
  const clock = new SlaClockPage(page, words);
  await clock.open('#v=1&holidays=LU&lines=&list=2026-11-21&months=12&report=2026-11-27T16:00&tiers=none&end');
  const details = page.getByRole('region', { name: words.text('clock.details') });
  await expect(details.getByRole('button', { name: words.text('clock.addAll') })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(details).not.toContainText(words.text('clock.noHolidaySkipped', { country: words.country('LU') }));
  await expect(details).not.toContainText(words.text('clock.leftNote'));
});

test('on a phone the folded answer says why there are no moments', async ({ page, slips }) => {
  const [words] = languages;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/data/holidays/**', (route) => route.abort());
  const clock = new SlaClockPage(page, words);
  await clock.open('#v=1&holidays=LU&lines=&list=2026-11-21&months=12&report=2026-11-27T16:00&end');
  await expect(
    page.locator('.dw-answer-panel').getByText(words.text('report.holidaysFailed', { country: words.country('LU') })),
  ).toBeVisible();
  // Chromium logs the aborted request to the console.
  slips.splice(0, slips.length, ...slips.filter((slip) => !slip.includes('Failed to load resource')));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  /** Where the moments of each level begin that are seen in the folded bar. */
  const shownPlaces = (page: Page): Promise<number[][]> =>
    page.locator('.dw-clock-moments').evaluateAll((rooms) =>
      rooms.map((room) => {
        const { bottom } = room.getBoundingClientRect();
        const places = [...room.children].map((moment) => moment.getBoundingClientRect());
        return places.filter(({ top }) => top < bottom - 2).map(({ left }) => Math.round(left));
      }),
    );

  /** The boxes of each level in the bar: of its name and of each moment. */
  const levelsOf = (page: Page) =>
    page.locator('.dw-clock-figures li').evaluateAll((levels) =>
      levels.map((level) => {
        const [name, , ...moments] = [...level.querySelectorAll('span')].map((each) => each.getBoundingClientRect());
        return { name, moments };
      }),
    );

  /** Their letters stand on one line; their boxes may end a little lower. */
  const isOnLineOf = (name: DOMRect | undefined, moment: DOMRect | undefined): boolean =>
    Math.abs((name?.bottom ?? Number.NaN) - (moment?.bottom ?? Number.NaN)) < 3;

  test('the answer takes a fifth of the screen at most, with all moments of a level on the line of its name', async ({
    page,
  }) => {
    await page.goto(slaClock.path);
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    const bar = page.locator('.dw-answer-panel');
    await expect.poll(async () => (await bar.boundingBox())?.height ?? Number.NaN).toBeLessThanOrEqual(135);
    for (const moment of await bar.locator('.dw-clock-moments span').all()) {
      await expect(moment).toBeInViewport({ ratio: 1 });
    }
    for (const { name, moments } of await levelsOf(page)) {
      for (const moment of moments) expect(isOnLineOf(name, moment)).toBe(true);
    }
  });

  test('a moment for which there is no room is left out whole, of every level alike', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto(slaClock.path);
    const levels = await levelsOf(page);
    expect(levels.length).toBeGreaterThan(1);
    for (const { name, moments } of levels) {
      const [first, ...rest] = moments;
      expect(isOnLineOf(name, first)).toBe(true);
      for (const { top } of rest) expect(top).toBeCloseTo(first?.bottom ?? Number.NaN, 0);
    }
    for (const width of [320, 345, 360, 375, 390, 430]) {
      await page.setViewportSize({ width, height: 740 });
      expect(new Set((await shownPlaces(page)).map(String)).size, `at ${width} pixels`).toBe(1);
    }
    expect((await shownPlaces(page))[0]).toHaveLength(2);
    await page.setViewportSize({ width: 320, height: 740 });
    expect((await shownPlaces(page))[0]).toHaveLength(1);
  });

  test('the date and the time share a line, below the button that fills in both', async ({ page }) => {
    const clock = new SlaClockPage(page, languages[0]);
    await clock.open();
    const { date, time, now } = clock.report;
    const [left, right, above] = [await date.boundingBox(), await time.boundingBox(), await now.boundingBox()];
    expect(right?.y).toBe(left?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? Number.NaN) + (left?.width ?? Number.NaN));
    expect((above?.y ?? Number.NaN) + (above?.height ?? Number.NaN)).toBeLessThan(left?.y ?? Number.NaN);
  });
});

test('on a wide screen the answer is as wide as the form above it', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 800 });
  await page.goto(slaClock.path);
  const [form, answer] = ['.dw-report', '.dw-answer-panel'].map((part) => page.locator(part));
  const [above, below] = [await form?.boundingBox(), await answer?.boundingBox()];
  expect([below?.x, below?.width]).toEqual([above?.x, above?.width]);
  expect(below?.y).toBeGreaterThan((above?.y ?? Number.NaN) + (above?.height ?? Number.NaN));
});

for (const width of [360, 768, 1366]) {
  test(`no line of the picture of days shows through the name of a level at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await new SlaClockPage(page, languages[0]).open(states.friday.link);
    const picture = page.locator('.dw-day-picture');
    await picture.scrollIntoViewIfNeeded();
    const crossings = await picture.evaluate((each) => {
      const lines = [...each.querySelectorAll('line')].map((line) => ({
        isReport: line.matches('.dw-report-line'),
        x: line.getBoundingClientRect().left,
      }));
      return [...each.querySelectorAll('.dw-lane-names span')].flatMap((name) => {
        const { left, right, top, bottom } = name.getBoundingClientRect();
        const isOpaque = !getComputedStyle(name).backgroundColor.startsWith('rgba');
        return lines
          .filter(({ x }) => x > left && x < right)
          .map(({ isReport, x }) => ({
            isReport,
            isHidden: isOpaque && name.contains(document.elementFromPoint(x, (top + bottom) / 2)),
          }));
      });
    });
    for (const crossing of crossings) expect(crossing).toEqual({ isReport: false, isHidden: true });
    if (width >= 768) expect(crossings).toEqual([]);
  });
}

test('the words of the picture of days stay within its frame, and its lines run through all levels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await new SlaClockPage(page, languages[0]).open(states.friday.link);
  const picture = page.locator('.dw-day-picture');
  const sides = (part: string) =>
    picture.locator(part).evaluateAll((all) =>
      all.map((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
  const frame = await picture.evaluate((each) => {
    const { left, right } = each.getBoundingClientRect();
    return { left, right };
  });
  for (const { left, right } of [...(await sides('text')), ...(await sides('.dw-lane-names span'))].filter(
    ({ left: from, right: to }) => to > from,
  )) {
    expect(left).toBeGreaterThan(frame.left);
    expect(right).toBeLessThan(frame.right);
  }
  const names = await sides('.dw-lane-names span');
  for (const { top, bottom } of await sides('.dw-tick line')) {
    expect(top).toBeLessThanOrEqual(names.at(0)?.top ?? 0);
    expect(bottom).toBeGreaterThan(names.at(-1)?.bottom ?? 0);
  }
});

test('on a phone no deadline in the picture of days hides another of its level', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await new SlaClockPage(page, languages[0]).open(states.friday.link);
  const lanes = await page.locator('.dw-day-picture g:has(> .dw-deadline-mark)').evaluateAll((all) =>
    all.map((lane) =>
      [...lane.querySelectorAll('.dw-deadline-mark path')].map((mark) => {
        const { left, top, width, height } = mark.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }),
    ),
  );
  const distances = lanes.flatMap(([one, other]) => (one && other ? Math.hypot(one.x - other.x, one.y - other.y) : []));
  expect(distances.length).toBeGreaterThan(1);
  expect(Math.min(...distances)).toBeGreaterThan(10);
});

test('where the folded answer leaves out a moment, nothing of it is seen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await new SlaClockPage(page, languages[0]).open(states.friday.link);
  const places = await page.locator('.dw-clock-moments').evaluateAll((all) =>
    all.flatMap((moments) => {
      const { top, bottom } = moments.getBoundingClientRect();
      return [...moments.querySelectorAll('span')].map((moment) => {
        const box = moment.getBoundingClientRect();
        return { isLeftOut: box.top > (top + bottom) / 2, isClear: box.bottom <= bottom + 1 || box.top >= bottom - 1 };
      });
    }),
  );
  expect(places.filter(({ isLeftOut }) => isLeftOut).length).toBeGreaterThan(0);
  expect(places.filter(({ isClear }) => !isClear)).toEqual([]);
});
