import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The accessibility rules that a page breaks in its current state, each with the elements that break it. */
export const rulesBroken = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // The other mode opens a page for each frame, which is slower; there are no frames here.
    .setLegacyMode(true)
    // Elements that break no rule need no description.
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** Dutch is tested with one screen and theme, English with another; `npm run audit` tests both in nine ways. */
export const lookOf = (language: 'nl' | 'en') =>
  language === 'nl'
    ? ({ colorScheme: 'light', viewport: { width: 1280, height: 800 } } as const)
    : ({ colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const);
