import { expect, test } from 'vitest';
import type { LineItem } from '../../../src/rules/index.ts';
import { listWith, twoTiers } from '../../support/price-lists/rich-list.ts';
import { roleId } from '../../support/published.ts';
import { estimate, line } from '../../support/requests.ts';

const name = { nl: 'naam', en: 'name' };
const day = { id: 'day', name, hours: { 'mon-fri': ['08:00-18:00'] } };
const late = { id: 'late', name, hours: { 'mon-fri': ['18:00-22:00'] } };
const all = { cabling: 1, technician: 1, engineer: 1, consulting: 1 };

/** Under which of two levels a surcharge with some conditions is paid for a job, or for the contract. */
const paidUnder = (when: object, item: LineItem, per = 'job'): string[] => {
  const list = listWith({
    rateBands: [day, late],
    tiers: twoTiers({ hourlyRates: { day: all, late: all } }),
    surcharges: [{ id: 'extra', name, amount: 50, per, when }],
  });
  const { tiers } = estimate({ months: 1, lines: [item] }, list);
  return tiers.filter(({ charges }) => charges.some(({ what }) => what === 'surcharge')).map(({ tierId }) => tierId);
};

const at = (dateTime: string) => line({ per: 'once', start: { at: 'dateTime', dateTime } });
const both = ['none', 'office'];
const onSite = line({ place: 'onSite' });
const engineer = line({ roleId: roleId('engineer') });

test.each<[string, object, LineItem, string[]]>([
  ['without conditions', {}, line(), both],
  ['for a level', { tiers: ['office'] }, line(), ['office']],
  ['for a role', { roles: ['technician'] }, line(), both],
  ['for a role, not another', { roles: ['technician'] }, engineer, []],
  ['for one of two roles', { roles: ['engineer', 'technician'] }, line(), both],
  ['for a place', { places: ['onSite'] }, onSite, both],
  ['for a place, not the other', { places: ['onSite'] }, line(), []],
  ['for a role at a place, not remote', { roles: ['technician'], places: ['onSite'] }, line(), []],
  ['for a role at a place, not another role', { roles: ['engineer'], places: ['onSite'] }, onSite, []],
  ['for all that is asked at once', { tiers: ['none'], roles: ['technician'], places: ['onSite'] }, onSite, ['none']],
  ['in a band', { bands: ['late'] }, at('2026-11-30T18:00'), both],
  ['in the band where a job begins, not where it ends', { bands: ['late'] }, at('2026-11-30T17:45'), []],
  ['in the first band without a start', { bands: ['day'] }, line(), both],
  ['in no band on a Sunday', { bands: ['day', 'late'] }, at('2026-11-29T10:00'), []],
  ['on a Sunday where no band is asked', { places: ['remote'] }, at('2026-11-29T10:00'), both],
])('a surcharge is paid %s', (_, when, item, wanted) => {
  expect(paidUnder(when, item)).toEqual(wanted);
});

test('what is paid once for a contract is of no line, whatever is asked of lines', () => {
  expect(paidUnder({ tiers: ['none'], roles: ['engineer'] }, line(), 'contract')).toEqual(['none']);
});
