import type { ContractTier } from '../schema/contract-tier.ts';
import type { ClauseId, PriceList } from '../schema/price-list.ts';
import type { PromisedTime, ServiceLevel, Target } from '../schema/service-level.ts';
import { type Check, type Finding, repeatedIds } from './check.ts';

type Path = readonly PropertyKey[];

/** The promises of a target by the names that editors write, in the order in which they fall due. */
const steps = [
  ['response', 'maximumResponse'],
  ['intervention', 'maximumIntervention'],
  ['resolution', 'maximumResolution'],
] as const;

const levelsOf = ({ tiers }: PriceList): { readonly level: ServiceLevel; readonly path: Path }[] =>
  tiers.flatMap(({ serviceLevel }: ContractTier, index) =>
    serviceLevel === null ? [] : { level: serviceLevel, path: ['tiers', index, 'serviceLevel'] },
  );

/** What is written in place of targets. */
const plainFields = ['supportHours', 'faultProcessingHours', 'maximumResponse', 'maximumIntervention'] as const;

/** Without targets a level states both kinds of hours and both times. */
const plainLevelsAreWhole: Check<PriceList> = (list) =>
  levelsOf(list).flatMap(({ level, path }) =>
    level.targets
      ? []
      : plainFields
          .filter((field) => level[field] === undefined)
          .map((field) => ({
            path: [...path, field],
            expected: 'both kinds of hours with maximumResponse and maximumIntervention, or targets',
            got: 'nothing: the field is missing',
            fix: `Add the field "${field}", or write the times as targets; targets: [] promises hours alone.`,
          })),
  );

const timesStandOnce: Check<PriceList> = (list) =>
  levelsOf(list).flatMap(({ level, path }) =>
    (['maximumResponse', 'maximumIntervention'] as const)
      .filter((field) => level.targets && level[field] !== undefined)
      .map((field) => ({
        path: [...path, field],
        expected: 'each time once: here or in targets',
        got: `${field} beside targets`,
        fix: `Write it as a target: { ${field === 'maximumResponse' ? 'response' : 'intervention'}: … }.`,
      })),
  );

interface PlacedTarget {
  readonly target: Target;
  readonly level: ServiceLevel;
  readonly path: Path;
}

const targetsOf = (list: PriceList): PlacedTarget[] =>
  levelsOf(list).flatMap(({ level, path }) =>
    (level.targets ?? []).map((target, index) => ({ target, level, path: [...path, 'targets', index] })),
  );

const prioritiesAreListed: Check<PriceList> = (list) => {
  const listed = (list.priorities ?? []).map(({ id }) => id);
  return targetsOf(list).flatMap(({ target: { priority }, path }) =>
    priority === undefined || listed.includes(priority)
      ? []
      : [
          {
            path: [...path, 'priority'],
            expected: `one of the priorities of the list${listed.length > 0 ? `: ${listed.join(', ')}` : ''}`,
            got: `"${priority}"`,
            fix: 'Correct the id, or add the priority under priorities.',
          },
        ],
  );
};

/** A fault of one priority could have two times. */
const oneTargetEach: Check<PriceList> = (list) => [
  ...repeatedIds(
    ['priorities'],
    (list.priorities ?? []).map(({ id }) => id),
  ),
  ...levelsOf(list).flatMap(({ level, path }) =>
    (level.targets ?? []).flatMap(({ priority }, index, targets) =>
      targets.findIndex((other) => other.priority === priority) === index
        ? []
        : [
            {
              path: [...path, 'targets', index],
              expected: 'one target for each priority, and one for all others',
              got: priority === undefined ? 'a second one without a priority' : `a second one for "${priority}"`,
              fix: 'Name another priority, or put the times of both into one target.',
            },
          ],
    ),
  ),
];

const prioritiesAreUsed: Check<PriceList> = (list) =>
  list.priorities === undefined || targetsOf(list).some(({ target }) => target.priority !== undefined)
    ? []
    : [
        {
          path: ['priorities'],
          expected: 'priorities that targets name',
          got: 'none that a target names',
          fix: 'Write the times of a level as targets with a priority, or remove priorities.',
        },
      ];

const targetsPromise: Check<PriceList> = (list) =>
  targetsOf(list)
    .filter(({ target }) => steps.every(([, promise]) => target[promise] === undefined))
    .map(({ path }) => ({
      path,
      expected: 'at least one of response, intervention and resolution',
      got: 'none of them',
      fix: 'Add a time, or remove the target: what it does not name is not guaranteed.',
    }));

/** Times run in hours that the level states; business days are days on which those open. */
const hoursAreStated: Check<PriceList> = (list) =>
  targetsOf(list).flatMap(({ target: { within }, level, path }) =>
    within === 'always' || level[within] !== undefined
      ? []
      : [
          {
            path,
            expected: `${within} of the level, because times of the target run in them`,
            got: `no ${within}`,
            fix: `Add ${within} to the serviceLevel, or write within: always or other hours that it has.`,
          },
        ],
  );

const isInDays = (time: PromisedTime | undefined): boolean => typeof time === 'object';

const businessDaysHaveHours: Check<PriceList> = (list) =>
  targetsOf(list).flatMap(({ target, path }) =>
    steps
      .filter(([, promise]) => target.within === 'always' && isInDays(target[promise]))
      .map(([field]) => ({
        path: [...path, field],
        expected: 'hours or minutes, because the times of the target run day and night',
        got: 'business days',
        fix: 'Write 24 for a day, or name the hours that make a business day: within: supportHours.',
      })),
  );

const inWords = (time: PromisedTime): string =>
  typeof time === 'object' ? `${time.businessDays} business days` : `${time / 60} hours`;

/** How long a time is, where two are in the same unit. */
const lengthOf = (time: PromisedTime): number => (typeof time === 'object' ? time.businessDays : time);

/** The times of a target, or of a level without targets. */
type Times = Readonly<Partial<Record<(typeof steps)[number][1], PromisedTime | undefined>>>;

type Named = readonly [field: string, first: string, second: string];

const swapped = (target: Times, path: Path, names: readonly Named[]): Finding[] =>
  steps.slice(1).flatMap(([, later], index) => {
    const [before, after] = [target[steps[index]?.[1] ?? later], target[later]];
    if (before === undefined || after === undefined || isInDays(before) !== isInDays(after)) return [];
    if (lengthOf(before) <= lengthOf(after)) return [];
    return [
      {
        path: [...path, names[index]?.[0] ?? ''],
        expected: `${names[index]?.[1]} no longer than the ${names[index + 1]?.[2]}`,
        got: `${inWords(before)} against ${inWords(after)}`,
        fix: 'Check whether the two were swapped.',
      },
    ];
  });

const plainNames: readonly Named[] = [
  ['maximumResponse', 'a maximum response time', 'maximum response time'],
  ['maximumIntervention', 'a maximum time to intervene', 'maximum time to intervene'],
];
const targetNames: readonly Named[] = [
  ['response', 'a response', 'response'],
  ['intervention', 'an intervention', 'intervention'],
  ['resolution', 'a resolution', 'resolution'],
];

const responseComesFirst: Check<PriceList> = (list) => [
  ...levelsOf(list).flatMap(({ level, path }) => swapped(level, path, plainNames)),
  ...targetsOf(list).flatMap(({ target, path }) => swapped(target, path, targetNames)),
];

/** The clauses of the promises that a list makes. */
export const promisedClauses = (list: PriceList): ClauseId[] => {
  const targets: readonly Times[] = [
    ...levelsOf(list).map(({ level }) => level),
    ...targetsOf(list).map(({ target }) => target),
  ];
  return [
    ...(['supportHours', 'faultProcessingHours'] as const).filter((hours) =>
      levelsOf(list).some(({ level }) => level[hours] !== undefined),
    ),
    ...steps.map(([, promise]) => promise).filter((promise) => targets.some((one) => one[promise])),
    ...(list.tiers.some(({ availability }) => availability) ? (['availability'] as const) : []),
  ];
};

/** The clauses of everything that a list can promise. */
export const promiseClauses: readonly ClauseId[] = [
  'supportHours',
  'faultProcessingHours',
  ...steps.map(([, promise]) => promise),
  'availability',
];

/** What must hold of the promises of each tier. */
export const promiseChecks: readonly Check<PriceList>[] = [
  plainLevelsAreWhole,
  timesStandOnce,
  prioritiesAreListed,
  oneTargetEach,
  prioritiesAreUsed,
  targetsPromise,
  hoursAreStated,
  businessDaysHaveHours,
  responseComesFirst,
];
