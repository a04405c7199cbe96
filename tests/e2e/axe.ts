import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules of accessibility that a page breaks as it stands there, each with where. */
export const rulesBroken = async (page: Page): Promise<string[]> => {
  // The other mode looks into frames by pages of its own; there are none here, and it takes longer.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** Dutch is looked at in one way, English in the other; `npm run audit` takes both in nine. */
export const lookOf = (language: 'nl' | 'en') =>
  language === 'nl'
    ? ({ colorScheme: 'light', viewport: { width: 1280, height: 800 } } as const)
    : ({ colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const);
