import { expect, type Locator, type Page, type Route } from '@playwright/test';
import { rulesBroken } from '../e2e/axe.ts';
import { plain } from '../e2e/support.ts';

/** What a visitor reads when a link is older than the price list of the site. */
export const pinnedWords = [
  {
    language: 'nl',
    path: '/calculator/',
    heading: 'Dit zijn de prijzen van 21 november 2026',
    now: 'Nu geldt de prijslijst van 1 maart 2027.',
    standard: 'Standaard',
    oldTotal: '€ 6.339,24',
    newTotal: '€ 6.663,24',
    more: '€ 324,00 meer',
    goneTier: 'Het contractniveau Office staat niet in de prijslijst van nu.',
    partByPart: 'Standaard, per onderdeel',
    line: 'Regel 1 (Technicus, op afstand), per maand',
    oldLine: '€ 469,86',
    newLine: '€ 496,86',
    lineMore: '€ 27,00 meer',
    useCurrent: 'Reken met de prijzen van nu',
    back: 'Terug naar de prijzen van toen',
    undo: 'Ongedaan maken',
    goneRole: 'de rol Consulting staat niet in de prijslijst van nu',
    notComparable: 'niet te vergelijken',
    failed: {
      missing: 'De prijslijst van 21 november 2026 staat niet op deze site.',
      damaged: 'De prijslijst van 21 november 2026 is niet heel aangekomen.',
      unreachable: 'De prijslijst van 21 november 2026 is niet op te halen.',
      unknown: 'Deze link hoort bij de prijslijst “2020-01-01”. Die kennen we hier niet.',
    },
  },
  {
    language: 'en',
    path: '/en/calculator/',
    heading: 'These are the prices of 21 November 2026',
    now: 'The price list of 1 March 2027 applies now.',
    standard: 'Standard',
    oldTotal: '€6,339.24',
    newTotal: '€6,663.24',
    more: '€324.00 more',
    goneTier: 'The contract level Office is not in today’s price list.',
    partByPart: 'Standard, part by part',
    line: 'Line 1 (Technician, remote), per month',
    oldLine: '€469.86',
    newLine: '€496.86',
    lineMore: '€27.00 more',
    useCurrent: 'Use today’s prices',
    back: 'Back to the earlier prices',
    undo: 'Undo',
    goneRole: 'the role Consulting is not in today’s price list',
    notComparable: 'cannot be compared',
    failed: {
      missing: 'The price list of 21 November 2026 is not on this site.',
      damaged: 'The price list of 21 November 2026 did not arrive whole.',
      unreachable: 'The price list of 21 November 2026 cannot be loaded.',
      unknown: 'This link belongs to the price list “2020-01-01”, which is not known here.',
    },
  },
] as const;

/** The ways in which an older price list may not be there. */
export const failures: readonly [keyof (typeof pinnedWords)[number]['failed'], (route: Route) => Promise<void>][] = [
  ['missing', (route) => route.fulfill({ status: 404, body: 'not here' })],
  ['damaged', (route) => route.fulfill({ json: { id: '2026-11-21', tiers: [] } })],
  ['unreachable', (route) => route.abort()],
  ['unknown', (route) => route.continue()],
];

/** The total of a tier in the answer itself. */
export const total = (page: Page, tier: string): Locator =>
  page
    .getByRole('region', { name: /Uw prijsindicatie|Your estimate/ })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: tier }) })
    .getByRole('button')
    .first();

export const cells = async (row: Locator): Promise<string[]> =>
  (await row.getByRole('cell').allTextContents()).map(plain);

export const breaksNoRule = async (page: Page): Promise<void> => {
  expect(await rulesBroken(page)).toEqual([]);
};
