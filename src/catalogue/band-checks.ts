import type { HourlyRate } from '../schema/contract-tier.ts';
import type { PriceList, RateBand } from '../schema/price-list.ts';
import type { Check, Finding } from './check.ts';

type Words = Omit<Finding, 'path'>;

const factorAndOf = ({ factor, of }: RateBand): Words[] =>
  (factor === undefined) === (of === undefined)
    ? []
    : [
        {
          expected: 'factor and of together',
          got: of === undefined ? 'no of' : 'no factor',
          fix: 'Say of which band the rates are a factor, as factor: 150 with of: day.',
        },
      ];

const ownRates = (bands: readonly RateBand[]): string[] =>
  bands.flatMap(({ id, factor }) => (factor === undefined ? id : []));

const ofIsListed = ({ of }: RateBand, bands: readonly RateBand[]): Words[] => {
  const known = ownRates(bands);
  if (of === undefined || known.includes(of)) return [];
  return [
    {
      expected: `a band with rates of its own${known.length > 0 ? `: ${known.join(', ')}` : ''}`,
      got: `"${of}"`,
      fix: 'Name a band without a factor: a factor of a factor would hide what the rate is.',
    },
  ];
};

/** Work without a start, and a factor that was agreed, take the rates of the first band. */
const firstHasRates = ({ factor }: RateBand, index: number): Words[] =>
  index > 0 || factor === undefined
    ? []
    : [
        {
          expected: 'a first band with rates of its own, because it holds for a job without a start',
          got: `a factor of ${factor}`,
          fix: 'Put the band whose rates it takes first.',
        },
      ];

const isIncluded = (rate: HourlyRate): boolean =>
  rate === 'included' ||
  (typeof rate === 'object' && 'remote' in rate && [rate.remote, rate.onSite].includes('included'));

/** One and a half times nothing would still be nothing, which no list means by a factor. */
const includedTimesFactor = ({ id, of }: RateBand, { tiers }: PriceList): Words[] =>
  tiers.flatMap((tier) =>
    of === undefined || tier.hourlyRates[id]
      ? []
      : Object.entries(tier.hourlyRates[of] ?? {}).flatMap(([role, rate]) =>
          isIncluded(rate)
            ? [
                {
                  expected: `a factor of rates that are amounts, under ${tier.id} too`,
                  got: `included for "${role}" in ${of}`,
                  fix: `Give ${tier.id} rates of its own for ${id} under hourlyRates.`,
                },
              ]
            : [],
        ),
  );

const bandsFit: Check<PriceList> = (list) =>
  list.rateBands.flatMap((band, index) =>
    [
      ...factorAndOf(band),
      ...ofIsListed(band, list.rateBands),
      ...firstHasRates(band, index),
      ...includedTimesFactor(band, list),
    ].map((words) => ({ path: ['rateBands', index], ...words })),
  );

const oneIsOtherwise: Check<PriceList> = ({ rateBands }) =>
  rateBands.flatMap(({ id, hours }, index) => {
    const first = rateBands.findIndex((band) => band.hours === 'otherwise');
    if (hours !== 'otherwise' || index === first) return [];
    return [
      {
        path: ['rateBands', index, 'hours'],
        expected: 'one band at most that is otherwise',
        got: `${id} after ${rateBands[first]?.id}`,
        fix: 'Write the hours of one of the two.',
      },
    ];
  });

/** What must hold of the rates and the hours of bands; that no two share an hour is checked with all hours. */
export const bandChecks: readonly Check<PriceList>[] = [bandsFit, oneIsOtherwise];
