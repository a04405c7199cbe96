import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EstimateLine,
  eachMonth,
  linesOutsideHours,
  monthlyMinutes,
  withMonthlyMinutes,
} from '../../src/estimate/index.ts';
import type { Minutes } from '../../src/schema/units.ts';
import { anyLines, countryId, example, linesOf } from '../support/estimates.ts';
import { priceList, roleId } from '../support/published.ts';
import { line } from '../support/requests.ts';

const [technician, engineer] = [roleId('technician'), roleId('engineer')];

const hours = (minutes: number, role = technician) => ({ roleId: role, minutes: minutes as Minutes });
/** What becomes of some lines when roles get other hours. */
const withHours = (lines: readonly EstimateLine[], ...set: ReturnType<typeof hours>[]) =>
  withMonthlyMinutes({ months: 12, lines }, set).lines;

const anyRole = fc.constantFrom(...priceList.roles.map(({ id }) => id));
test('the example is four hours of a technician and seventy minutes of an engineer a month', () => {
  expect(priceList.roles.map(({ id }) => monthlyMinutes(example.lines, id))).toEqual([0, 240, 70, 0]);
});

describe('other hours for a role', () => {
  test('make its monthly lines one remote job of that length, in the place of the first', () => {
    const lines = linesOf([{ ...line({ minutes: 40, times: 6 }), label: 'a' }, line({ roleId: engineer }), line()]);
    expect(withHours(lines, hours(600))).toEqual(linesOf([line({ minutes: 600 }), line({ roleId: engineer })]));
  });

  test('of none take the lines away', () => {
    const lines = linesOf([line(), line({ roleId: engineer })]);
    expect(withHours(lines, hours(0))).toEqual(lines.slice(1));
  });

  test('leave work that is done once, or at a time of its own, as it was', () => {
    const beside = [line({ per: 'once' }), line({ start: { at: 'weekday', weekday: 5, time: '09:00' } })];
    const changed = withHours(linesOf([...beside, line()]), hours(90));
    expect(changed).toEqual(linesOf([...beside, line({ minutes: 90 })]));
    expect(linesOutsideHours(changed)).toEqual(linesOf(beside));
  });

  test('of a role without lines are a new line, whose id no other has', () => {
    const changed = withHours(linesOf([line()], 7), hours(60, engineer));
    expect(changed.map(({ id }) => id)).toEqual([7, 8]);
  });
});

describe('laws', () => {
  const anyMinutes = fc.integer({ min: 0, max: 60_000 });

  test('hours that were set are read back, and every other line stays with its name', () => {
    fc.assert(
      fc.property(anyLines(8), anyRole, anyMinutes, (lines, role, minutes) => {
        const changed = withHours(lines, hours(minutes, role));
        expect(monthlyMinutes(changed, role)).toBe(minutes);
        const others = (all: readonly EstimateLine[]) =>
          all.filter((one) => one.roleId !== role || linesOutsideHours([one]).length > 0);
        expect(others(changed)).toEqual(others(lines));
        expect(new Set(changed.map(({ id }) => id)).size).toBe(changed.length);
      }),
    );
  });

  test('setting the same hours again changes nothing', () => {
    fc.assert(
      fc.property(anyLines(8), anyRole, anyMinutes, (lines, role, minutes) => {
        const once = withHours(lines, hours(minutes, role));
        expect(withHours(once, hours(minutes, role))).toEqual(once);
      }),
    );
  });
});

test('one month of a scenario has its monthly lines with their names, and no VAT', () => {
  const lines = linesOf([
    { ...line({ per: 'once' }), label: 'project' },
    { ...line(), label: 'printer' },
  ]);
  const vat = { country: countryId('LU'), reverseCharge: false };
  expect(eachMonth({ months: 12, lines, vat })).toEqual({ months: 1, lines: lines.slice(1) });
});
