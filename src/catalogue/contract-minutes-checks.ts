import { greatestCommonDivisor } from '../schema/billing.ts';
import type { Bundle, RateSteps } from '../schema/contract-minutes.ts';
import type { ContractTier, HourlyRate } from '../schema/contract-tier.ts';
import type { PriceList } from '../schema/price-list.ts';
import { type Check, type Finding, unknownIds } from './check.ts';
import { stepsInOrder } from './steps-in-order.ts';

type Path = Finding['path'];

/** The rate that depends on the minutes of a year, where one does, with its place. */
const rateSteps = (rate: HourlyRate, path: Path): { readonly rate: RateSteps; readonly path: Path }[] => {
  if (typeof rate !== 'object' || 'from' in rate) return [];
  if ('steps' in rate) return [{ rate, path }];
  return Object.entries(rate).flatMap(([place, atPlace]) => rateSteps(atPlace, [...path, place]));
};

const stepsOfTier = ({ hourlyRates }: ContractTier, path: Path) =>
  Object.entries(hourlyRates).flatMap(([band, roles]) =>
    Object.entries(roles).flatMap(([role, rate]) => rateSteps(rate, [...path, 'hourlyRates', band, role])),
  );

const rateStepsFit: Check<PriceList> = ({ tiers }) =>
  tiers.flatMap((tier, index) =>
    stepsOfTier(tier, ['tiers', index]).flatMap(({ rate, path }) => [
      ...stepsInOrder(rate.steps, path),
      ...(tier.prepaid
        ? [
            {
              path,
              expected: 'one rate beside bundles, for what is over',
              got: 'a rate with steps',
              fix: 'Write one amount, or leave the rate out: steps and bundles would both count the minutes of a year.',
            },
          ]
        : []),
    ]),
  );

/** All work of a window is taken from the bundles of that window together. */
const oneValidity = (bundle: Bundle, path: Path, [first]: readonly Bundle[]): Finding[] =>
  first === undefined || bundle.validMonths === first.validMonths
    ? []
    : [
        {
          path: [...path, 'validMonths'],
          expected: `the validity of the other bundles of the tier, ${first.validMonths} months`,
          got: `${bundle.validMonths} months`,
          fix: 'Give all bundles of a tier one validity, or offer the other in a tier of its own.',
        },
      ];

const oneWork = (bundle: Bundle, path: Path, [first]: readonly Bundle[]): Finding[] =>
  JSON.stringify(bundle.when) === JSON.stringify(first?.when)
    ? []
    : [
        {
          path: [...path, 'when'],
          expected: 'the same work as the other bundles of the tier',
          got: bundle.when ? JSON.stringify(bundle.when) : 'all work',
          fix: 'Give all bundles of a tier one when, or offer the others in a tier of their own.',
        },
      ];

const sizeOnce = (bundle: Bundle, path: Path, bundles: readonly Bundle[]): Finding[] => {
  const isSame = (other: Bundle): boolean =>
    'minutes' in bundle && 'minutes' in other && other.minutes === bundle.minutes;
  return bundles.find(isSame) === bundle || !('minutes' in bundle)
    ? []
    : [
        {
          path: [...path, 'minutes'],
          expected: 'a size that stands once in its list',
          got: `${bundle.minutes} minutes a second time`,
          fix: 'Remove one of the two: only the cheaper would ever be taken.',
        },
      ];
};

/** A step below the smallest bundle would never hold. */
const stepsAreReached = (bundle: Bundle, path: Path): Finding[] =>
  'minutes' in bundle
    ? []
    : bundle.steps.flatMap(({ upTo }, index) =>
        upTo === undefined || upTo >= bundle.from
          ? []
          : [
              {
                path: [...path, 'steps', index, 'upTo'],
                expected: `a step that reaches the smallest bundle, ${bundle.from} minutes`,
                got: `up to ${upTo}`,
                fix: 'Correct the step or from, both in minutes: ten hours are 600.',
              },
            ],
      );

/** So many times the time that all sizes share, at most: sets of bundles are tried size by size. */
const mostShared = 2_000;

const sizesShareATime = (prepaid: readonly Bundle[], path: Path): Finding[] => {
  if (prepaid.length === 0) return [];
  const sizes = prepaid.flatMap((bundle) => ('minutes' in bundle ? [bundle.minutes] : [bundle.from, bundle.step]));
  const ends = prepaid.flatMap((bundle) => ('minutes' in bundle ? [] : bundle.steps.flatMap(({ upTo }) => upTo ?? [])));
  const shared = sizes.reduce<number>(greatestCommonDivisor, 0);
  const largest = Math.max(...sizes, ...ends);
  if (largest <= shared * mostShared) return [];
  return [
    {
      path,
      expected: `sizes that share a time of ${Math.ceil(largest / mostShared)} minutes or more`,
      got: `sizes that share no more than ${shared} ${shared === 1 ? 'minute' : 'minutes'}`,
      fix: 'Round the sizes and the step, for instance to quarters of an hour, or end the steps sooner.',
    },
  ];
};

const bundlesFit: Check<PriceList> = ({ tiers }) =>
  tiers.flatMap(({ prepaid = [] }, tier) => [
    ...prepaid.flatMap((bundle, index) => {
      const path = ['tiers', tier, 'prepaid', index];
      return [
        ...oneValidity(bundle, path, prepaid),
        ...oneWork(bundle, path, prepaid),
        ...sizeOnce(bundle, path, prepaid),
        ...('steps' in bundle ? stepsInOrder(bundle.steps, path) : []),
        ...stepsAreReached(bundle, path),
      ];
    }),
    ...sizesShareATime(prepaid, ['tiers', tier, 'prepaid']),
  ]);

const heldIsListed: Check<PriceList> = ({ tiers, roles }) =>
  tiers.flatMap(({ prepaid = [] }, tier) =>
    prepaid.flatMap(({ when }, index) =>
      unknownIds(['tiers', tier, 'prepaid', index, 'when', 'roles'], when?.roles, roles),
    ),
  );

/** Work in bundles and other work would take the minutes of one month from one another. */
const heldIsAllBesideIncluded: Check<PriceList> = ({ tiers }) =>
  tiers.flatMap(({ included, prepaid: [bundle] = [] }, tier) =>
    included && bundle?.when
      ? [
          {
            path: ['tiers', tier, 'prepaid', 0, 'when'],
            expected: 'bundles for all work, beside minutes that a month includes',
            got: JSON.stringify(bundle.when),
            fix: 'Remove when, or offer the included minutes in a tier of their own.',
          },
        ]
      : [],
  );

/** A condition that names nothing would let no work take the minutes. */
const includedIsListed: Check<PriceList> = ({ tiers, roles, rateBands }) =>
  tiers.flatMap(({ included }, index) => [
    ...unknownIds(['tiers', index, 'included', 'when', 'roles'], included?.when?.roles, roles),
    ...unknownIds(['tiers', index, 'included', 'when', 'bands'], included?.when?.bands, rateBands),
  ]);

/** What must hold of what the work of a month or a year shares: included minutes, bundles and rates with steps. */
export const contractMinutesChecks: readonly Check<PriceList>[] = [
  rateStepsFit,
  bundlesFit,
  heldIsListed,
  heldIsAllBesideIncluded,
  includedIsListed,
];
