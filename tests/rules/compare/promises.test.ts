import { describe, expect, test } from 'vitest';
import { compareTiers, isRuleError, type Need, tiersThatMeet, whatDiffers } from '../../../src/rules/index.ts';
import type { PriorityId, TierId } from '../../../src/schema/identifier.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import {
  describeFailedNeed,
  describeNeed,
  describePoint,
  describeTierValue,
  makeWords,
} from '../../../src/words/index.ts';
import { english } from '../../support/dictionaries.ts';
import { plain, plainly } from '../../support/plain.ts';
import { targetList } from '../../support/price-lists/target-list.ts';

const words = makeWords('en', english, targetList);
const ids = targetList.tiers.map(({ id }) => id);
const [urgent, normal] = ['urgent', 'normal'] as PriorityId[];

const rowsOf = () => {
  const rows = compareTiers(targetList, ids);
  if (isRuleError(rows)) throw new Error(rows.code);
  return plainly(
    rows.map(({ point, values }) => [
      describePoint(point, words),
      ...values.map(({ value }) => describeTierValue(value, words)),
    ]),
  );
};

test('the comparison has a row for each promised time and priority, and for availability', () => {
  expect(rowsOf().slice(3, 9)).toEqual([
    [
      'Maximum response time (MRT): urgent',
      'not guaranteed',
      'not guaranteed',
      '4 hours (in the fault-processing hours)',
      '30 minutes (day and night, every day)',
    ],
    [
      'Maximum response time (MRT): normal',
      'not guaranteed',
      'not guaranteed',
      '4 hours (in the fault-processing hours)',
      '1 business day (in the support hours)',
    ],
    [
      'Maximum time to intervene (TTI): urgent',
      'not guaranteed',
      'not guaranteed',
      '8 hours (in the fault-processing hours)',
      '4 hours (day and night, every day)',
    ],
    [
      'Maximum time to intervene (TTI): normal',
      'not guaranteed',
      'not guaranteed',
      '8 hours (in the fault-processing hours)',
      'not guaranteed',
    ],
    [
      'Maximum time to solve: urgent',
      'not guaranteed',
      'not guaranteed',
      'not guaranteed',
      '8 hours (day and night, every day)',
    ],
    [
      'Maximum time to solve: normal',
      'not guaranteed',
      'not guaranteed',
      'not guaranteed',
      '3 business days (in the support hours)',
    ],
  ]);
  expect(rowsOf()[9]).toEqual(['Availability', 'not guaranteed', 'not guaranteed', 'not guaranteed', '99.5%']);
});

test('differences in promises are told apart by what can be compared', () => {
  const differences = whatDiffers(targetList, 'plain' as TierId, 'care' as TierId);
  if (isRuleError(differences)) throw new Error(differences.code);
  const changes = differences.map(({ point, change }) => [
    point.of,
    'priority' in point ? point.priority : undefined,
    change,
  ]);
  expect(changes).toEqual([
    ['faultProcessingHours', undefined, 'less'],
    // Day and night, a shorter time is over sooner than a longer one in any hours.
    ['maximumResponse', 'urgent', 'less'],
    ['maximumResponse', 'normal', 'other'],
    ['maximumIntervention', 'urgent', 'less'],
    ['maximumIntervention', 'normal', 'lost'],
    ['maximumResolution', 'urgent', 'gained'],
    ['maximumResolution', 'normal', 'gained'],
    ['availability', undefined, 'gained'],
  ]);
});

test('the other way round the same differences are read the other way', () => {
  const differences = whatDiffers(targetList, 'care' as TierId, 'plain' as TierId);
  if (isRuleError(differences)) throw new Error(differences.code);
  expect(differences.map(({ change }) => change)).toEqual([
    'more',
    'more',
    'other',
    'more',
    'gained',
    'lost',
    'lost',
    'lost',
  ]);
});

const meeting = (need: Need): string[] => {
  const matches = tiersThatMeet([need], targetList);
  if (isRuleError(matches)) throw new Error(matches.code);
  return matches.filter(({ meets }) => meets).map(({ tierId }) => tierId);
};

describe('needs', () => {
  const hours = (count: number) => (count * 60) as Minutes;

  test.each<[string, Need, string[]]>([
    ['a response within an hour, urgent', { kind: 'responseWithin', minutes: hours(1), priority: urgent }, ['care']],
    [
      'a response within 4 hours, urgent',
      { kind: 'responseWithin', minutes: hours(4), priority: urgent },
      ['plain', 'care'],
    ],
    [
      'a need in hours is not met by business days',
      { kind: 'responseWithin', minutes: hours(100), priority: normal },
      ['plain'],
    ],
    ['nor the reverse', { kind: 'responseWithin', businessDays: 5, priority: urgent }, []],
    ['a response within a business day', { kind: 'responseWithin', businessDays: 1, priority: normal }, ['care']],
    ['a solution within 2 business days', { kind: 'resolutionWithin', businessDays: 2, priority: normal }, []],
    ['a solution within 8 hours', { kind: 'resolutionWithin', minutes: hours(8), priority: urgent }, ['care']],
    ['the first priority is meant where none is told', { kind: 'resolutionWithin', minutes: hours(8) }, ['care']],
    ['help at the weekend, urgent', { kind: 'weekendHelp', priority: urgent }, ['care']],
    ['help at the weekend, normal', { kind: 'weekendHelp', priority: normal }, []],
    [
      'help on Monday at 17:30, normal, in the support hours',
      { kind: 'faultHelpDuring', day: 0, opens: '17:30', closes: '18:00', priority: normal },
      ['plain', 'care'],
    ],
    ['an availability of exactly as much', { kind: 'availabilityAtLeast', percent: 99.5 }, ['care']],
    ['a higher availability', { kind: 'availabilityAtLeast', percent: 99.9 }, []],
  ])('%s', (_, need, expected) => {
    expect(meeting(need)).toEqual(expected);
  });

  test.each<[Need, string, object]>([
    [{ kind: 'responseWithin', businessDays: 0 }, 'invalidAllowance', { minutes: 0, most: 5_270_400 }],
    [{ kind: 'resolutionWithin', minutes: 0.5 as Minutes }, 'invalidAllowance', { minutes: 0.5 }],
    [{ kind: 'resolutionWithin', minutes: 5_270_401 as Minutes }, 'invalidAllowance', { minutes: 5_270_401 }],
    [{ kind: 'availabilityAtLeast', percent: 101 }, 'invalidAvailability', { percent: 101 }],
    [{ kind: 'availabilityAtLeast', percent: -1 }, 'invalidAvailability', { percent: -1 }],
  ])('%o is refused', (need, code, data) => {
    expect(tiersThatMeet([need], targetList)).toMatchObject({ kind: 'error', code, data });
  });

  test('may ask for the longest time, and for any availability', () => {
    expect(meeting({ kind: 'resolutionWithin', minutes: 5_270_400 as Minutes })).toEqual(['care']);
    expect(meeting({ kind: 'availabilityAtLeast', percent: 0 })).toEqual(['care']);
    expect(meeting({ kind: 'availabilityAtLeast', percent: 100 })).toEqual([]);
  });

  test('are worded with their priority, and without hours that they are not about', () => {
    const need: Need = { kind: 'responseWithin', businessDays: 1, priority: normal };
    expect(plain(describeNeed(need, words))).toBe('first response within 1 business day (priority normal)');
    expect(describeNeed({ kind: 'weekendHelp', priority: urgent }, words)).toBe(
      'help at the weekend (priority urgent)',
    );
    expect(describeFailedNeed({ need, value: { unit: 'notAgreed' } }, words)).toContain('not guaranteed');
  });
});
