import type { Price } from '../../schema/currency.ts';
import type { ClauseId } from '../../schema/price-list.ts';
import type { Cents } from '../../schema/units.ts';
import type { Published, Subject } from '../explain/explanation.ts';
import { notPriced } from '../explain/nodes.ts';
import { cents } from '../money/cents.ts';
import type { OpenItem, OpenPlace } from './open-item.ts';

/** What is counted of a price that is no plain amount: nothing beside what is paid already, or the least that it comes to. */
export const statedCents = (price: Exclude<Price, number>): Cents | undefined => {
  if (typeof price === 'object') return price.from;
  return price === 'included' ? cents(0) : undefined;
};

/** What the node of a price says beside its amount. */
export const stateOf = (price: Price): Pick<Published, 'state'> | undefined => {
  if (typeof price === 'object') return { state: 'from' };
  return price === 'included' ? { state: price } : undefined;
};

/** What a price leaves open: a lowest amount, an amount on request, or that the tier does not have it. */
export const openOf = (price: Price, subject: Subject, clause: ClauseId, place: OpenPlace): OpenItem[] | undefined => {
  if (typeof price === 'number' || price === 'included') return [];
  const reason = typeof price === 'object' ? 'from' : price;
  return [{ ...place, reason, explanation: notPriced(subject, clause) }];
};
