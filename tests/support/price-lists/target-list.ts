import { priceListChecks } from '../../../src/catalogue/price-list-checks.ts';
import { type PriceList, priceListSchema } from '../../../src/schema/price-list.ts';

const text = (nl: string, en: string) => ({ nl, en });
const tier = (id: string, name: string, more: object) => ({
  id,
  name: text(name, name),
  monthlyFee: 100,
  channels: ['phone'],
  hourlyRates: { always: { technician: 60 } },
  ...more,
});

const clauses = [
  'monthlyFee',
  'hourlyRate',
  'billingRemote',
  'billingOnSite',
  'supportHours',
  'faultProcessingHours',
  'maximumResponse',
  'maximumIntervention',
  'maximumResolution',
  'availability',
  'channels',
];

/** Closed days, and the hours of service levels on each kind of them. */
interface OnClosedDays {
  readonly closed?: readonly object[];
  readonly hours?: Readonly<Record<string, readonly string[]>>;
}

const written = ({ closed, hours }: OnClosedDays) => {
  const office = { 'mon-fri': ['08:00-18:00'], ...hours };
  return {
    schemaVersion: 2,
    id: '2026-09-01',
    follows: null,
    takenOverOn: '2026-09-01',
    publisher: { name: 'Example', email: 'sales@provider.example' },
    source: text('tarievenblad', 'price sheet'),
    clauses: Object.fromEntries(clauses.map((clause) => [clause, text('tarievenblad', 'price sheet')])),
    zone: 'Europe/Brussels',
    ...(closed && { closed }),
    priorities: [
      { id: 'urgent', name: text('spoed', 'urgent') },
      { id: 'normal', name: text('gewoon', 'normal') },
    ],
    roles: [{ id: 'technician', name: text('Technicus', 'Technician') }],
    channels: [{ id: 'phone', name: text('telefoon', 'phone') }],
    rateBands: [{ id: 'always', name: text('altijd', 'always'), hours: { 'mon-sun': ['00:00-24:00'] } }],
    billing: { remote: { increment: 15, minimum: 15 }, onSite: { increment: 15, minimum: 60 } },
    travel: { perVisit: 'onRequest' },
    onSiteRegions: { whole: [], part: [] },
    vat: { rates: [] },
    tiers: [
      tier('none', 'None', { serviceLevel: null }),
      tier('hours', 'Hours', { serviceLevel: { supportHours: office, targets: [] } }),
      tier('plain', 'Plain', {
        serviceLevel: {
          supportHours: office,
          faultProcessingHours: office,
          maximumResponse: 4,
          maximumIntervention: 8,
        },
      }),
      tier('care', 'Care', {
        availability: { percent: 99.5 },
        serviceLevel: {
          supportHours: office,
          faultProcessingHours: { 'mon-fri': ['09:00-17:00'], ...hours },
          targets: [
            { priority: 'urgent', response: '30 min', intervention: 4, resolution: 8, within: 'always' },
            { response: { businessDays: 1 }, resolution: { businessDays: 3 }, within: 'supportHours' },
          ],
        },
      }),
    ],
  };
};

/** The list of promises in every form, with service hours that name closed days. */
export const targetListWith = (onClosedDays: OnClosedDays): PriceList => {
  const list = priceListSchema.parse(written(onClosedDays));
  const findings = priceListChecks.flatMap((check) => check(list));
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return list;
};

/** A list with promises in every form: by priority, in minutes, hours and business days, old, hours alone and none. */
export const targetList: PriceList = targetListWith({});
