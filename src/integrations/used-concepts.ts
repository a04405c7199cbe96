import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { concepts, promisesNothing, timedPromises } from '../rules/index.ts';
import { minorUnitsOf } from '../schema/currency.ts';
import type { Language } from '../schema/language.ts';
import type { PriceList } from '../schema/price-list.ts';
import { currencySign, isInTable } from '../words/index.ts';

type Lists = readonly PriceList[];

const usedBy = (lists: Lists): string[] =>
  Object.entries(concepts).flatMap(([name, { isUsed }]) => (lists.some(isUsed) ? [name] : []));

const fileOf = (name: string): string => `./${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

/** The registry of concepts with those alone that some list uses. */
const registryOf = (names: readonly string[]): string =>
  [
    ...names.map((name) => `import { ${name} } from '${fileOf(name)}';`),
    `export const concepts = { ${names.join(', ')} };`,
  ].join('\n');

/** What stands for functions that are never called under the lists of the site. */
const neverCalled = (names: readonly string[]): string =>
  names.map((name) => `export const ${name} = () => undefined;`).join('\n');

const noPartFields = [
  'export const scenarioPartFields = {};',
  'export const linePartFields = {};',
  neverCalled(['askedOf']),
].join('\n');

/** Whether costs can bend under some list, if only by what a visitor fills in. */
const bends = (lists: Lists, used: readonly string[]): boolean =>
  used.includes('discounts') ||
  lists.some((list) => Object.values(concepts).some(({ bendsCosts }) => bendsCosts?.(list, {})));

interface Unused {
  readonly file: string;
  isUsed(lists: Lists, concepts: readonly string[]): unknown;
  /** The functions that do nothing or are never called. */
  readonly exports?: readonly string[];
  /** What stands for the file where something is still to be done. */
  readonly code?: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How amounts of a currency are typed and stand in links, those of the other currencies of the site too. */
const moneyOf = (lists: Lists): string | undefined => {
  const currencies = [...new Set(lists.map(({ currency = 'EUR' }) => currency))];
  const newest = lists.at(-1)?.currency ?? 'EUR';
  if (currencies.every((currency) => currency === 'EUR')) return undefined;
  const digits = minorUnitsOf(newest);
  const signs = [newest, currencySign(newest, 'en')].map(escaped).join('|');
  const decimals = digits === 0 ? '' : `(?:[.,](\\d{1,${digits}}))?`;
  const linked = currencies.map(minorUnitsOf).map((count) => (count === 0 ? '' : `\\.\\d{${count}}`));
  return [
    `export const minorUnits = ${digits};`,
    `export const typedAmount = /^(?:(?:${signs})\\s*)?(\\d{1,9})${decimals}$/i;`,
    `export const linkedAmount = /^(?:0|[1-9]\\d{0,8})(?:${[...new Set(linked)].join('|')})$/;`,
  ].join('\n');
};

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

const noFaultFields = ['export const faultFields = {};', 'export const mostStretches = 0;'].join('\n');

const codeFor = ({ code, exports = [] }: Unused): string => code ?? neverCalled(exports);

const isAnyUsed: Unused['isUsed'] = (_, used) => used.length > 0;

/** Files whose functions do nothing, or are never called, under lists that do not use them. */
const unusedUnder: readonly Unused[] = [
  {
    file: 'src/rules/compare/by-trial.ts',
    isUsed: bends,
    exports: ['bendsCosts', 'fewestByTrial', 'flipByTrial', 'makeEachBill', 'costByTrial'],
  },
  {
    file: 'src/rules/pricing/concepts/bands.ts',
    isUsed: (_, used) => used.includes('bands'),
    code: [
      "export { rateFor as listedRate } from '../price.ts';",
      'export const baseBand = (bandId) => bandId;',
      'export const rateTerms = (own) => own;',
      'export const timedBands = ({ rateBands }) => rateBands;',
      'export const inRestBand = (shares) => shares;',
      neverCalled(['bandFactorNode']),
    ].join('\n'),
  },
  {
    file: 'src/rules/pricing/concepts/billing-rules.ts',
    isUsed: (_, used) => used.includes('billingRules'),
    code: [
      'export const ruleFor = (ofPlace) => ofPlace;',
      'export const isLifted = (byPlace) => byPlace;',
      'export const countedMinutes = (worked) => worked;',
      neverCalled(['tierRule']),
    ].join('\n'),
  },
  {
    file: 'src/rules/pricing/concepts/closed-days.ts',
    isUsed: (_, used) => used.includes('closedDays'),
    code: [
      'export const weekOf = (hours) => hours;',
      'export const onClosedDays = (part) => part;',
      'export const yearsWithin = (all) => all;',
      'export const withClosedDays = (assumptions) => assumptions;',
      neverCalled(['closedOf']),
    ].join('\n'),
  },
  {
    file: 'src/rules/sla/special-hours.ts',
    isUsed: (_, used) => used.includes('closedDays'),
    exports: ['specialHours'],
  },
  {
    file: 'src/rules/pricing/concepts/lines-by-tier.ts',
    isUsed: (_, used) => used.includes('billingRules'),
    code: [
      'export const differByTier = () => false;',
      'export const linesUnder = (lines) => lines;',
      'export const withBilled = (quoted) => quoted;',
    ].join('\n'),
  },
  {
    file: 'src/rules/pricing/concepts/lay-billed.ts',
    isUsed: (_, used) => used.includes('billingRules'),
    code: ['export const afterFree = (from) => from;', 'export const orNothing = (shares) => shares;'].join('\n'),
  },
  {
    file: 'src/rules/compare/length-to-take-off.ts',
    isUsed: (_, used) => used.includes('billingRules'),
    code: 'export const lengthToTakeOff = (billed) => billed;',
  },
  {
    file: 'src/ui/explanation/ClosedDays.tsx',
    isUsed: (_, used) => used.includes('closedDays'),
    exports: ['ClosedDays'],
  },
  {
    file: 'src/ui/explanation/FreeMinutes.tsx',
    isUsed: (_, used) => used.includes('billingRules'),
    exports: ['FreeMinutes'],
  },
  {
    file: 'src/estimate/view/billed-text.ts',
    isUsed: (_, used) => used.includes('billingRules'),
    code: 'export const billedText = (same) => same;',
  },
  {
    file: 'src/estimate/view/billed-view.ts',
    isUsed: (_, used) => used.includes('billingRules'),
    code: 'export const billedView = (same) => same;',
  },
  {
    file: 'src/rules/pricing/concepts/rate-discount.ts',
    isUsed: (_, used) => used.includes('discounts'),
    exports: ['discountedAmount', 'discountNodes'],
  },
  {
    file: 'src/rules/pricing/concepts/apply.ts',
    isUsed: isAnyUsed,
    exports: ['withConcepts', 'isCounted', 'conceptError', 'conceptVat'],
  },
  {
    file: 'src/rules/pricing/concepts/term.ts',
    isUsed: (_, used) => used.includes('discounts'),
    exports: ['termMonths', 'untilTermEnds'],
  },
  { file: 'src/rules/pricing/price-state.ts', isUsed: isAnyUsed, exports: ['statedCents', 'stateOf', 'openOf'] },
  {
    file: 'src/words/describe-part-regions.ts',
    isUsed: (lists) => lists.some(({ onSiteRegions: { whole, part } }) => whole.length === 0 && part.length > 0),
    exports: ['describePartRegions'],
  },
  {
    file: 'src/rules/compare/promises-nothing.ts',
    isUsed: (lists) => lists.some(promisesNothing),
    exports: ['withoutPromises', 'promisesNothing'],
  },
  {
    file: 'src/words/describe-rate-point.ts',
    isUsed: (lists) => lists.some((list) => list.rateUnit ?? list.rateBands[1] ?? hasRatesByPlace(list)),
    exports: ['describeRatePoint', 'describeRateUnit'],
  },
  {
    file: 'src/rules/compare/price-points.ts',
    isUsed: isAnyUsed,
    exports: ['pricePoints', 'feesOfMonth', 'termError', 'termWithin'],
  },
  {
    file: 'src/words/describe-price-point.ts',
    isUsed: isAnyUsed,
    exports: ['describePricePoint', 'describePartValue', 'describeTermNeed'],
  },
  {
    file: 'src/words/describe-part-difference.ts',
    isUsed: isAnyUsed,
    exports: ['describeOtherCharges', 'describePartDifference'],
  },
  { file: 'src/tools/comparator/TermNeed.tsx', isUsed: isAnyUsed, exports: ['TermNeed'] },
  { file: 'src/words/describe-lacks.ts', isUsed: isAnyUsed, exports: ['describeLacks'] },
  {
    file: 'src/words/describe-sole-tier.ts',
    isUsed: (lists) => lists.some(({ tiers }) => tiers.length === 1),
    exports: ['describeSoleTier'],
  },
  { file: 'src/estimate/view/asked-parts.ts', isUsed: isAnyUsed, exports: ['askedParts', 'lineParts'] },
  { file: 'src/estimate/link/known-parts.ts', isUsed: isAnyUsed, exports: ['knownParts', 'knownTermNeed'] },
  {
    file: 'src/estimate/fields/typed-parts.ts',
    isUsed: isAnyUsed,
    exports: ['partField', 'countField', 'discountFields', 'termNeedField', 'partNeedField'],
  },
  { file: 'src/tools/calculator/PartFields.tsx', isUsed: isAnyUsed, exports: ['PartFields'] },
  { file: 'src/tools/calculator/DiscountFields.tsx', isUsed: isAnyUsed, exports: ['DiscountFields'] },
  { file: 'src/tools/calculator/VisitFields.tsx', isUsed: isAnyUsed, exports: ['VisitFields'] },
  {
    file: 'src/rules/sla/targets.ts',
    isUsed: asksOfFaults,
    exports: ['targetFor', 'targetTimeline', 'promisesIn', 'aroundTheClock'],
  },
  {
    file: 'src/rules/sla/waiting.ts',
    isUsed: asksOfFaults,
    exports: ['withoutWaiting', 'isWaitingAt', 'skippedWithWaiting'],
  },
  { file: 'src/rules/sla/business-day-steps.ts', isUsed: hasBusinessDays, exports: ['businessDaySteps'] },
  {
    file: 'src/rules/sla/business-days.ts',
    isUsed: hasBusinessDays,
    exports: ['isInDays', 'businessDeadline', 'daysUpTo'],
  },
  {
    file: 'src/rules/compare/promised-value.ts',
    isUsed: promisesMore,
    exports: ['promisedValue', 'faultHoursUnder', 'availabilityOf', 'isPromiseNeed', 'meetPromise', 'promiseNeedError'],
  },
  {
    file: 'src/rules/compare/promise-points.ts',
    isUsed: promisesMore,
    exports: ['withPromisePoints', 'changeOfPromise'],
  },
  {
    file: 'src/words/describe-promise.ts',
    isUsed: promisesMore,
    exports: ['describePromise', 'describePromiseNeed', 'isInBusinessDays'],
  },
  {
    file: 'src/words/describe-within.ts',
    isUsed: promisesMore,
    exports: ['describeWithin', 'describeBusinessDays'],
  },
  {
    file: 'src/words/describe-priority.ts',
    isUsed: promisesMore,
    exports: ['describePriority', 'forPriority', 'differenceForPriority'],
  },
  { file: 'src/words/describe-fault.ts', isUsed: asksOfFaults, exports: ['describeFault', 'describeStretch'] },
  {
    file: 'src/estimate/view/bill-needs.ts',
    isUsed: (lists) => lists.some(({ priorities }) => priorities),
    exports: ['priorityOf', 'needsUnder'],
  },
  { file: 'src/estimate/fields/fault-fields.ts', isUsed: asksOfFaults, code: noFaultFields },
  {
    file: 'src/estimate/view/report-fault.ts',
    isUsed: asksOfFaults,
    exports: ['faultView', 'withFault', 'faultKey', 'holidaysOffKey'],
  },
  {
    file: 'src/tools/frame/report/FaultFields.tsx',
    isUsed: asksOfFaults,
    exports: ['FaultFields', 'PriorityField'],
  },
  {
    file: 'src/estimate/fields/promise-needs.ts',
    isUsed: promisesMore,
    exports: ['daysNeedField', 'resolutionNeedField', 'availabilityNeedField', 'promiseNeedAt'],
  },
  {
    file: 'src/estimate/link/promise-need-codec.ts',
    isUsed: promisesMore,
    exports: ['timeNeedKinds', 'mostDays', 'percentOf', 'encodePromiseNeed', 'decodePromiseNeed', 'knownPriorities'],
  },
  {
    file: 'src/tools/comparator/PromiseNeeds.tsx',
    isUsed: promisesMore,
    exports: ['promiseNeeds', 'promisedFields', 'hasPromiseField', 'introOfPromises'],
  },
  { file: 'src/words/describe-open-part.ts', isUsed: isAnyUsed, exports: ['describeOpenPart'] },
  { file: 'src/words/describe-not-filled-in.ts', isUsed: isAnyUsed, exports: ['describeNotFilledIn'] },
];

/**
 * What pages carry in code only because some price list or language of the site uses it, each by its name.
 *
 * @example optionalParts(priceLists, ['nl']) // ['fees', 'describe-rate-point']
 */
export const optionalParts = (lists: Lists, languages: readonly Language[]): string[] => {
  const used = usedBy(lists);
  // Code that every concept needs is counted with the concepts.
  const files = unusedUnder.filter(({ isUsed }) => isUsed !== isAnyUsed && isUsed(lists, used));
  return [
    ...used,
    ...files.map(({ file }) => basename(file, '.ts')),
    ...(moneyOf(lists) === undefined ? [] : ['site-money']),
    ...(languages.every(isInTable) ? [] : ['row-from-intl']),
  ];
};

/**
 * The code in place of a source file that holds more than the lists and languages of the site use; undefined for any other file.
 *
 * @example sourceUnder(priceLists, ['nl'])('src/rules/compare/by-trial.ts') // functions that do nothing, where none is called
 */
export const sourceUnder = (lists: Lists, languages: readonly Language[]): ((file: string) => string | undefined) => {
  const used = usedBy(lists);
  return (file) => {
    if (file.endsWith('src/rules/pricing/concepts/index.ts')) return registryOf(used);
    if (file.endsWith('src/words/site-money.ts')) return moneyOf(lists);
    const unused = unusedUnder.find((one) => file.endsWith(one.file) && !one.isUsed(lists, used));
    if (unused) return codeFor(unused);
    if (file.endsWith('src/estimate/fields/part-fields.ts') && used.length === 0) return noPartFields;
    if (file.endsWith('src/words/row-from-intl.ts') && languages.every(isInTable)) return neverCalled(['rowFromIntl']);
    return undefined;
  };
};

/** Leaves what no price list and no language of the site uses out of the code of its pages. */
export const usedConcepts = (lists: Lists, languages: readonly Language[]): Plugin => ({
  name: 'used-concepts',
  enforce: 'pre',
  load: sourceUnder(lists, languages),
});
