import { describe, expect, test } from 'vitest';
import { isUnpriced } from '../../../src/rules/index.ts';
import type { ContractTier } from '../../../src/schema/contract-tier.ts';
import type { FactorPercent } from '../../../src/schema/units.ts';
import { evening, on, withEvenings } from '../../support/price-lists/evenings.ts';
import { day, late } from '../../support/price-lists/two-bands.ts';
import { priceList, roleId, tierId } from '../../support/published.ts';
import { charged, estimate, euros } from '../../support/requests.ts';

const agreedOutOfBandFactor = 150 as FactorPercent;

describe('a job outside the hours', () => {
  const result = estimate({ months: 1, lines: [evening(60, on('2026-11-28T10:00'))] });
  const [none] = result.tiers;

  test('is an open item with its minutes, and has no price', () => {
    expect(none?.openItems).toMatchObject([
      { reason: 'outOfBand', line: 0, minutes: 60, explanation: { kind: 'notPriced', clause: 'outOfBand' } },
    ]);
    expect(none?.lines).toEqual([{ perJob: null, amount: null }]);
    expect(none && isUnpriced(charged(none, 'labourOnce').explanation)).toBe(true);
  });

  test('makes no tier the cheapest', () => {
    expect(result.cheapest).toEqual({ tierIds: [], reason: 'noLabourPriced' });
  });

  test('that is priced in part has a price, and is told once in the sum of the work', () => {
    const [tier] = estimate({ months: 1, lines: [evening(90)] }).tiers;
    expect(tier && isUnpriced(charged(tier, 'labourOnce').explanation)).toBe(false);
    expect(charged(tier, 'labourOnce').explanation).toMatchObject({
      parts: [{ kind: 'product', subject: { of: 'line' } }],
    });
    expect(tier?.openItems).toMatchObject([{ reason: 'outOfBand', minutes: 30 }]);
  });
});

describe('a rate of a band that is on request', () => {
  const isOffice = (tier: ContractTier): boolean => tier.id === tierId('office');

  test('leaves that part open, and the other bands priced', () => {
    const list = withEvenings(() => 'onRequest');
    const result = estimate({ months: 1, lines: [evening(120)] }, list);
    expect(result.tiers[0]?.openItems).toMatchObject([{ reason: 'rateOnRequest', line: 0, bandId: late }]);
    expect(charged(result.tiers[0], 'labourOnce').cents).toBe(euros(108));
    expect(result.cheapest.tierIds).toEqual(['none']);
  });

  test('under one tier keeps the totals from being compared', () => {
    const list = withEvenings((tier) => (isOffice(tier) ? 'onRequest' : euros(120)));
    const result = estimate({ months: 1, lines: [evening(120)] }, list);
    expect(result.cheapest).toEqual({ tierIds: [], reason: 'openItemsDiffer' });
    expect(estimate({ months: 1, lines: [evening(60)] }, list).cheapest.tierIds).toEqual(['none']);
  });

  test('in one band here and another there keeps them from being compared too', () => {
    const list = withEvenings((tier) => (isOffice(tier) ? 'onRequest' : euros(120)));
    const dayOnRequest = list.tiers.map((tier) =>
      isOffice(tier)
        ? tier
        : { ...tier, hourlyRates: { ...tier.hourlyRates, [day]: { [roleId('technician')]: 'onRequest' as const } } },
    );
    const result = estimate({ months: 1, lines: [evening(120)] }, { ...list, tiers: dayOnRequest });
    expect(result.cheapest).toEqual({ tierIds: [], reason: 'openItemsDiffer' });
  });

  test('is not mended by a factor', () => {
    const tiers = priceList.tiers.map((tier) => ({
      ...tier,
      hourlyRates: { [day]: { [roleId('technician')]: 'onRequest' as const } },
    }));
    const request = { months: 1, lines: [evening(90)], agreedOutOfBandFactor };
    const [none] = estimate(request, { ...priceList, tiers }).tiers;
    expect(none?.openItems.map(({ reason }) => reason)).toEqual(['rateOnRequest', 'rateOnRequest']);
    expect(none?.lines).toEqual([{ perJob: null, amount: null }]);
  });
});
