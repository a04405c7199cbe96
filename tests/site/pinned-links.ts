import { expect, type Locator, type Page, type Route } from '@playwright/test';
import { rulesBroken } from '../e2e/axe.ts';
import type { PageWords } from '../e2e/words.ts';
import { plain } from '../support/plain.ts';
import { newerDate } from './newer-list.ts';

export const olderDate = '2026-11-21';

/** What a visitor reads when a link is older than the price list of the site. */
export const pinnedWords = (words: PageWords) => {
  const { text, euros } = words;
  const date = words.date(olderDate);
  const notLoaded = text('pinned.notLoaded', { date });
  const more = (amount: number): string => text('scenarioTable.more', { amount: euros(amount) });
  return {
    heading: text('pinned.heading', { date }),
    now: words.ending('pinned.told', { current: words.date(newerDate) }),
    standard: words.tier('standard'),
    // Six jobs of 45 minutes a month at 104.41 or, later, 110.41, and a fee of 58.41, for a year.
    oldTotal: euros(6339.24),
    newTotal: euros(6663.24),
    more: more(324),
    goneTier: text('pinned.goneTier', { tier: words.tier('office') }),
    partByPart: text('pinned.perLine', { tier: words.tier('standard') }),
    line: text('pinned.month', { line: words.line(1, 'technician', 'remote') }),
    oldLine: euros(469.86),
    newLine: euros(496.86),
    lineMore: more(27),
    goneRole: words.ending('pinned.goneRole', { role: words.role('consulting') }),
    failed: {
      missing: `${notLoaded} ${text('load.why.notFound')}`,
      broken: text('load.why.serverFault'),
      damaged: text('load.why.tampered'),
      changed: text('load.why.tampered'),
      huge: text('load.why.tooLarge'),
      unreachable: notLoaded,
      unknown: text('pinned.unknown', { date: '2020-01-01' }),
    },
  };
};

/** A complete and well-formed list with an amount that was never published. */
const withAnotherFee = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ response, body: text.replace(/"monthlyFee": [1-9]\d*/, '"monthlyFee": 1') });
};

/** Why an older price list may be unavailable. */
export const failures: readonly [keyof ReturnType<typeof pinnedWords>['failed'], (route: Route) => Promise<void>][] = [
  ['missing', (route) => route.fulfill({ status: 404, body: 'not here' })],
  ['broken', (route) => route.fulfill({ status: 500, body: 'fault' })],
  ['damaged', (route) => route.fulfill({ json: { id: '2026-11-21', tiers: [] } })],
  ['changed', withAnotherFee],
  ['huge', (route) => route.fulfill({ contentType: 'application/json', body: ' '.repeat(2_000_000) })],
  ['unreachable', (route) => route.abort()],
  ['unknown', (route) => route.continue()],
];

/** The total of a tier in the answer itself. */
export const total = (page: Page, tier: string): Locator =>
  page
    .getByRole('region', { name: /Alle bedragen|All amounts/ })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: tier }) })
    .getByRole('button')
    .first();

export const cells = async (row: Locator): Promise<string[]> =>
  (await row.getByRole('cell').allTextContents()).map(plain);

export const breaksNoRule = async (page: Page): Promise<void> => {
  expect(await rulesBroken(page)).toEqual([]);
};
