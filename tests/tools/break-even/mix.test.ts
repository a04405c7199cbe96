import { describe, expect, test } from 'vitest';
import { type RoleMinutes, shareMinutes } from '../../../src/rules/index.ts';
import type { RoleId } from '../../../src/schema/identifier.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { oneRole, proportionOf, viewOf, workOf } from '../../../src/tools/break-even/mix.ts';
import { example, linesOf } from '../../support/estimates.ts';
import { priceList, roleId } from '../../support/published.ts';
import { line } from '../../support/requests.ts';

const [technician, engineer] = [roleId('technician'), roleId('engineer')];
const work = (role: RoleId, minutes: number): RoleMinutes => ({ roleId: role, minutes: minutes as Minutes });

describe('what is drawn first', () => {
  test('is the mix of several roles, one role by itself, or the first of the list', () => {
    expect(viewOf([work(technician, 60), work(engineer, 60)], priceList)).toBe('mix');
    expect(viewOf([work(engineer, 60)], priceList)).toBe(engineer);
    expect(viewOf([], priceList)).toBe(priceList.roles[0]?.id);
  });

  test('has the roles with hours, in the order of the list', () => {
    const lines = [line({ roleId: engineer, minutes: 30, times: 2 }), line({ minutes: 40 }), line({ per: 'once' })];
    expect(workOf({ lines: linesOf(lines) }, priceList)).toEqual([work(technician, 40), work(engineer, 60)]);
  });

  test('of the example is its first role alone, as one job', () => {
    expect(oneRole(example)).toEqual({ ...example, lines: linesOf([line({ minutes: 240 })]) });
  });
});

describe('the proportion of a mix', () => {
  const before = [work(technician, 240), work(engineer, 60)];

  test('survives hours too few to keep it', () => {
    const fewest = shareMinutes(before, 15, priceList).filter(({ minutes }) => minutes > 0);
    expect(fewest).toEqual([work(technician, 15)]);
    expect(proportionOf(fewest, before, priceList)).toBe(before);
    expect(proportionOf([], before, priceList)).toBe(before);
  });

  test('gives way to hours that come from elsewhere', () => {
    const other = [work(technician, 60), work(engineer, 60)];
    expect(proportionOf(other, before, priceList)).toBe(other);
    expect(proportionOf(other, [], priceList)).toBe(other);
  });
});
