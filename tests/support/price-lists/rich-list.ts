import type { PriceList } from '../../../src/schema/price-list.ts';
import { priceListSchemaOf } from '../../../src/schema/price-list.ts';
import { priceList } from '../published.ts';

const name = { nl: 'naam', en: 'name' };

/** A tier of the published list as an editor writes it, with more. */
const tier = (id: string, more: object) => ({
  id,
  name,
  serviceLevel: null,
  channels: ['email'],
  hourlyRates: { weekdayDaytime: { cabling: 95, technician: 108, engineer: 129, consulting: 145 } },
  ...more,
});

const steps = [{ upTo: 3, amount: 10 }, { upTo: 10, amount: 8.5 }, { amount: 7.25 }];

/** What every concept looks like in one list. */
export const richParts = {
  units: [
    { id: 'user', name },
    { id: 'server', name },
  ],
  fees: [{ id: 'portal', per: 'month', amount: 9.95, optional: true }],
  surcharges: [
    { id: 'callOut', name, amount: 50, per: 'visit', when: { tiers: ['none'] } },
    { id: 'urgent', name, percent: 25, of: 'rate', per: 'job', optional: true },
    { id: 'weekend', name, percent: 10, of: 'job', per: 'job', optional: true },
    { id: 'setUp', name, amount: 250, per: 'contract', when: { tiers: ['standard'] } },
  ],
  travel: [{ perVisit: 5 }, { perDistance: 0.45, unit: 'km', free: 10 }, { perHour: 36, increment: 15, free: 60 }],
  tiers: [
    tier('none', { monthlyFee: 0 }),
    tier('standard', {
      monthlyFee: 58,
      fees: [
        { id: 'base', per: 'year', amount: 165 },
        { id: 'users', per: 'month', unit: 'user', brackets: 'graduated', steps },
        { id: 'servers', per: 'quarter', unit: 'server', amount: 30 },
        { id: 'start', per: 'once', amount: 99 },
      ],
      minimumPerMonth: 100,
      terms: [{ months: 12 }, { months: 24, discount: 5 }],
    }),
    tier('office', {
      fees: [{ id: 'users', per: 'month', unit: 'user', brackets: 'volume', steps }],
      minimumPerMonth: { amount: 650, of: 'bill' },
      terms: [{ months: 6, discount: 7.5 }],
    }),
  ],
};

/** The published list with other parts, as an editor writes it. */
export const writtenWith = <Parts extends object>(parts: Parts) => {
  const { id, takenOverOn, clauses, source, publisher, zone, roles, channels } = priceList;
  return {
    ...{ schemaVersion: 2, id, takenOverOn, follows: null, source, publisher, zone, roles, channels },
    clauses: { ...clauses, maximumResolution: name, availability: name },
    rateBands: [{ id: 'weekdayDaytime', name, hours: { 'mon-fri': ['08:00-20:00'] } }],
    billing: { remote: { increment: 15, minimum: 15 }, onSite: { increment: 15, minimum: 60 } },
    travel: { perVisit: 'onRequest' },
    onSiteRegions: { whole: [], part: [] },
    vat: { rates: [{ country: 'LU', percent: 17 }] },
    tiers: [tier('none', { monthlyFee: 0 })],
    ...parts,
  };
};

/** The same, read as the catalogue reads a file. */
export const listWith = (parts: object): PriceList => {
  const raw = writtenWith(parts);
  return priceListSchemaOf(raw).parse(raw);
};

/** Two tiers of the published list with the same parts. */
export const twoTiers = (more: object) => [tier('none', more), tier('office', more)];

export const oneTier = (more: object) => [tier('none', more)];

export const richList = listWith(richParts);
