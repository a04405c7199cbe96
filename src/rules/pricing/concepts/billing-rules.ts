import type { BillingRule, ConditionalRule } from '../../../schema/billing.ts';
import type { Conditions, Place } from '../../../schema/conditions.ts';
import type { ContractTier } from '../../../schema/contract-tier.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { Minutes } from '../../../schema/units.ts';
import { ruleError } from '../../errors.ts';
import type { LineItem } from '../request.ts';
import type { Concept } from './concept.ts';
import { bandOfStart } from './conditions.ts';
import { isAmong } from './is-among.ts';

/** Lays each rule over the ones before it, field by field. */
const overlaid = (rules: readonly ConditionalRule[]): BillingRule => {
  const { when, increment = 1 as Minutes, minimum = increment, ...free }: ConditionalRule = Object.assign({}, ...rules);
  return { increment, minimum, ...free };
};

/**
 * How one job of a line is billed under a tier: by the rules whose conditions all hold, of which a later one overrides an
 * earlier one field by field.
 *
 * @param ofPlace the rule of its place, which holds in a list that has no others
 * @param line from 0, for the errors of its start
 */
export const ruleFor = (
  ofPlace: BillingRule,
  item: LineItem,
  line: number,
  list: PriceList,
  tier: ContractTier | undefined = list.tiers[0],
): BillingRule => {
  const { rules } = list.billing;
  if (rules === undefined) return ofPlace;
  const holds = ({ when = {} }: ConditionalRule): boolean =>
    isAmong(when.tiers, tier?.id) &&
    isAmong(when.roles, item.roleId) &&
    isAmong(when.places, item.place) &&
    (when.bands === undefined || isAmong(when.bands, bandOfStart(item, line, list)));
  return overlaid(rules.filter(holds));
};

const isForSome = ({ roles, bands }: Conditions): boolean => roles !== undefined || bands !== undefined;

/** The rules that can hold under a tier at a place. */
const rulesUnder = ({ id }: ContractTier, place: Place, { billing: { rules = [] } }: PriceList): ConditionalRule[] =>
  rules.filter(({ when = {} }) => isAmong(when.tiers, id) && isAmong(when.places, place));

/** What the rules come to under a tier at a place, without those for some roles or bands alone. */
export const tierRule = (tier: ContractTier, place: Place, list: PriceList): BillingRule =>
  overlaid(rulesUnder(tier, place, list).filter(({ when = {} }) => !isForSome(when)));

/** The rules of a tier at a place that are for some roles or bands alone, without what they say of tiers and places. */
export const tierRulesForSome = (tier: ContractTier, place: Place, list: PriceList): ConditionalRule[] =>
  rulesUnder(tier, place, list).flatMap(({ when = {}, ...rule }) => {
    const { tiers, places, ...some } = when;
    return isForSome(some) ? [{ ...rule, when: some }] : [];
  });

const none = 0 as Minutes;

/**
 * The worked minutes that are not free: those are rounded and billed.
 *
 * @example countedMinutes(90, { increment: 15, minimum: 15, freeFirst: 60 }) // 30
 */
export const countedMinutes = (worked: Minutes, { freeUnder = none, freeFirst = none }: BillingRule): Minutes =>
  (worked < freeUnder ? 0 : Math.max(0, worked - freeFirst)) as Minutes;

/**
 * Whether the minimum makes a job longer under any tier.
 *
 * @param byPlace whether that of its place does, which holds in a list that has no other rules
 */
export const isLifted = (byPlace: boolean, item: LineItem, line: number, list: PriceList): boolean => {
  if (list.billing.rules === undefined) return byPlace;
  return list.tiers.some((tier) => {
    const rule = ruleFor(list.billing[item.place], item, line, list, tier);
    const counted = countedMinutes(item.minutes, rule);
    return counted > 0 && counted < rule.minimum;
  });
};

/**
 * How far a job is made shorter to take work off: all of its worked minutes in whole steps where some can be free, else
 * those that it bills.
 */
export const lengthToTakeOff = (billed: Minutes, { minutes }: LineItem, { billing }: PriceList): Minutes => {
  const { increment } = billing.remote;
  return billing.rules ? ((Math.ceil(minutes / increment) * increment) as Minutes) : billed;
};

/** Whether a rule does more than round: one that names nothing but places is as plain as a rule of that place. */
const isBent = ({ freeUnder, freeFirst, when = {} }: ConditionalRule): boolean =>
  [freeUnder, freeFirst, when.tiers, when.roles, when.bands].some((part) => part !== undefined);

const isPlace = (place: string): boolean => place === 'remote' || place === 'onSite';

/** Rules of billing with conditions, and minutes that are free. */
export const billingRules: Concept = {
  isUsed: ({ billing }) => billing.rules !== undefined,
  requestError: ({ lines }) => {
    const line = lines.findIndex(({ place }) => !isPlace(place));
    const { place } = lines[line] ?? {};
    return place && ruleError('unknownPlace', { line, place });
  },
  bendsCosts: ({ billing: { rules = [] } }) => rules.some(isBent),
};
