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
      missing: 'De bedragen van toen kunnen we daarom niet tonen. Het staat niet op deze site.',
      broken: 'De server gaf een fout. Probeer het later opnieuw.',
      damaged: 'Wat er aankwam, hoort niet bij deze pagina. Laad de pagina opnieuw.',
      changed: 'Wat er aankwam, hoort niet bij deze pagina. Laad de pagina opnieuw.',
      huge: 'Wat er aankwam, is veel te groot. Probeer het later opnieuw.',
      unreachable: 'De prijslijst van 21 november 2026 kon niet worden geladen.',
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
      missing: 'So we cannot show the amounts of that time. It is not on this site.',
      broken: 'The server reported a fault. Try again later.',
      damaged: 'What arrived does not belong to this page. Reload the page.',
      changed: 'What arrived does not belong to this page. Reload the page.',
      huge: 'What arrived is far too large. Try again later.',
      unreachable: 'The price list of 21 November 2026 could not be loaded.',
      unknown: 'This link belongs to the price list “2020-01-01”, which is not known here.',
    },
  },
] as const;

/** A complete and well-formed list with an amount that was never published. */
const withAnotherFee = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ response, body: text.replace(/"monthlyFee": [1-9]\d*/, '"monthlyFee": 1') });
};

/** Why an older price list may be unavailable. */
export const failures: readonly [keyof (typeof pinnedWords)[number]['failed'], (route: Route) => Promise<void>][] = [
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
