import type { Browser, Page } from 'playwright-core';
import { withBrowser } from '../browser/with-browser.ts';
import { type Gate, verdictOn } from './gate.ts';
import { allPages } from './pages.ts';

/** Marks and counts what the Tab key must reach; of a group of radio buttons that is the chosen one, or the first. */
const markStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const chosenOf = (name: string) => {
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
        (one) => one.name === name,
      );
      return group.find(({ checked }) => checked) ?? group[0];
    };
    const stops = [...document.querySelectorAll<HTMLElement>(candidates)].filter((element) => {
      if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false;
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      return element === chosenOf(element.name);
    });
    for (const stop of stops) stop.dataset.stop = 'open';
    return stops.length;
  });

interface Step {
  readonly where: string;
  readonly isSeen: boolean;
  readonly isEnd: boolean;
}

/** A date and time field has a stop for each of its parts. */
const mostParts = 20;

/** Takes the focused element off the list of stops, and says whether an outline or shadow shows the focus. */
const readStep = (page: Page): Promise<Step> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return { where: '', isSeen: true, isEnd: true };
    const isEnd = here.dataset.stop === 'done';
    for (const left of document.querySelectorAll<HTMLElement>('[data-stop=here]')) left.dataset.stop = 'done';
    if (here.dataset.stop) here.dataset.stop = 'here';
    const shows = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    const around = [here, here.parentElement, here.closest('label, .sl-link-card')].filter((one) => one !== null);
    return { where: here.outerHTML.slice(0, 90), isSeen: around.some(shows), isEnd };
  });

const walk = async (page: Page, stops: number): Promise<string[]> => {
  const unseen: string[] = [];
  for (let step = 0; step <= stops + mostParts; step += 1) {
    await page.keyboard.press('Tab');
    const { where, isSeen, isEnd } = await readStep(page);
    if (isEnd) return unseen;
    if (!isSeen) unseen.push(`the focus is not seen on ${where}`);
  }
  return [...unseen, `the Tab key does not come to the end within ${stops} stops`];
};

const unreached = (page: Page): Promise<string[]> =>
  page
    .locator('[data-stop=open]')
    .evaluateAll((all) => all.map((element) => `not reached: ${element.outerHTML.slice(0, 90)}`));

const walkPage = async (browser: Browser, address: string): Promise<string[]> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const faults = [...(await walk(page, await markStops(page))), ...(await unreached(page))];
  await context.close();
  return faults.map((fault) => `${new URL(address).pathname}: ${fault}`);
};

export const keyboardGate: Gate = {
  name: 'keyboard',
  bar: 'the Tab key reaches every control of every page, shows where it is, and is never caught',
  run: () =>
    withBrowser(async (browser, origin) => {
      const faults: string[] = [];
      const pages = allPages();
      for (const page of pages) faults.push(...(await walkPage(browser, origin + page)));
      return verdictOn(faults, `${pages.length} pages`);
    }),
};
