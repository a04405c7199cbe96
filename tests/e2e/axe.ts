import type { Page } from '@playwright/test';
import { rulesBrokenIn } from '../../scripts/browser/axe.ts';

/** The accessibility rules that a page breaks in its current state, each with the elements that break it. */
export const rulesBroken = async (page: Page): Promise<string[]> => {
  const broken = await rulesBrokenIn(page);
  return broken.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** Dutch is tested with one screen and theme, English with another; `npm run audit` tests both in nine ways. */
export const lookOf = (language: 'nl' | 'en') =>
  language === 'nl'
    ? ({ colorScheme: 'light', viewport: { width: 1280, height: 800 } } as const)
    : ({ colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const);
