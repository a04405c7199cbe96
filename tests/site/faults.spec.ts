import { expect, type Locator, type Page, test } from '@playwright/test';
import { triesAll } from '../e2e/words.ts';
import { dutch } from '../support/dictionaries.ts';
import { buildSite, copyProject, type Server, serveSite } from './other-site.ts';
import { breaksNoRule } from './pinned-links.ts';

test.describe.configure({ mode: 'serial' });
// It builds a site; `targets.test.ts` and `service-closed-days.test.ts` hold the deadlines and the link to the same without a browser.
test.skip(!triesAll, 'npm run audit -- languages runs it');

let server: Server;

test.beforeAll(async () => {
  // How long a build takes on a busy machine says nothing about it.
  test.setTimeout(600_000);
  const folder = test.info().outputPath('site');
  copyProject(folder, 'tests/providers/every-concept/content');
  await buildSite(folder, '2026-11-28');
  server = await serveSite(folder);
});
test.afterAll(() => server.stop());

test('the table of eighteen columns stays inside the paper, as cards', async ({ page }) => {
  // What the margins leave of a sheet of A4.
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${server.address}/calculator/`);
  await page.locator('.dw-amount-table').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
});

/** A fault on a day on which the list keeps short hours, the day before New Year’s Eve. */
const link = '#v=1&lines=&list=2026-09-01&months=12&report=2026-12-30T11:45&end';

const openClock = async (page: Page, fragment = link): Promise<void> => {
  await page.goto(`${server.address}/contracten/responstijden/${fragment}`);
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
};

const promised = (page: Page, tier: string, promise: string): Locator =>
  page.locator(`tr[data-tier="${tier}"] td[data-promise="${promise}"] time`);

const part = (moment: 'report.waitingFrom' | 'report.waitingTo', kind: 'moment.date' | 'moment.time'): string =>
  `${dutch[moment]}: ${dutch[kind]}`;

const stretch = (page: Page) => ({
  fromDate: page.getByLabel(part('report.waitingFrom', 'moment.date')),
  fromTime: page.getByLabel(part('report.waitingFrom', 'moment.time')),
  toDate: page.getByLabel(part('report.waitingTo', 'moment.date')),
  toTime: page.getByLabel(part('report.waitingTo', 'moment.time')),
  add: page.getByRole('button', { name: dutch['report.addWaiting'] }),
});

test('the closed days of the list take the place of a choice of holidays, and are named', async ({ page }) => {
  await openClock(page, link.replace('&end', '&holidays=NL&end'));
  await expect(page.getByLabel(dutch['clock.holidays'], { exact: true })).toHaveCount(0);
  await expect(page.locator('.dw-clock-basis')).toContainText(
    'De klok volgt de gesloten dagen in de prijslijst: feestdagen (Nederland) en de laatste dagen van het jaar (deels vanaf 12:00).',
  );
  // A quarter of an hour up to noon, and one from the opening of the next day on.
  await expect(promised(page, 'basis', 'maximumResponse')).toHaveText('donderdag 31 december 2026 om 07:15');
  await breaksNoRule(page);
});

test('the priority of a fault decides which times hold, and goes along in the link', async ({ page }) => {
  await openClock(page);
  const priority = page.getByLabel(dutch['report.priority'], { exact: true });
  await expect(priority).toHaveValue('spoed');
  await expect(promised(page, 'rond', 'maximumResponse')).toHaveText('woensdag 30 december 2026 om 12:00');
  await priority.selectOption('gewoon');
  // New Year’s Eve is the day of the report, New Year’s Day is closed, and the weekend is no business day.
  await expect(promised(page, 'basis', 'maximumResponse')).toHaveText('maandag 4 januari 2027 om 18:00');
  await expect.poll(() => page.url()).toContain('priority=gewoon');
  await page.reload();
  await expect(priority).toHaveValue('gewoon');
});

test('what travel depends on is asked on the line of a visit itself', async ({ page }) => {
  await page.goto(`${server.address}/calculator/#v=1&lines=beheerder.onSite.60.1.month&list=2026-09-01&months=12&end`);
  const zone = page.getByLabel(dutch['parts.zoneOfVisit']);
  await page.getByRole('button', { name: dutch['received.change'] }).click();
  await expect(zone).toBeVisible();
  await zone.selectOption('stad');
  await expect.poll(() => page.url()).toContain('stad');
  await page.getByLabel(dutch['calculator.place'], { exact: true }).selectOption('remote');
  await expect(zone).toHaveCount(0);
});

test('what is typed of a stretch of waiting is still there after leaving and loading again', async ({ page }) => {
  await openClock(page);
  await page.getByText(dutch['report.waiting'], { exact: true }).click();
  const { fromDate, fromTime, toDate, toTime } = stretch(page);
  await fromDate.fill('2026-12-30');
  await fromTime.fill('11:50');
  await toDate.fill('2026-12-31');
  await page.reload();
  await expect(fromTime).toHaveValue('11:50');
  await expect(fromDate).toHaveValue('2026-12-30');
  await expect(toDate).toHaveValue('2026-12-31');
  await expect(toTime).toHaveAttribute('aria-invalid', 'true');
  await page.goto(`${server.address}/contracten/tarieven/`);
  await page.goBack();
  await expect(toDate).toHaveValue('2026-12-31');
});

test('a stretch of waiting stops the clock once it is added, and can be taken away', async ({ page }) => {
  await openClock(page);
  await page.getByText(dutch['report.waiting'], { exact: true }).click();
  const { fromDate, fromTime, toDate, toTime, add } = stretch(page);
  await add.click();
  await expect(page.getByText(dutch['report.waitingProblem'])).toBeVisible();
  await fromDate.fill('2026-12-30');
  await fromTime.fill('11:50');
  await toDate.fill('2026-12-31');
  await toTime.fill('08:00');
  await expect(promised(page, 'basis', 'maximumResponse')).toHaveText('donderdag 31 december 2026 om 07:15');
  await add.click();
  await expect(fromDate).toHaveValue('');
  // Five minutes before the wait, and twenty-five after it.
  await expect(promised(page, 'basis', 'maximumResponse')).toHaveText('donderdag 31 december 2026 om 08:25');
  await expect.poll(() => page.url()).toContain('waiting=2026-12-30T11:50_2026-12-31T08:00');
  await breaksNoRule(page);
  await page.getByRole('button', { name: /^Haal weg: / }).click();
  await expect(promised(page, 'basis', 'maximumResponse')).toHaveText('donderdag 31 december 2026 om 07:15');
});
