import fc from 'fast-check';
import {
  cleanLabel,
  decodeEstimate,
  type Estimate,
  type EstimateLine,
  type Holidays,
  knownList,
  type LinkContext,
  type Scenario,
  startFields,
} from '../../src/estimate/index.ts';
import type { LineItem, Need } from '../../src/rules/index.ts';
import type { CountryId } from '../../src/schema/identifier.ts';
import type { Cents, Minutes } from '../../src/schema/units.ts';
import { makeWords } from '../../src/words/index.ts';
import { dutch, english } from './dictionaries.ts';
import { priceList, example as request } from './published.ts';
import { anyFactor, anyLine, anyStartedLine } from './requests.ts';

export const wordsIn = { nl: makeWords('nl', dutch, priceList), en: makeWords('en', english, priceList) };

export const countries = priceList.vat.rates.map(({ country }) => country) as [CountryId, ...CountryId[]];

/** The id of a country that the price list knows. */
export const countryId = (name: string): CountryId => {
  const country = countries.find((id) => id === name);
  if (country === undefined) throw new Error(`The price list does not know ${name}.`);
  return country;
};

/** Lines as an estimate holds them, numbered from 0. */
export const linesOf = (items: readonly (LineItem & { readonly label?: string })[], firstId = 0): EstimateLine[] =>
  items.map(({ start, ...item }, index) => ({ ...item, ...startFields(start), id: firstId + index }));

/** The lines without their ids, which are not part of the work. */
export const withoutIds = (lines: readonly EstimateLine[]) => lines.map(({ id: _, ...line }) => line);

/** What a page opens with. */
export const example: Estimate = {
  list: priceList.id,
  months: request.months,
  lines: linesOf(request.lines),
  reportedAt: '2026-11-27T16:00',
};

/** An estimate of a year by the published list. */
export const estimateOf = (items: readonly LineItem[], change: Partial<Estimate> = {}): Estimate => ({
  list: priceList.id,
  months: 12,
  lines: linesOf(items),
  ...change,
});

/** The one holiday of a country, as a tool that loaded it has it. */
export const christmas: Holidays = {
  status: 'loaded',
  holidays: {
    country: 'LU',
    years: { from: 2026, to: 2027 },
    days: [{ date: '2026-12-25', name: { nl: 'Kerstmis', en: 'Christmas' } }],
  },
};

export const linkContext: LinkContext = { lists: [knownList(priceList)], fallback: example };

/** Reads a fragment that is known to be a link. */
export const linkOf = (fragment: string, context = linkContext) => {
  const link = decodeEstimate(fragment, context);
  if (link === null) throw new Error(`No link: ${fragment}`);
  return link;
};

const anyCents = fc.integer({ min: 0, max: 999_999_999 }).map((amount) => amount as Cents);

const anyName = fc.string({ unit: 'grapheme', maxLength: 80 }).map(cleanLabel);

const anyEstimateLine = fc
  .tuple(fc.oneof(anyLine, anyStartedLine), anyName)
  .map(([item, label]) => (label === '' ? item : { ...item, label }));

/** Lines with and without a start and a name. */
export const anyLines = (maxLength = 6): fc.Arbitrary<EstimateLine[]> =>
  fc.array(anyEstimateLine, { maxLength }).map((items) => linesOf(items));

export const anyScenario: fc.Arbitrary<Scenario> = fc.record(
  {
    months: fc.integer({ min: 1, max: 120 }),
    lines: anyLines(),
    vat: fc.record({ country: fc.constantFrom(...countries), reverseCharge: fc.boolean() }),
    travel: anyCents,
    factor: anyFactor,
    offer: anyCents,
    reportedAt: fc.constantFrom('2026-11-27T16:00', '2028-02-29T00:00', '2026-10-25T00:30:12Z'),
    visitCountry: fc.constantFrom(...countries),
  },
  { requiredKeys: ['months', 'lines'] },
);

const anyWindow = fc.record({ day: fc.nat({ max: 6 }), opens: fc.constant('08:00'), closes: fc.constant('24:00') });

const anyNeed: fc.Arbitrary<Need> = fc.oneof(
  fc.constant<Need>({ kind: 'weekendHelp' }),
  fc.record({
    kind: fc.constantFrom('responseWithin' as const, 'interventionWithin' as const),
    minutes: fc.integer({ min: 1, max: 525_600 }).map((minutes) => minutes as Minutes),
  }),
  fc.record({
    kind: fc.constant('channel' as const),
    channelId: fc.constantFrom(...priceList.channels.map(({ id }) => id)),
  }),
  anyWindow.map((window): Need => ({ kind: 'supportDuring', ...window })),
  anyWindow.map((window): Need => ({ kind: 'faultHelpDuring', ...window })),
  fc.record({ kind: fc.constantFrom('feeAtMost' as const, 'billAtMost' as const), cents: anyCents }),
  fc.record({
    kind: fc.constantFrom('onSiteAnywhere' as const, 'onSiteInPart' as const),
    country: fc.constantFrom(...countries),
  }),
);

const anyChoices: fc.Arbitrary<Pick<Estimate, 'tiers' | 'needs' | 'onlyDifferences' | 'period' | 'holidays'>> =
  fc.record(
    {
      tiers: fc.subarray(
        priceList.tiers.map(({ id }) => id),
        { minLength: 1 },
      ),
      needs: fc.array(anyNeed, { minLength: 1, maxLength: 6 }),
      onlyDifferences: fc.constant(true as const),
      period: fc.constantFrom('month' as const, 'year' as const),
      holidays: fc.constantFrom(...countries),
    },
    { requiredKeys: [] },
  );

/** Any estimate that can be filled in, with one scenario or two. */
export const anyEstimate: fc.Arbitrary<Estimate> = fc
  .tuple(anyScenario, fc.option(anyScenario, { nil: undefined }), anyChoices)
  .map(([scenario, other, choices]) => ({
    list: priceList.id,
    ...scenario,
    ...choices,
    ...(other && {
      other: { ...other, lines: other.lines.map((line) => ({ ...line, id: line.id + scenario.lines.length })) },
    }),
  }));
