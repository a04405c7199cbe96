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
/** The lines after the hours of roles are set. */
const withHours = (lines: readonly EstimateLine[], ...set: ReturnType<typeof hours>[]) =>
  withMonthlyMinutes({ months: 12, lines }, set).lines;

const anyRole = fc.constantFrom(...priceList.roles.map(({ id }) => id));
test('the example is four hours of a technician and seventy minutes of an engineer a month', () => {
  expect(priceList.roles.map(({ id }) => monthlyMinutes(example.lines, id))).toEqual([0, 240, 70, 0]);
});

describe('other hours for a role', () => {
  test('replace its monthly lines by one remote job of that length, in the place of the first', () => {
    const lines = linesOf([{ ...line({ minutes: 40, times: 6 }), label: 'a' }, line({ roleId: engineer }), line()]);
    expect(withHours(lines, hours(600))).toEqual(linesOf([line({ minutes: 600 }), line({ roleId: engineer })]));
  });

  test('of 0 remove the lines', () => {
    const lines = linesOf([line(), line({ roleId: engineer })]);
    expect(withHours(lines, hours(0))).toEqual(lines.slice(1));
  });

  test('leave one-off work, and work with a start, unchanged', () => {
    const others = [line({ per: 'once' }), line({ start: { at: 'weekday', weekday: 5, time: '09:00' } })];
    const changed = withHours(linesOf([...others, line()]), hours(90));
    expect(changed).toEqual(linesOf([...others, line({ minutes: 90 })]));
    expect(linesOutsideHours(changed)).toEqual(linesOf(others));
  });

  test('of a role without lines add a line with a new id', () => {
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
  expect(eachMonth({ months: 3, lines, vat }, 12)).toEqual({ months: 12, lines: lines.slice(1) });
});
