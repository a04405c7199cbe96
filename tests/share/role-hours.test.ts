import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Minutes } from '../../src/schema/units.ts';
import { eachMonth, linesBeside, monthlyMinutes, type Scenario, withMonthlyMinutes } from '../../src/share/index.ts';
import { example, priceList, roleId } from '../support/published.ts';
import { anyLine, anyStartedLine, line } from '../support/requests.ts';

const [technician, engineer] = [roleId('technician'), roleId('engineer')];

const scenario = (lines: Scenario['request']['lines'], labels = lines.map(() => '')): Scenario => ({
  request: { months: 12, lines },
  labels,
});

const hours = (minutes: number, role = technician) => ({ roleId: role, minutes: minutes as Minutes });

const anyRole = fc.constantFrom(...priceList.roles.map(({ id }) => id));
const anyScenario = fc.array(fc.oneof(anyLine, anyStartedLine), { maxLength: 8 }).map((lines) =>
  scenario(
    lines,
    lines.map((_, index) => `line ${index}`),
  ),
);

test('the example is four hours of a technician and seventy minutes of an engineer a month', () => {
  expect(priceList.roles.map(({ id }) => monthlyMinutes(example.lines, id))).toEqual([0, 240, 70, 0]);
});

describe('other hours for a role', () => {
  test('make its monthly lines one remote job of that length, in the place of the first', () => {
    const before = scenario([line({ minutes: 40, times: 6 }), line({ roleId: engineer }), line()], ['a', 'b', 'c']);
    const after = withMonthlyMinutes(before, [hours(600)]);
    expect(after.request.lines).toEqual([line({ minutes: 600 }), line({ roleId: engineer })]);
    expect(after.labels).toEqual(['', 'b']);
    expect(after.request.months).toBe(12);
  });

  test('of none take the lines away', () => {
    const after = withMonthlyMinutes(scenario([line(), line({ roleId: engineer })]), [hours(0)]);
    expect(after.request.lines).toEqual([line({ roleId: engineer })]);
  });

  test('leave work that is done once, or at a time of its own, as it was', () => {
    const once = line({ per: 'once' });
    const saturday = line({ start: { at: 'weekday', weekday: 5, time: '09:00' } });
    const after = withMonthlyMinutes(scenario([once, saturday, line()]), [hours(90)]);
    expect(after.request.lines).toEqual([once, saturday, line({ minutes: 90 })]);
    expect(linesBeside(after.request.lines)).toEqual([once, saturday]);
  });
});

describe('laws', () => {
  test('hours that were set are read back, and every other line and its label stays', () => {
    fc.assert(
      fc.property(anyScenario, anyRole, fc.integer({ min: 0, max: 60_000 }), (before, role, minutes) => {
        const after = withMonthlyMinutes(before, [hours(minutes, role)]);
        expect(monthlyMinutes(after.request.lines, role)).toBe(minutes);
        expect(after.labels).toHaveLength(after.request.lines.length);
        const kept = ({ request, labels }: Pick<Scenario, 'request' | 'labels'>) =>
          request.lines
            .map((item, index) => ({ item, label: labels[index] }))
            .filter(({ item }) => item.roleId !== role || linesBeside([item]).length > 0);
        expect(kept(after)).toEqual(kept(before));
      }),
    );
  });

  test('setting the same hours again changes nothing', () => {
    fc.assert(
      fc.property(anyScenario, anyRole, fc.integer({ min: 0, max: 60_000 }), (before, role, minutes) => {
        const once = withMonthlyMinutes(before, [hours(minutes, role)]);
        expect(withMonthlyMinutes({ ...before, ...once }, [hours(minutes, role)])).toEqual(once);
      }),
    );
  });
});

test('one month of a scenario has its monthly lines with their labels, and no VAT', () => {
  const { request, labels } = eachMonth({
    request: {
      months: 12,
      lines: [line({ per: 'once' }), line()],
      vat: { country: 'LU' as never, reverseCharge: false },
    },
    labels: ['project', 'printer'],
  });
  expect({ request, labels }).toEqual({ request: { months: 1, lines: [line()] }, labels: ['printer'] });
});
