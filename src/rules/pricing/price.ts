import type { Place } from '../../schema/conditions.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { Price } from '../../schema/currency.ts';
import type { BandId, RoleId } from '../../schema/identifier.ts';
import type { ClauseId } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import type { Published, Quantity, Subject } from '../explain/explanation.ts';
import { published } from '../explain/nodes.ts';
import type { Charge } from './charge.ts';
import { firstStep } from './concepts/pooled-work.ts';
import type { OpenPlace } from './open-item.ts';
import { openOf, statedCents, stateOf } from './price-state.ts';

/** What is counted of a price; null where it has none. */
export const centsOf = (price: Price): Cents | null =>
  typeof price === 'number' ? price : (statedCents(price) ?? null);

/** The rate of a role in a band at a place, of its first minutes where it has steps; on request where none is published. */
export const rateFor = (bandId: BandId, roleId: RoleId, place: Place, { hourlyRates }: ContractTier): Price => {
  const rate = hourlyRates[bandId]?.[roleId] ?? 'onRequest';
  const own = typeof rate === 'object' && place in rate ? rate[place as keyof typeof rate] : rate;
  return firstStep(own) ?? (own as Price);
};

/** The node of a price that is counted. */
export const pricedNode = (subject: Subject, price: Price, value: Quantity, clause: ClauseId): Published => ({
  ...published(subject, value, clause),
  ...stateOf(price),
});

/** The parts of a charge that follow from its price. */
export const statedPrice = (
  price: Price,
  subject: Subject,
  clause: ClauseId,
  place: OpenPlace,
): Pick<Charge, 'unitPrice' | 'why' | 'openItems'> => {
  const unitPrice = centsOf(price);
  return {
    unitPrice,
    why: () => (unitPrice === null ? null : pricedNode(subject, price, { unit: 'cents', amount: unitPrice }, clause)),
    openItems: openOf(price, subject, clause, place) ?? [],
  };
};
