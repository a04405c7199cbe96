import { describe, expect, test } from 'vitest';
import { tierOffer } from '../../../src/site/page-head/structured-data/offers.ts';
import { structuredText } from '../../../src/site/page-head/structured-data/schema-org.ts';
import { makeWords } from '../../../src/words/index.ts';
import { english } from '../../support/dictionaries.ts';
import { plainly } from '../../support/plain.ts';
import { listWith, oneTier } from '../../support/price-lists/rich-list.ts';

test('a text that would end the element is escaped', () => {
  const name = '</script><script>alert(1)</script><!--';
  const text = structuredText([{ '@type': 'Question', name }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Question', name }] });
});

const text = (name: string) => ({ nl: name, en: name });
const day = {
  weekdayDaytime: { cabling: 'onRequest', technician: 108, engineer: 'onRequest', consulting: 'onRequest' },
};

/** The offer of the one tier of a list. */
const offerOf = (tier: object, parts: object = {}) => {
  const list = listWith({ tiers: oneTier({ hourlyRates: day, ...tier }), ...parts });
  const [only] = list.tiers;
  if (only === undefined) throw new Error('The list has one tier.');
  return plainly(tierOffer(only, makeWords('en', english, list)));
};

const ofList = { priceCurrency: 'EUR', valueAddedTaxIncluded: false, validFrom: '2026-11-21' };

const technician = (price: object, place = '') => ({
  '@type': 'Offer',
  name: `Hourly rate Technician with name, name${place}`,
  priceSpecification: { '@type': 'UnitPriceSpecification', unitCode: 'HUR', ...ofList, ...price },
});

describe('the offer of a contract level', () => {
  test('has its monthly fee, and its rate by the hour', () => {
    expect(offerOf({ monthlyFee: 58 })).toMatchObject({
      name: 'name',
      priceSpecification: { '@type': 'UnitPriceSpecification', price: '58.00', unitCode: 'MON', ...ofList },
      addOn: [technician({ price: '108.00' })],
    });
  });

  test('has no price of its own where it has no monthly fee', () => {
    expect(offerOf({})).not.toHaveProperty('priceSpecification');
  });

  test.each([
    ['month', { '@type': 'UnitPriceSpecification', unitCode: 'MON' }],
    ['quarter', { '@type': 'UnitPriceSpecification', unitCode: 'QAN' }],
    ['year', { '@type': 'UnitPriceSpecification', unitCode: 'ANN' }],
    ['once', { '@type': 'PriceSpecification' }],
  ])('has a fee by the %s as what is paid beside it', (per, kind) => {
    const fees = [{ id: 'check', name: text('Check'), amount: 165, per }];
    expect(offerOf({ fees }).addOn).toEqual([
      { '@type': 'Offer', name: 'Check', priceSpecification: { price: '165.00', ...kind, ...ofList } },
      expect.anything(),
    ]);
  });

  test('names the unit that a fee counts', () => {
    const units = [{ id: 'server', name: text('servers') }];
    const fees = [{ id: 'servers', unit: 'server', amount: 90, per: 'month' }];
    expect(offerOf({ fees }, { units })).toMatchObject({
      addOn: [{ name: 'servers', priceSpecification: { price: '90.00', unitCode: 'MON', unitText: 'servers' } }, {}],
    });
  });

  test('has the fees of the whole list under the levels that they hold for', () => {
    const [here, elsewhere] = [{ tiers: ['none'] }, { tiers: ['office'] }];
    const fees = [
      { id: 'portal', amount: 5, per: 'month' },
      { id: 'backup', amount: 6, per: 'month', when: here },
      { id: 'audit', amount: 7, per: 'month', when: elsewhere },
    ];
    expect(offerOf({}, { fees })).toMatchObject({ addOn: [{ name: 'portal' }, { name: 'backup' }, technician({})] });
  });

  test('says of a price that begins at an amount that this is the least', () => {
    const hourlyRates = { weekdayDaytime: { ...day.weekdayDaytime, technician: { from: 90 } } };
    const fees = [{ id: 'backup', amount: { from: 35 }, per: 'month' }];
    expect(offerOf({ fees, hourlyRates }).addOn).toEqual([
      expect.objectContaining({
        name: 'backup',
        priceSpecification: { '@type': 'UnitPriceSpecification', minPrice: '35.00', unitCode: 'MON', ...ofList },
      }),
      technician({ minPrice: '90.00' }),
    ]);
  });

  test.each(['included', 'onRequest', 'notOffered'])('makes no amount of what is %s', (state) => {
    const hourlyRates = { weekdayDaytime: { ...day.weekdayDaytime, technician: state } };
    const fees = [{ id: 'backup', amount: state, per: 'month' }];
    expect(offerOf({ fees, hourlyRates }).addOn).toEqual([]);
  });

  test('makes no single amount of a fee in steps', () => {
    const units = [{ id: 'user', name: text('users') }];
    const steps = [{ upTo: 3, amount: 10 }, { amount: 8 }];
    const fees = [{ id: 'users', unit: 'user', per: 'month', brackets: 'volume', steps }];
    expect(offerOf({ fees }, { units }).addOn).toEqual([technician({ price: '108.00' })]);
  });

  test('makes no single amount of a rate in steps, nor of work from bundles', () => {
    const stepped = { brackets: 'graduated', steps: [{ upTo: 720, amount: 68 }, { amount: 60 }] };
    const both = { remote: stepped, onSite: 80 };
    const ratesOf = (rate: object) => ({ weekdayDaytime: { ...day.weekdayDaytime, technician: rate } });
    expect(offerOf({ hourlyRates: ratesOf(stepped) }).addOn).toEqual([]);
    expect(offerOf({ hourlyRates: ratesOf(both) }).addOn).toEqual([technician({ price: '80.00' }, ', on site')]);
    const sized = { from: 300, step: 60, validMonths: 12, brackets: 'volume', steps: [{ perHour: 95 }] };
    expect(offerOf({ hourlyRates: {}, prepaid: [sized] }).addOn).toEqual([]);
  });

  test('has each bundle of one size as what is paid once', () => {
    const prepaid = [{ minutes: 600, amount: 900, validMonths: 12 }];
    expect(offerOf({ hourlyRates: {}, prepaid }).addOn).toEqual([
      {
        '@type': 'Offer',
        name: 'Bundle of 10 hours',
        priceSpecification: { '@type': 'PriceSpecification', price: '900.00', ...ofList },
      },
    ]);
  });

  test('makes no hourly rate of a rate by the day', () => {
    expect(offerOf({}, { rateUnit: { minutes: 480, name: text('day') } }).addOn).toEqual([]);
  });

  test('makes no rate or fee of surcharges and travel, which are beside the work', () => {
    const surcharges = [{ id: 'callOut', name: text('Call-out'), amount: 50, per: 'visit' }];
    const travel = [{ perDistance: 0.45, unit: 'km' }];
    expect(offerOf({}, { surcharges, travel }).addOn).toEqual([technician({ price: '108.00' })]);
  });

  test('has a rate for each place where it differs by place', () => {
    const hourlyRates = { weekdayDaytime: { ...day.weekdayDaytime, technician: { remote: 36, onSite: 50 } } };
    expect(offerOf({ hourlyRates }).addOn).toEqual([
      technician({ price: '36.00' }, ', remote'),
      technician({ price: '50.00' }, ', on site'),
    ]);
  });

  test.each([
    ['JPY', 1_250, '1250'],
    ['KWD', 1.25, '1.250'],
    ['CHF', 12.5, '12.50'],
  ])('gives an amount in %s with the decimals of the currency', (currency, monthlyFee, price) => {
    expect(offerOf({ monthlyFee, hourlyRates: {} }, { currency })).toMatchObject({
      priceSpecification: { price, priceCurrency: currency },
    });
  });

  test('says where VAT is inside the amounts', () => {
    const vat = { included: 'LU', rates: [{ country: 'LU', percent: 17 }] };
    expect(offerOf({ monthlyFee: 58 }, { vat })).toMatchObject({
      priceSpecification: { price: '58.00', valueAddedTaxIncluded: true },
      addOn: [technician({ price: '108.00', valueAddedTaxIncluded: true })],
    });
  });
});

describe('what a contract level promises', () => {
  const promisesOf = (tier: object, parts: object = {}) =>
    offerOf({ hourlyRates: {}, ...tier }, parts).additionalProperty;
  const hours = { 'mon-fri': ['08:00-17:00'] };

  test('is a greatest number of hours to the first response and to the intervention', () => {
    const serviceLevel = {
      supportHours: hours,
      faultProcessingHours: hours,
      maximumResponse: 4,
      maximumIntervention: 8,
    };
    expect(promisesOf({ serviceLevel })).toEqual([
      {
        '@type': 'PropertyValue',
        name: expect.stringContaining('response'),
        description: '4 hours',
        maxValue: 4,
        unitCode: 'HUR',
      },
      {
        '@type': 'PropertyValue',
        name: expect.stringContaining('intervene'),
        description: '8 hours',
        maxValue: 8,
        unitCode: 'HUR',
      },
    ]);
  });

  test('differs by priority, and says in which hours a time runs', () => {
    const priorities = [
      { id: 'p1', name: text('Urgent') },
      { id: 'p2', name: text('Normal') },
    ];
    const targets = [
      { priority: 'p1', response: '30 min', within: 'always' },
      { priority: 'p2', response: { businessDays: 2 }, within: 'supportHours' },
    ];
    expect(promisesOf({ serviceLevel: { supportHours: hours, targets } }, { priorities })).toMatchObject([
      {
        name: expect.stringContaining('Urgent'),
        description: expect.stringContaining('30 minutes'),
        maxValue: 30,
        unitCode: 'MIN',
      },
      { name: expect.stringContaining('Normal'), description: expect.stringContaining('2 business days'), maxValue: 2 },
    ]);
  });

  test('makes no day of 24 hours of a business day', () => {
    const targets = [{ response: { businessDays: 1 } }];
    const [promise] = promisesOf({ serviceLevel: { faultProcessingHours: hours, targets } }) as object[];
    expect(promise).not.toHaveProperty('unitCode');
  });

  test('has an availability as the least that it is', () => {
    expect(promisesOf({ availability: { percent: 99.9 } })).toMatchObject([{ minValue: 99.9, unitCode: 'P1' }]);
  });

  test('is left out where a level promises nothing', () => {
    expect(offerOf({})).not.toHaveProperty('additionalProperty');
  });
});
