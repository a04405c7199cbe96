import { isDeepStrictEqual } from 'node:util';
import type { Conditions } from '../schema/conditions.ts';
import type { Fee, Surcharge } from '../schema/fees.ts';
import type { PriceList } from '../schema/price-list.ts';
import { type Check, type Finding, repeatedIds, unknownIds } from './check.ts';
import { stepsInOrder } from './steps-in-order.ts';

type Path = readonly PropertyKey[];

interface Placed<Part> {
  readonly part: Part;
  readonly path: Path;
}

const placed = <Part>(parts: readonly Part[] | undefined, path: Path): Placed<Part>[] =>
  (parts ?? []).map((part, index) => ({ part, path: [...path, index] }));

const feesIn = ({ fees, tiers }: PriceList): Placed<Fee>[] => [
  ...placed(fees, ['fees']),
  ...tiers.flatMap((tier, index) => placed(tier.fees, ['tiers', index, 'fees'])),
];

const travelParts = ({ travel }: PriceList) => placed(Array.isArray(travel) ? travel : [], ['travel']);

const idsOf = (parts: readonly { readonly id: string }[] | undefined): string[] => (parts ?? []).map(({ id }) => id);

/** Links name fees, surcharges, zones and units by their ids. */
const partIdsAreUnique: Check<PriceList> = (list) => [
  ...repeatedIds(['units'], idsOf(list.units)),
  ...repeatedIds(['fees'], idsOf(list.fees)),
  ...repeatedIds(['surcharges'], idsOf(list.surcharges)),
  ...list.tiers.flatMap(({ fees, terms }, index) => [
    ...repeatedIds(['tiers', index, 'fees'], idsOf(fees)),
    ...repeatedIds(
      ['tiers', index, 'terms'],
      (terms ?? []).map(({ months }) => String(months)),
    ),
  ]),
  ...travelParts(list).flatMap(({ part, path }) =>
    'zones' in part ? repeatedIds([...path, 'zones'], idsOf(part.zones)) : [],
  ),
];

const pricedOnce = ({ part: { amount, steps }, path }: Placed<Fee>): Finding[] =>
  (amount === undefined) !== (steps === undefined)
    ? []
    : [
        {
          path,
          expected: 'either an amount or steps',
          got: amount === undefined ? 'neither' : 'both',
          fix: 'Write amount: 12.50 for one price, or brackets with steps for a price by number.',
        },
      ];

const stepsCount = ({ part: { steps, brackets, unit }, path }: Placed<Fee>): Finding[] => {
  const missing = [
    ...(steps !== undefined && brackets === undefined ? ['brackets'] : []),
    ...(steps === undefined && brackets !== undefined ? ['steps'] : []),
    ...(steps !== undefined && unit === undefined ? ['unit'] : []),
  ];
  return missing.map((field) => ({
    path,
    expected: 'brackets, steps and unit together',
    got: `no ${field}`,
    fix: 'Say what is counted, how the steps hold (flat, volume or graduated) and where each ends.',
  }));
};

const unitIsListed =
  ({ units = [] }: PriceList) =>
  ({ part: { unit }, path }: Placed<Fee>): Finding[] =>
    unit === undefined || units.some(({ id }) => id === unit)
      ? []
      : [
          {
            path: [...path, 'unit'],
            expected: `one of the units of the list${units.length > 0 ? `: ${idsOf(units).join(', ')}` : ''}`,
            got: `"${unit}"`,
            fix: 'Correct the id, or add the unit under units.',
          },
        ];

const feesFit: Check<PriceList> = (list) =>
  feesIn(list).flatMap((fee) => [
    ...pricedOnce(fee),
    ...stepsCount(fee),
    ...unitIsListed(list)(fee),
    ...stepsInOrder(fee.part.steps ?? [], fee.path),
  ]);

const spoken = (name: Fee['name']): string => `"${Object.values(name ?? {}).join('" and "')}"`;

/** Fees of one id stand in one row of a table, whose head is the first of their names. */
const oneNameEachFee: Check<PriceList> = (list) => {
  const named = feesIn(list).filter(({ part }) => part.name !== undefined);
  return named.flatMap(({ part: { id, name }, path }) => {
    const first = named.find(({ part }) => part.id === id)?.part.name;
    if (isDeepStrictEqual(name, first)) return [];
    return [
      {
        path: [...path, 'name'],
        expected: `the name that the fee "${id}" has above: ${spoken(first)}`,
        got: spoken(name),
        fix: 'Give it the same name, or an id of its own: fees of one id stand in one row of a table.',
      },
    ];
  });
};

const surchargeFaults = ({ amount, percent, of, per }: Surcharge): Omit<Finding, 'path'>[] => [
  ...((amount === undefined) === (percent === undefined)
    ? [
        {
          expected: 'either an amount or a percent',
          got: amount === undefined ? 'neither' : 'both',
          fix: 'Write amount: 25.00, or percent: 25 with of: rate or of: job.',
        },
      ]
    : []),
  ...((percent === undefined) !== (of === undefined)
    ? [
        {
          expected: 'percent and of together',
          got: of === undefined ? 'no of' : 'no percent',
          fix: 'Say what the percentage is of: rate or job.',
        },
      ]
    : []),
  ...(percent !== undefined && per === 'contract'
    ? [
        {
          expected: 'an amount for a contract',
          got: 'a percentage',
          fix: 'Write an amount, or per: job for a percentage of each job.',
        },
      ]
    : []),
];

const surchargesFit: Check<PriceList> = ({ surcharges }) =>
  placed(surcharges, ['surcharges']).flatMap(({ part, path }) =>
    surchargeFaults(part).map((fault) => ({ path, ...fault })),
  );

/** A condition that names nothing would never hold. */
const conditionsAreListed: Check<PriceList> = (list) => {
  const all: Placed<{ readonly when?: Conditions | undefined }>[] = [
    ...feesIn(list),
    ...placed(list.surcharges, ['surcharges']),
    ...placed(list.billing.rules, ['billing']),
    ...travelParts(list),
  ];
  return all.flatMap(({ part: { when }, path }) => [
    ...unknownIds([...path, 'when', 'tiers'], when?.tiers, list.tiers),
    ...unknownIds([...path, 'when', 'roles'], when?.roles, list.roles),
    ...unknownIds([...path, 'when', 'bands'], when?.bands, list.rateBands),
  ]);
};

/** Without a first rule for all work some job would have no step to be rounded to. */
const firstRuleHoldsForAll: Check<PriceList> = ({ billing: { rules } }) => {
  const [first] = rules ?? [];
  if (first === undefined || (first.when === undefined && first.increment !== undefined)) return [];
  return [
    {
      path: ['billing', 0],
      expected: 'a first rule with an increment, for all work',
      got: first.increment === undefined ? 'no increment' : 'a condition',
      fix: 'Begin with a rule such as - { increment: 15, minimum: 15 }, and let the ones after it override it.',
    },
  ];
};

const rulesSaySomething: Check<PriceList> = ({ billing: { rules } }) =>
  placed(rules, ['billing']).flatMap(({ part: { when, ...said }, path }) =>
    Object.keys(said).length > 0
      ? []
      : [
          {
            path,
            expected: 'a rule with increment, minimum, freeUnder or freeFirst',
            got: 'a condition alone',
            fix: 'Say what holds there, or remove the rule.',
          },
        ],
  );

const includedVatIsListed: Check<PriceList> = ({ vat: { included, rates } }) =>
  included === undefined || rates.some(({ country }) => country === included)
    ? []
    : [
        {
          path: ['vat', 'included'],
          expected: 'a country whose rate is listed',
          got: `"${included}"`,
          fix: 'Add its rate under rates: the VAT inside a price cannot be told without it.',
        },
      ];

/** What must hold of fees, surcharges, parts of travel and VAT that is inside prices. */
export const pricePartChecks: readonly Check<PriceList>[] = [
  partIdsAreUnique,
  feesFit,
  oneNameEachFee,
  surchargesFit,
  conditionsAreListed,
  firstRuleHoldsForAll,
  rulesSaySomething,
  includedVatIsListed,
];
