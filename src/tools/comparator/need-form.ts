import { firstNeed } from '../../estimate/index.ts';
import { type Need, promisesNothing } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import { hasPartField } from './PartNeeds.tsx';
import { hasPromiseField } from './PromiseNeeds.tsx';

/** A need with its own checkbox. */
export interface NeedBox {
  readonly key: string;
  readonly need: Need;
  isSame(need: Need): boolean;
}

const boxOf = (need: Need): NeedBox => {
  const key = JSON.stringify(need);
  return { key, need, isSame: (other) => JSON.stringify(other) === key };
};

/** The checkboxes that the form always has: help at weekends, where any is promised, and each contact channel. */
export const needBoxes = (list: PriceList): NeedBox[] => [
  ...(promisesNothing(list) ? [] : [boxOf({ kind: 'weekendHelp' })]),
  ...list.channels.map(({ id }) => boxOf({ kind: 'channel', channelId: id })),
];

const fieldKinds: readonly Need['kind'][] = ['responseWithin', 'interventionWithin', 'billAtMost', 'onSiteAnywhere'];

/**
 * Needs that the form has no checkbox or field for, such as help on one evening: each gets a checkbox, to remove it
 * with.
 */
export const otherNeeds = ({ needs = [] }: { readonly needs?: readonly Need[] }, priceList: PriceList): NeedBox[] => {
  const known = needBoxes(priceList);
  const isInForm = (need: Need) =>
    known.some(({ isSame }) => isSame(need)) ||
    ((fieldKinds.includes(need.kind) || hasPartField(need) || hasPromiseField(need)) &&
      firstNeed({ needs }, need.kind) === need);
  return needs.filter((need) => !isInForm(need)).map(boxOf);
};
