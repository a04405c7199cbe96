import type { Browser, Page } from 'playwright-core';
import { rulesBrokenIn } from '../browser/axe.ts';
import { startedWith, withBrowser } from '../browser/with-browser.ts';
import { type Gate, type Verdict, verdictOn } from './gate.ts';
import { type Look, largeText, looks, takeLook } from './looks.ts';
import { allPages } from './pages.ts';
import { type PageState, toolStates } from './tool-states.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The name of a control must contain its visible words, because people who control a browser by voice say those. */
const labelInName = { 'label-content-name-mismatch': { enabled: true } };

const brokenRules = async (page: Page): Promise<string[]> => {
  const broken = await rulesBrokenIn(page, { runOnly: rules, rules: labelInName });
  return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

const overflow = async (page: Page): Promise<string[]> => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return beyond > 0 ? [`scrolls sideways by ${beyond} px`] : [];
};

const inspect = async (
  browser: Browser,
  origin: string,
  state: PageState,
  looks: readonly Look[],
): Promise<string[]> => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(origin + state.address);
  await state.prepare?.(page);
  const found: string[] = [];
  for (const look of looks) {
    await takeLook(page, look);
    const faults = [...(await brokenRules(page)), ...(await overflow(page))];
    found.push(...faults.map((fault) => `${state.name} (${look.name}): ${fault}`));
  }
  await context.close();
  return found;
};

/** `--only=calculator` checks only the pages and states with that word in their name. */
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length) ?? '';

const inspectAll = async (browser: Browser, large: Browser, origin: string): Promise<Verdict> => {
  const pages = allPages().map((address): PageState => ({ name: address, address }));
  const states = [...pages, ...toolStates].filter(({ name }) => name.includes(only));
  const queue = states.values();
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (const state of queue) {
      const found = [
        ...(await inspect(browser, origin, state, looks)),
        ...(await inspect(large, origin, state, largeText.looks)),
      ];
      for (const fault of found) console.log(`   ${fault}`);
      console.log(`   ${found.length === 0 ? 'fine' : 'FAULTS'}: ${state.name}`);
      faults.push(...found);
    }
  };
  await Promise.all([work(), work()]);
  return verdictOn(faults, `${states.length} pages and states × ${looks.length + largeText.looks.length} looks`);
};

export const accessibilityGate: Gate = {
  name: 'accessibility',
  bar: 'axe WCAG 2.2 AA and best practice: 0 on every page and tool state, in nine looks',
  run: () =>
    withBrowser((browser, origin) => startedWith(largeText.args, (large) => inspectAll(browser, large, origin))),
};
