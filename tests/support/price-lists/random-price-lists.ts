import fc from 'fast-check';
import type { ContractTier } from '../../../src/schema/contract-tier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Cents } from '../../../src/schema/units.ts';
import { priceList } from '../published.ts';

interface Money {
  readonly fee: number;
  /** Cents an hour, in the order of the roles. */
  readonly rates: readonly number[];
}

const withMoney = (tier: ContractTier, { fee, rates }: Money): ContractTier => ({
  ...tier,
  monthlyFee: fee as Cents,
  hourlyRates: Object.fromEntries(
    priceList.rateBands.map(({ id }) => [
      id,
      Object.fromEntries(priceList.roles.map((role, index) => [role.id, rates[index] as Cents])),
    ]),
  ),
});

const anyBilling = fc.record({
  increment: fc.constantFrom(1, 5, 7, 13, 15, 30, 60),
  minimum: fc.constantFrom(1, 7, 15, 20, 45, 60, 90),
}) as fc.Arbitrary<PriceList['billing']['remote']>;

/** Rates in odd cents that lie close together, so that rounding decides; some are equal. */
const anyRates = fc.array(
  fc.oneof(fc.constantFrom(10_000, 10_001), fc.integer({ min: 9_990, max: 10_200 }), fc.integer({ max: 400, min: 0 })),
  { minLength: priceList.roles.length, maxLength: priceList.roles.length },
);

const anyMoney = (highestFee: number): fc.Arbitrary<Money> =>
  fc.record({
    fee: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: highestFee })),
    rates: anyRates,
  });

/** The published list with other fees, rates and billing rules. */
export const anyPriceList = (highestFee: number): fc.Arbitrary<PriceList> =>
  fc
    .record({
      money: fc.array(anyMoney(highestFee), { minLength: priceList.tiers.length, maxLength: priceList.tiers.length }),
      remote: anyBilling,
      onSite: anyBilling,
    })
    .map(({ money, remote, onSite }) => ({
      ...priceList,
      billing: { remote, onSite },
      tiers: priceList.tiers.map((tier, index) => withMoney(tier, money[index] ?? { fee: 0, rates: [] })),
    }));

/** A list, the published one by default, with the rate of one role on request under some tiers. */
export const withRateOnRequest = (tierNames: readonly string[], roleName: string, list = priceList): PriceList => ({
  ...list,
  tiers: list.tiers.map((tier) =>
    tierNames.includes(tier.id)
      ? {
          ...tier,
          hourlyRates: Object.fromEntries(
            Object.entries(tier.hourlyRates).map(([band, rates]) => [band, { ...rates, [roleName]: 'onRequest' }]),
          ),
        }
      : tier,
  ),
});
