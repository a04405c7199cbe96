import { concepts, promisesNothing, timedPromises } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';

export type Lists = readonly PriceList[];

/** Whether some list uses a part, given the concepts that are used. */
type IsUsed = (lists: Lists, concepts: readonly string[]) => unknown;

/** Files that are left out where no list uses them: by the functions that are never called then, or by the code that stands for them. */
interface OptionalFiles {
  readonly isUsed: IsUsed;
  readonly files: Readonly<Record<string, readonly string[] | string>>;
}

/** What stands for functions that are never called, or of which undefined says that there is nothing to do: their types say so. */
export const neverCalled = (names: readonly string[]): string =>
  names.map((name) => `export const ${name} = () => undefined;`).join('\n');

/** Whether costs can bend under some list, if only by what a visitor fills in. */
const bends = (lists: Lists, used: readonly string[]): boolean =>
  used.includes('discounts') ||
  lists.some((list) => Object.values(concepts).some(({ bendsCosts }) => bendsCosts?.(list, {})));

const hasRatesByPlace = ({ tiers }: PriceList): boolean =>
  tiers.some(({ hourlyRates }) =>
    Object.values(hourlyRates).some((roles) =>
      Object.values(roles).some((rate) => typeof rate === 'object' && 'remote' in rate),
    ),
  );

const levelsOf = (lists: Lists) =>
  lists.flatMap(({ tiers }) => tiers.flatMap(({ serviceLevel }) => serviceLevel ?? []));

const targetsOf = (lists: Lists) => levelsOf(lists).flatMap(({ targets = [] }) => targets);

const hasTargets = (lists: Lists): boolean => levelsOf(lists).some(({ targets }) => targets !== undefined);

const hasBusinessDays = (lists: Lists): boolean =>
  targetsOf(lists).some((target) => timedPromises.some((promise) => typeof target[promise] === 'object'));

/** What is told of a fault beside its moment: under any list that is not the first, when the customer was waited for. */
const asksOfFaults = (lists: Lists): boolean =>
  hasTargets(lists) || levelsOf(lists.filter(({ schemaVersion }) => schemaVersion !== undefined)).length > 0;

/** Whether some list promises other times than both of the old form, be it none. */
const promisesMore = (lists: Lists): boolean =>
  hasTargets(lists) ||
  lists.some((list) => promisesNothing(list) || list.tiers.some(({ availability }) => availability));

const noFaultFields = [
  'export const faultFields = {};',
  'export const mostStretches = 0;',
  neverCalled(['waitingBetween', 'withWaiting', 'stretchParts', 'withStretchPart', 'typedStretch', 'stretchFieldAt']),
  'export const newStretchField = undefined;',
].join('\n');

/** Code that every concept needs. */
export const isAnyUsed: IsUsed = (_, used) => used.length > 0;

const uses =
  (concept: string): IsUsed =>
  (_, used) =>
    used.includes(concept);

/** Whether the work of a month or a year is priced together under some list. */
const sharesWork: IsUsed = (_, used) =>
  ['includedMinutes', 'rateSteps', 'prepaidBundles'].some((concept) => used.includes(concept));

/** What is in the code of pages only where some list uses it. */
export const optionalFiles: readonly OptionalFiles[] = [
  {
    isUsed: bends,
    files: {
      'src/rules/compare/by-trial.ts': [
        'bendsCosts',
        'fewestByTrial',
        'flipByTrial',
        'flipByShortening',
        'costByTrial',
      ],
    },
  },
  {
    isUsed: uses('bands'),
    files: {
      'src/rules/pricing/concepts/bands.ts': [
        "export { rateFor as listedRate } from '../price.ts';",
        'export const baseBand = (bandId) => bandId;',
        'export const rateTerms = (own) => own;',
        'export const timedBands = ({ rateBands }) => rateBands;',
        'export const inRestBand = (shares) => shares;',
        neverCalled(['bandFactorNode']),
      ].join('\n'),
    },
  },
  {
    isUsed: uses('billingRules'),
    files: {
      'src/rules/pricing/concepts/billing-rules.ts': [
        'export const ruleFor = (ofPlace) => ofPlace;',
        'export const isLifted = (byPlace) => byPlace;',
        'export const countedMinutes = (worked) => worked;',
        'export const lengthToTakeOff = (billed) => billed;',
        neverCalled(['tierRule', 'tierRulesForSome']),
      ].join('\n'),
      'src/rules/pricing/concepts/lay-billed.ts': [
        'export const afterFree = (from) => from;',
        'export const orNothing = (shares) => shares;',
      ].join('\n'),
      'src/rules/pricing/concepts/lines-by-tier.ts': [
        'export const differByTier = () => false;',
        'export const linesUnder = (lines) => lines;',
        'export const withBilled = (quoted) => quoted;',
      ].join('\n'),
      'src/ui/explanation/FreeMinutes.tsx': ['FreeMinutes'],
      'src/estimate/view/billed-text.ts': [
        'export const billedText = (same) => same;',
        'export const billedView = (same) => same;',
      ].join('\n'),
    },
  },
  {
    isUsed: uses('closedDays'),
    files: {
      'src/rules/pricing/concepts/closed-days.ts': [
        'export const weekOf = (hours) => hours;',
        'export const onClosedDays = (part) => part;',
        'export const yearsWithin = (all) => all;',
        'export const withClosedDays = (assumptions) => assumptions;',
        neverCalled(['closedOf']),
      ].join('\n'),
      'src/rules/sla/service-hours.ts': [
        "import { serviceTimeline } from './service-timeline.ts';",
        'export const hoursTimeline = (hours, list, chosen) => serviceTimeline(hours ?? [], list.zone, chosen);',
        neverCalled(['closesServiceHours']),
      ].join('\n'),
      'src/estimate/holidays-under.ts': 'export const holidaysUnder = (estimate) => estimate.holidays;',
      'src/rules/sla/special-hours.ts': ['specialHours', 'opensOnSpecial', 'windowsWithin'],
      'src/rules/sla/why-closed.ts': ['whyClosedOn'],
      'src/rules/compare/hours-value.ts': [
        "import { notAgreed } from './tier-value.ts';",
        "export const hoursValue = (hours) => (hours ? { unit: 'weeklyHours', hours } : notAgreed);",
      ].join('\n'),
      'src/rules/compare/closed-hours.ts': ['meaningOfClosedHours', 'withClosedDays'],
      'src/words/describe-closed-hours.ts': [
        'export const withClosedHours = (week) => week;',
        neverCalled(['describeClosed']),
      ].join('\n'),
      'src/words/describe-closed-days.ts': ['describeClosedDays', 'describeListedDay'],
      'src/tools/sla-clock/closed-days-in-words.ts': ['closedBefore', 'closedYears', 'closedLegend'],
      'src/ui/explanation/ClosedDays.tsx': ['ClosedDays'],
    },
  },
  {
    isUsed: uses('discounts'),
    files: {
      'src/rules/pricing/concepts/rate-discount.ts': ['discountedAmount', 'discountNodes'],
      'src/rules/pricing/concepts/term.ts': [
        'termMonths',
        'longestTerm',
        'untilTermEnds',
        'withinAsked',
        'besideAsked',
      ],
    },
  },
  {
    isUsed: uses('prepaidBundles'),
    files: {
      'src/rules/pricing/concepts/rate-from-bundles.ts': ['bundleRate'],
    },
  },
  {
    isUsed: sharesWork,
    files: {
      'src/words/describe-shared-work.ts': ['describeSharedWork', 'describeSharedCharges'],
      'src/ui/explanation/SharedWorkView.tsx': ['SharedWorkView'],
    },
  },
  {
    isUsed: (_, used) => used.includes('rateSteps') || used.includes('prepaidBundles'),
    files: {
      'src/rules/pricing/concepts/pooled-work.ts': ['firstStep', 'hasBundlesFor', 'poolOf', 'stepsFor', 'rateTables'],
      'src/rules/pricing/concepts/shared-month.ts': ['averageOnly', 'explainAverage', 'pricesShared', 'pricesTogether'],
    },
  },
  {
    isUsed: isAnyUsed,
    files: {
      'src/rules/pricing/concepts/apply.ts': ['withConcepts', 'isCounted', 'conceptError', 'conceptVat'],
      'src/rules/pricing/price-state.ts': ['statedCents', 'stateOf', 'openOf'],
      'src/rules/compare/price-points.ts': ['withPricePoints', 'feesOfMonth'],
      'src/rules/compare/part-needs.ts': ['isPartNeed', 'partNeedError', 'meetPart'],
      'src/words/describe-price-point.ts': ['describePricePoint', 'describePartValue', 'describePartNeed'],
      'src/words/describe-part-difference.ts': ['describeOtherCharges', 'describePartDifference'],
      'src/tools/comparator/PartNeeds.tsx': ['PartNeeds', 'hasPartField'],
      'src/tools/comparator/long-comparison.tsx': ['GroupHead', 'labelForAll'],
      'src/words/describe-lacks.ts': ['describeLacks'],
      'src/estimate/fields/part-fields.ts': [
        'export const scenarioPartFields = {};',
        'export const linePartFields = {};',
        neverCalled(['askedOf']),
      ].join('\n'),
      'src/estimate/view/asked-parts.ts': ['askedParts', 'lineParts'],
      'src/estimate/link/known-parts.ts': ['knownParts', 'knownPartNeed'],
      'src/estimate/fields/typed-parts.ts': [
        'partField',
        'countField',
        'discountFields',
        'partNeedFields',
        'partNeedField',
      ],
      'src/tools/frame/contract/PartFields.tsx': ['PartFields'],
      'src/tools/calculator/DiscountFields.tsx': ['DiscountFields'],
      'src/tools/calculator/ExtraFields.tsx': ['ExtraFields'],
      'src/words/describe-open-part.ts': ['describeOpenPart'],
      'src/words/describe-not-filled-in.ts': ['describeNotFilledIn', 'describeOpenBeside'],
    },
  },
  {
    isUsed: (lists) => lists.some(({ travel }) => Array.isArray(travel)),
    files: {
      'src/tools/calculator/VisitFields.tsx': ['VisitFields'],
    },
  },
  {
    isUsed: sharesWork,
    files: {
      'src/rules/compare/minutes-points.ts': ['minutesPoints', 'withRateSteps', 'sharedRate', 'isPricedTogether'],
      'src/words/describe-minutes.ts': ['describeMinutesPoint', 'describeMinutesValue', 'describeMinutesNeed'],
    },
  },
  {
    isUsed: (lists) => lists.some(({ onSiteRegions: { whole, part } }) => whole.length === 0 && part.length > 0),
    files: {
      'src/words/describe-part-regions.ts': ['describePartRegions'],
    },
  },
  {
    isUsed: (lists) => lists.some(promisesNothing),
    files: {
      'src/rules/compare/promises-nothing.ts': ['withoutPromises', 'promisesNothing'],
    },
  },
  {
    isUsed: (lists) => lists.some((list) => list.rateUnit ?? list.rateBands[1] ?? hasRatesByPlace(list)),
    files: {
      'src/words/describe-rate-point.ts': ['describeRatePoint', 'describeRateUnit'],
    },
  },
  {
    isUsed: (lists) => lists.some(({ tiers }) => tiers.length === 1),
    files: {
      'src/words/describe-sole-tier.ts': ['describeSoleTier', 'describeSoleNothing'],
    },
  },
  {
    isUsed: asksOfFaults,
    files: {
      'src/rules/sla/targets.ts': ['targetFor', 'targetTimeline', 'promisesIn', 'aroundTheClock'],
      'src/rules/sla/waiting.ts': ['isWaitingAt', 'skippedWithWaiting'],
      'src/words/describe-fault.ts': ['describeFault', 'describeStretch'],
      'src/estimate/fields/fault-fields.ts': noFaultFields,
      'src/estimate/view/report-fault.ts': ['faultView', 'withFault', 'faultKey', 'holidaysOffKey'],
      'src/tools/frame/report/FaultFields.tsx': ['FaultFields', 'PriorityField'],
    },
  },
  {
    isUsed: hasBusinessDays,
    files: {
      'src/rules/sla/business-day-steps.ts': ['businessDaySteps'],
      'src/rules/sla/business-days.ts': ['isInDays', 'businessDeadline', 'daysUpTo'],
    },
  },
  {
    isUsed: promisesMore,
    files: {
      'src/rules/compare/promised-value.ts': [
        'promisedValue',
        'promiseOfNeed',
        'faultHoursUnder',
        'availabilityOf',
        'isPromiseNeed',
        'meetPromise',
        'promiseNeedError',
      ],
      'src/rules/compare/promise-points.ts': ['withPromisePoints', 'changeOfPromise'],
      'src/words/describe-promise.ts': ['describePromise', 'describePromiseNeed', 'isInBusinessDays'],
      'src/words/describe-within.ts': ['describeWithin', 'describeBusinessDays'],
      'src/words/describe-priority.ts': ['describePriority', 'forPriority', 'differenceForPriority'],
      'src/estimate/fields/promise-needs.ts': [
        'daysNeedField',
        'resolutionNeedField',
        'availabilityNeedField',
        'promiseNeedAt',
      ],
      'src/estimate/link/promise-need-codec.ts': [
        'timeNeedKinds',
        'mostDays',
        'percentOf',
        'encodePromiseNeed',
        'decodePromiseNeed',
        'knownPriorities',
      ],
      'src/tools/comparator/PromiseNeeds.tsx': ['promiseNeeds', 'promisedFields', 'hasPromiseField', 'introOfPromises'],
    },
  },
  {
    isUsed: (lists) => lists.some(({ priorities }) => priorities),
    files: {
      'src/estimate/view/bill-needs.ts': ['priorityOf', 'needsUnder'],
    },
  },
];
