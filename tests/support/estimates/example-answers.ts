import type { Estimate, Holidays } from '../../../src/estimate/index.ts';
import type { FactorPercent, Minutes } from '../../../src/schema/units.ts';
import { christmas, countryId, estimateOf } from '../estimates.ts';
import { roleId, tierId } from '../published.ts';
import { euros, line } from '../requests.ts';

const work = [
  line({ minutes: 40, times: 6 }),
  line({ roleId: roleId('engineer'), place: 'onSite', minutes: 70 }),
  line({ per: 'once', place: 'onSite', minutes: 100, start: { at: 'dateTime', dateTime: '2026-07-03T19:00' } }),
];
const agreed = {
  travel: euros(45),
  factor: 150 as FactorPercent,
  offer: euros(500),
  vat: { country: countryId('LU'), reverseCharge: false },
};
const reportedAt = '2026-12-24T16:00';
const none: Holidays = { status: 'none' };

/** Estimates that together cover everything that outputs can say, each with the holidays that its tool has loaded. */
export const exampleAnswers: readonly (readonly [string, Estimate, Holidays])[] = [
  ['work with items on request', estimateOf(work), none],
  ['agreed travel, factor, offer and VAT', estimateOf(work, agreed), none],
  ['a report, its holidays left out', estimateOf(work, { reportedAt, holidays: countryId('LU') }), christmas],
  ['a report without its holidays', estimateOf(work, { reportedAt, holidays: countryId('LU') }), { status: 'failed' }],
  ['a report in summer time', estimateOf([], { reportedAt: '2026-07-03T16:30' }), none],
  [
    'two scenarios',
    estimateOf(work, { ...agreed, other: { months: 3, lines: estimateOf([line()]).lines, reportedAt } }),
    none,
  ],
  [
    'needs that decide',
    estimateOf(work, {
      needs: [
        { kind: 'responseWithin', minutes: 480 as Minutes },
        { kind: 'feeAtMost', cents: euros(318) },
      ],
      travel: euros(45),
    }),
    none,
  ],
  ['the tier without promises', estimateOf(work, { reportedAt, tiers: [tierId('none')] }), none],
];
