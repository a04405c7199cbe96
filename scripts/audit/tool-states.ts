import type { Page } from 'playwright-core';

/** A page in a certain state: its address, and what a visitor did there. */
export interface PageState {
  readonly name: string;
  readonly address: string;
  readonly prepare?: (page: Page) => Promise<void>;
}

const openAll = async (page: Page): Promise<void> => {
  await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });
};

const wrongField = async (page: Page): Promise<void> => {
  await openAll(page);
  const field = page.locator('main input[type=text], main input:not([type])').first();
  await field.fill('1,5');
  await field.press('Tab');
};

const search = async (page: Page): Promise<void> => {
  await page.locator('button[data-open-modal]').click();
  await page.locator('dialog input').fill('printer');
  await page.locator('.pagefind-ui__result').first().waitFor();
};

const offer = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const place = document.querySelector('[data-update-offer]');
    const template = place?.querySelector('template');
    if (place && template) place.append(template.content.cloneNode(true));
  });

const callMode = async (page: Page): Promise<void> => {
  await openAll(page);
  await page.locator('#call-mode').click();
  await page.locator('html[data-call]').waitFor();
};

/** Opens the dialog of a button in the row below the answer, counted from the last one, which is -1. */
const shareDialog =
  (button: number) =>
  async (page: Page): Promise<void> => {
    await openAll(page);
    await page.locator('.dw-share-bar button').nth(button).click();
    await page.locator('dialog[open]').waitFor();
  };

const work = 'lines=technician.remote.870.1.month&list=2026-11-21&months=12&report=2026-11-27T16:00';
const calculator = '/calculator/#v=1&list=2026-11-21';

/** The states that are checked besides every page as it opens, in each language. */
export const toolStates: readonly PageState[] = ['', '/en'].flatMap((root) => [
  { name: 'calculator, all opened', address: `${root}/calculator/`, prepare: openAll },
  {
    name: 'calculator, two scenarios',
    address: `${root}${calculator}&lines=technician.remote.40.6.month&months=12&b.lines=technician.remote.40.6.month&b.months=6&end`,
    prepare: openAll,
  },
  {
    name: 'calculator, a report and VAT',
    address: `${root}${calculator}&lines=engineer.onSite.90.2.once&months=1&report=2026-11-27T16:00&vat=LU&end`,
    prepare: openAll,
  },
  { name: 'calculator, a link in shreds', address: `${root}/calculator/#v=1&list=no&lines=%zz`, prepare: openAll },
  { name: 'calculator, a field that is wrong', address: `${root}/calculator/`, prepare: wrongField },
  {
    name: 'comparator, needs that fail',
    address: `${root}/contracten/vergelijken/#v=1&differences=only&needs=weekendHelp~feeAtMost.300.00&tiers=office~business&${work}&end`,
    prepare: openAll,
  },
  {
    name: 'SLA clock, with holidays',
    address: `${root}/contracten/responstijden/#v=1&holidays=LU&${work.replace('2026-11-27', '2026-12-24')}&end`,
    prepare: openAll,
  },
  {
    name: 'break-even, a mix',
    address: `${root}/contracten/tarieven/#v=1&lines=technician.remote.600.1.month~engineer.remote.300.1.month&list=2026-11-21&months=12&end`,
    prepare: openAll,
  },
  { name: 'calculator, in a call', address: `${root}/calculator/#v=1&${work}&end`, prepare: callMode },
  { name: 'comparator, in a call', address: `${root}/contracten/vergelijken/#v=1&${work}&end`, prepare: callMode },
  { name: 'calculator, saved estimates', address: `${root}/calculator/`, prepare: shareDialog(-1) },
  { name: 'calculator, about to print', address: `${root}/calculator/`, prepare: shareDialog(-4) },
  { name: 'search, open', address: `${root}/`, prepare: search },
  { name: 'new version, offered', address: `${root}/contact/`, prepare: offer },
]);
