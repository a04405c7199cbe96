import { describe, expect, test } from 'vitest';
import {
  byPromise,
  isRuleError,
  reportInstant,
  tierDeadlines,
  tierMoments,
  wallTimeOf,
} from '../../../src/rules/index.ts';
import type { PriorityId } from '../../../src/schema/identifier.ts';
import type { EpochMs } from '../../../src/schema/units.ts';
import { targetList } from '../../support/price-lists/target-list.ts';

const { zone } = targetList;
const [urgent, normal] = ['urgent', 'normal'] as PriorityId[];

const instant = (text: string): EpochMs => {
  const found = reportInstant(text, zone);
  if (isRuleError(found)) throw new Error(found.code);
  return found;
};

const shown = (found: unknown): unknown =>
  typeof found === 'number' ? String(wallTimeOf(found as EpochMs, zone)).slice(0, 16) : found;

const moments = (reported: string, fault: Parameters<typeof tierMoments>[3], closed: string[] = []) => {
  const found = tierMoments(instant(reported), targetList, closed, fault);
  return Object.fromEntries(
    targetList.tiers.map(({ id }, index) => [id, byPromise((promise) => shown(found[index]?.[promise]))]),
  );
};

describe('a fault reported on Friday at 16:00', () => {
  test('has the times of its priority, in their hours', () => {
    expect(moments('2026-11-27T16:00', { priority: urgent }).care).toEqual({
      maximumResponse: '2026-11-27T16:30',
      maximumIntervention: '2026-11-27T20:00',
      maximumResolution: '2026-11-28T00:00',
    });
  });

  test('has the times for every priority where its own has none', () => {
    expect(moments('2026-11-27T16:00', { priority: normal }).care).toEqual({
      maximumResponse: '2026-11-30T18:00',
      maximumIntervention: 'notAgreed',
      maximumResolution: '2026-12-02T18:00',
    });
  });

  test('is of the first priority of the list unless another is told', () => {
    expect(moments('2026-11-27T16:00', {})).toEqual(moments('2026-11-27T16:00', { priority: urgent }));
  });

  test('has the times of a level without targets whatever its priority', () => {
    const plain = { maximumResponse: '2026-11-30T10:00', maximumIntervention: '2026-11-30T14:00' };
    expect(moments('2026-11-27T16:00', { priority: urgent }).plain).toMatchObject(plain);
    expect(moments('2026-11-27T16:00', { priority: normal }).plain).toMatchObject(plain);
  });

  test('has no times under a level that promises hours alone, or nothing', () => {
    const { none, hours } = moments('2026-11-27T16:00', { priority: urgent });
    expect([none, hours]).toEqual([byPromise(() => 'notAgreed'), byPromise(() => 'notAgreed')]);
  });
});

test('day and night goes on through closed dates, support hours do not', () => {
  expect(moments('2026-12-25T10:00', { priority: urgent }, ['2026-12-25']).care?.maximumResponse).toBe(
    '2026-12-25T10:30',
  );
  expect(moments('2026-12-24T10:00', { priority: normal }, ['2026-12-25']).care?.maximumResponse).toBe(
    '2026-12-28T18:00',
  );
});

test('while the customer is waited for the clock stands still', () => {
  const waiting = [{ from: instant('2026-11-27T17:00'), to: instant('2026-11-27T19:30') }];
  expect(moments('2026-11-27T16:00', { priority: urgent, waiting }).care).toEqual({
    maximumResponse: '2026-11-27T16:30',
    maximumIntervention: '2026-11-27T22:30',
    maximumResolution: '2026-11-28T02:30',
  });
});

test('an explanation names the hours and where the clock stood still', () => {
  const waiting = [{ from: instant('2026-11-27T17:00'), to: instant('2026-11-27T19:30') }];
  const care = tierDeadlines(instant('2026-11-27T16:00'), targetList, [], { priority: urgent, waiting })[3];
  expect(care?.maximumIntervention).toMatchObject({
    within: 'always',
    allowance: { value: { unit: 'minutes', amount: 240 }, clause: 'maximumIntervention' },
    steps: [
      { kind: 'countedWindow', counted: 3_600_000 },
      { kind: 'skipped', reason: { why: 'waiting' } },
      { kind: 'countedWindow', total: 14_400_000 },
    ],
  });
});
