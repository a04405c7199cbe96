import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { plain } from '../support/plain.ts';
import { rulesBroken } from './axe.ts';
import { HistoryPage } from './history-page.ts';
import { expect, test } from './support.ts';
import { languages, triedIn, views } from './words.ts';

/** As Toggl Track exports it: 15 minutes and a second, an hour, and 40 minutes of an engineer. */
const toggl = [
  'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (EUR)',
  'Ann,ann@example.com,Us,Printer,,Toner,Yes,2026-01-14,09:00:00,2026-01-14,09:15:01,00:15:01,technician,60.00',
  'Ann,ann@example.com,Us,Mail,,Outlook,Yes,2026-01-15,10:00:00,2026-01-15,11:00:00,01:00:00,technician,100.00',
  'Bob,bob@example.com,Us,Server,,Updates,Yes,2026-02-03,14:00:00,2026-02-03,14:40:00,00:40:00,engineer,90.00',
].join('\r\n');

/** Presses a button in the moment in which it is drawn: it may be gone before a look from outside. Answers with the bar beside it. */
const pressOnceShown = (page: Page, name: string): Promise<number | undefined> =>
  page.evaluate(
    (label) =>
      new Promise<number | undefined>((resolve) => {
        new MutationObserver((_, observer) => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label);
          if (button === undefined) return;
          observer.disconnect();
          const bar = button.parentElement?.querySelector('progress');
          button.click();
          resolve(bar?.max);
        }).observe(document.body, { childList: true, subtree: true });
      }),
    name,
  );

for (const { words, width } of views) {
  const { text, euros } = words;

  test.describe(`history, in ${words.language} at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a file is priced under every level, with fees and to the cent', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('toggl.csv', toggl);
      await history.answerAll();
      // 30, 60 and 45 minutes are billed; the fee stands in both months.
      const totals = { none: 258.75, standard: 362, office: 751.25, business: 863.25 };
      for (const [tier, total] of Object.entries(totals))
        await expect(history.figure(words.tier(tier))).toContainText(euros(total));
      await expect(history.headline).toContainText(words.tier('none'));
      expect(plain((await history.headline.textContent()) ?? '')).toContain(euros(258.75));
    });

    test('every total opens to its parts, its rows and how each was worked out', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('toggl.csv', toggl);
      await history.answerAll();
      const totals = history.section('history.totalsHeading');
      await totals.getByRole('button', { name: euros(362) }).click();
      await expect(totals).toContainText(euros(116));
      await totals.getByRole('button', { name: words.count('history.showRows', 3, { count: '3' }) }).click();
      const rows = totals.locator('.dw-history-table tbody tr');
      await expect(rows).toHaveCount(3);
      await rows
        .first()
        .getByRole('button', { name: euros(52) })
        .click();
      await expect(totals.locator('.dw-history-why')).toContainText(words.duration(30));
    });

    test('the page with the figures of the example breaks no rule of accessibility', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      expect(await rulesBroken(page)).toEqual([]);
      await history.tryExample();
      await history.section('history.totalsHeading').getByRole('button').first().click();
      await page.locator('.dw-history-parts').waitFor();
      expect(await rulesBroken(page)).toEqual([]);
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sticksOut).toBeLessThanOrEqual(0);
    });

    test('the example says that it is one', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.tryExample();
      if (width < 1000) await page.getByRole('button', { name: text('answer.unfold') }).click();
      await expect(page.getByText(text('history.isExample'))).toBeVisible();
    });
  });
}

for (const words of triedIn('en')) {
  const { text } = words;

  test.describe(`the file of a visitor, in ${words.language}`, () => {
    test('nothing of the reader loads before the first file, and nothing leaves the browser', async ({
      page,
      baseURL,
    }) => {
      const requests: { readonly url: string; readonly method: string; readonly body: string | null }[] = [];
      page.on('request', (request) =>
        requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
      );
      const history = new HistoryPage(page, words);
      await history.open();
      await page.waitForLoadState('networkidle');
      expect(requests.filter(({ url }) => /HistoryWork|worker/i.test(url))).toEqual([]);
      const before = requests.length;
      await history.choose('secret-client-name.csv', toggl.replaceAll('Outlook', 'secret-client-name'));
      await history.answerAll();
      await history.section('history.totalsHeading').getByRole('button').first().click();
      await page.locator('.dw-history-parts > button[aria-expanded]').click();
      await page.locator('.dw-history-parts .dw-history-table').waitFor();
      await page.waitForLoadState('networkidle');
      expect(requests.length).toBeGreaterThan(before);
      for (const { url, method, body } of requests) {
        if (url.startsWith('blob:') || url.startsWith('data:')) continue;
        expect(url.startsWith(baseURL ?? 'http://localhost')).toBe(true);
        expect(method).toBe('GET');
        expect(body).toBeNull();
        expect(url).not.toContain('secret');
        expect(new URL(url).search).toBe('');
      }
      expect(page.url()).not.toContain('secret');
    });

    test('what cannot be told is asked, and nothing is priced before it is answered', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('unclear.csv', 'Date;Time;Task\n03-04-2026;2;Printer\n05-06-2026;3;Server\n');
      const questions = page.locator('.dw-history-questions');
      await expect(questions).toContainText(text('history.ask.dateOrder', { example: '03-04-2026' }));
      await expect(history.headline).toContainText(text('history.failure.unanswered'));
      await expect(page.locator('#history-questions')).toBeFocused();
      await history.answerAll();
      await expect(history.figure(words.tier('none'))).toContainText('€');
      // The focus stays with who answers; that there is an answer is said.
      await expect(page.getByRole('status').filter({ hasText: words.tier('none') })).toBeAttached();
    });

    test('a file that tells everything moves the focus to the answer', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('hours.csv', 'Date,Duration,Role\n2026-01-14,01:00:00,Technician\n');
      await expect(page.locator('#answer-heading')).toBeFocused();
      await expect(page.locator('.dw-history-question')).toHaveCount(0);
    });

    test('an answer by the arrow keys keeps the focus, stays in sight and can be changed', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('unclear.csv', 'Date,Duration,Role\n03-04-2026,01:00:00,Technician\n');
      const question = page
        .locator('.dw-history-question')
        .filter({ hasText: text('history.ask.dateOrder', { example: '03-04-2026' }) });
      await question.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await expect(history.figure(words.tier('none'))).toContainText('€');
      await expect(question.getByRole('radio', { checked: true })).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(question.getByRole('radio').last()).toBeChecked();
      await expect(question.getByRole('radio').last()).toBeFocused();
    });

    test('who did the work is asked where no row says it, and no role is chosen beforehand', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('hours.csv', 'Date,Start time,Duration,Description\n2026-01-14,09:00,01:00:00,Printer\n');
      const question = page.locator('.dw-history-question').filter({ hasText: text('history.ask.role') });
      await expect(question).toBeVisible();
      await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
      await expect(history.figure(words.tier('none'))).toHaveCount(0);
      await question.getByText(words.role('engineer'), { exact: true }).click();
      await history.answerAll();
      await expect(history.figure(words.tier('none'))).toContainText(words.euros(129));
    });

    test('what was agreed in a link counts, and is told', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open('#v=1&lines=&list=2026-11-21&months=12&travel=45.00&end');
      await history.choose('hours.csv', 'Date,Duration,Role,Place\n2026-01-14,01:00:00,Technician,On site\n');
      await history.answerAll();
      await expect(history.figure(words.tier('none'))).toContainText(words.euros(153));
      await expect(history.section('history.totalsHeading')).toContainText(
        text('history.agreedTravel', { amount: words.euros(45) }),
      );
    });

    test('choices are kept for the next file with the same columns, and forgotten when asked', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('toggl.csv', toggl);
      await history.answerAll();
      const reading = history.section('history.readingHeading');
      await reading.getByRole('button', { name: text('history.keep') }).click();
      await expect(reading).toContainText(text('history.isKept'));
      await history.choose('toggl-of-next-year.csv', toggl);
      await expect(reading).toContainText('toggl-of-next-year.csv');
      await expect(reading).toContainText(text('history.isKept'));
      await expect(history.figure(words.tier('none'))).toContainText('€');
      await reading.getByRole('button', { name: text('history.forget') }).click();
      await expect(reading).not.toContainText(text('history.isKept'));
    });

    test('a file and the answers stay with the tab, in every language, until it is removed', async ({ page }) => {
      const [tab, ...others] = languages.map((language) => new HistoryPage(page, language));
      if (tab === undefined) return;
      await tab.open();
      await tab.choose('unclear.csv', 'Date,Duration,Role\n03-04-2026,01:00:00,Technician\n');
      await tab.answerAll();
      const figure = (await tab.figure(tab.words.tier('none')).textContent()) ?? '';
      await page.reload();
      await expect(tab.figure(tab.words.tier('none'))).toHaveText(figure);
      for (const other of others) {
        await other.open();
        await expect(other.section('history.readingHeading')).toContainText('unclear.csv');
        await expect(other.figure(other.words.tier('none'))).toContainText('€');
      }
      await tab.open();
      await page.getByRole('button', { name: tab.words.text('history.remove') }).click();
      await expect(page.locator('#history-choose')).toBeFocused();
      await page.reload();
      await expect(page.getByText(tab.words.text('history.private'))).toBeVisible();
      await expect(tab.section('history.readingHeading')).toHaveCount(0);
    });

    test('what a cell holds is text, on the screen too', async ({ page }) => {
      const hostile = toggl
        .replace('Toner', '"<img src=x onerror=""document.title=\'run\'"">"')
        .replace('Outlook', "=HYPERLINK(''http://example.com'')")
        .replace('00:40:00', '<script>document.title=1</script>');
      const history = new HistoryPage(page, words);
      await history.open();
      const title = await page.title();
      await history.choose('hostile.csv', hostile);
      await history.answerAll();
      await history.section('history.totalsHeading').getByRole('button').first().click();
      await page.locator('.dw-history-parts > button[aria-expanded]').click();
      await page.locator('.dw-history-parts .dw-history-table').waitFor();
      await expect(history.section('history.setAsideHeading')).toContainText(text('history.reason.unreadableDuration'));
      expect(await page.locator('.dw-history img').count()).toBe(0);
      expect(await page.title()).toBe(title);
    });

    test('a file that cannot be read gets a sentence, and the next one is read', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('empty.csv', '');
      await expect(history.alert).toContainText(text('history.failure.empty'));
      await history.choose('scan.csv', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'));
      await expect(history.alert).toContainText(text('history.failure.notATable.pdf'));
      await history.choose('cut.xlsx', Buffer.from('PK\u0003\u0004 no workbook'));
      await expect(history.alert).toBeVisible();
      await history.choose('toggl.csv', toggl);
      await history.answerAll();
      await expect(history.figure(words.tier('none'))).toContainText('€');
      await expect(history.alert).toHaveCount(0);
    });

    test('another meaning of a value changes the amounts, and a value that is left out is set aside', async ({
      page,
    }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('toggl.csv', toggl);
      await history.answerAll();
      const none = history.figure(words.tier('none'));
      await expect(none).toContainText(words.euros(258.75));
      const role = page.getByRole('group', { name: text('history.role.heading'), exact: true });
      const engineer = role.getByRole('listitem').filter({ has: page.locator('b', { hasText: /^engineer$/ }) });
      await engineer.getByText(words.role('technician'), { exact: true }).click();
      // 45 minutes at 108 an hour in place of 129.
      await expect(none).toContainText(words.euros(243));
      await engineer.getByText(text('history.leaveOut'), { exact: true }).click();
      await expect(none).toContainText(words.euros(162));
      await expect(history.section('history.setAsideHeading')).toContainText(text('history.reason.leftOut'));
    });

    test('a file can be dropped anywhere on the page, and a table pasted', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await page.evaluate((table) => {
        const carried = new DataTransfer();
        carried.items.add(new File([table], 'toggl.csv'));
        for (const kind of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));
      }, toggl);
      await history.answerAll();
      await expect(history.figure(words.tier('none'))).toContainText(words.euros(258.75));
      await page.getByRole('button', { name: text('history.remove') }).click();
      await page.getByText(text('history.paste'), { exact: true }).click();
      await page.getByLabel(text('history.pasteHere')).fill(toggl.replaceAll(',', '\t'));
      await page.getByRole('button', { name: text('history.readPasted') }).click();
      await history.answerAll();
      await expect(history.figure(words.tier('none'))).toContainText(words.euros(258.75));
      await expect(page.getByText(text('history.pastedTable'))).toBeVisible();
    });

    test('a bar opens the amount of its month in the table', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('toggl.csv', toggl);
      await history.answerAll();
      await page.locator('.dw-month-chart').first().locator('.dw-month-presses button').nth(1).click();
      const amount = history.section('history.monthsHeading').getByRole('button', { name: words.euros(96.75) });
      await expect(amount).toBeFocused();
      await expect(amount).toHaveAttribute('aria-expanded', 'true');
      await expect(history.section('history.monthsHeading').locator('.dw-history-parts')).toContainText(
        words.euros(96.75),
      );
    });

    test('a long file shows how far it is, and can be stopped', async ({ page }) => {
      const [headings = '', ...rows] = toggl.split('\r\n');
      const long = [headings, ...Array.from({ length: 60_000 }, () => rows).flat()].join('\r\n');
      const history = new HistoryPage(page, words);
      await history.open();
      const pressed = pressOnceShown(page, text('history.stop'));
      await history.choose('long.csv', long);
      expect(await pressed).toBe(100);
      await expect(history.alert).toContainText(text('history.failure.stopped'));
      await history.choose('toggl.csv', toggl);
      await history.answerAll();
      await expect(history.figure(words.tier('none'))).toContainText(words.euros(258.75));
    });

    test('rows are saved with their prices, and those that are set aside with the reason', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('toggl.csv', toggl.replace('00:40:00', '12:75'));
      await history.answerAll();
      const saved = async (name: string) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name, exact: true }).click(),
        ]);
        return readFile(await download.path(), 'utf8');
      };
      const rows = await saved(text('history.saveCsv'));
      expect(rows.trimEnd().split('\r\n')).toHaveLength(3);
      expect(rows).toContain(words.role('technician'));
      expect(JSON.parse(await saved(text('history.saveJson')))).toBeTruthy();
      expect(await saved(text('history.saveSetAside'))).toContain(text('history.reason.unreadableDuration'));
    });

    test('an average month goes on to the calculator', async ({ page }) => {
      const history = new HistoryPage(page, words);
      await history.open();
      await history.choose('toggl.csv', toggl);
      await history.answerAll();
      await page.getByRole('button', { name: text('history.toCalculator') }).click();
      await expect(page).toHaveURL(/\/calculator\/#.*lines=/);
      await expect(page.locator('.dw-line-item').first()).toBeVisible();
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says in each language what it does with a file', async ({ page }) => {
    for (const { root, text } of languages) {
      await page.goto(`${root}/historie/`);
      await expect(page.getByRole('main')).toContainText(text('history.private'));
    }
  });
});
