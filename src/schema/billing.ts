import { z } from 'zod';
import { most } from './bounds.ts';
import { conditionsSchema, type Place, placeSchema } from './conditions.ts';
import { expects } from './expectations.ts';
import { type Minutes, positiveMinutesSchema } from './units.ts';

const minutesSchema = positiveMinutesSchema.max(most.billingMinutes);

const increment = minutesSchema.describe('Worked minutes are rounded up to a multiple of this.');
const minimum = minutesSchema.describe('The fewest minutes billed for a job.');

/** How worked time becomes billed time at one place. */
const placeRuleSchema = z.strictObject({ increment, minimum });

/** One of several rules: what it does not state is left as the rules before it say. */
const ruleSchema = z.strictObject({
  increment: increment.optional(),
  minimum: minimum.optional(),
  freeUnder: minutesSchema
    .optional()
    .describe('A job of fewer worked minutes bills nothing, a longer one all of its minutes.'),
  freeFirst: minutesSchema
    .optional()
    .describe('Taken off the worked minutes before they are rounded; what is left is billed from then on.'),
  when: conditionsSchema.optional(),
});
export type ConditionalRule = z.infer<typeof ruleSchema>;

/** How the worked time of a job becomes billed time. */
export interface BillingRule extends z.infer<typeof placeRuleSchema> {
  readonly freeUnder?: Minutes | undefined;
  readonly freeFirst?: Minutes | undefined;
}

/** One rule a place; or rules with conditions, beside which each place has the finest steps that any of them gives. */
export interface Billing extends Record<Place, BillingRule> {
  readonly rules?: readonly ConditionalRule[];
}

/** @example greatestCommonDivisor(15, 6) // 3 */
export const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

const finestAt = (place: Place, rules: readonly ConditionalRule[]): BillingRule => {
  const ofPlace = rules.filter(({ when }) => when?.places?.includes(place) ?? true);
  const step = ofPlace.flatMap((rule) => rule.increment ?? []).reduce(greatestCommonDivisor, 0);
  const least = Math.min(...ofPlace.flatMap((rule) => rule.minimum ?? []));
  const increment = Math.max(step, 1) as BillingRule['increment'];
  return { increment, minimum: Number.isFinite(least) ? (least as BillingRule['minimum']) : increment };
};

const withFinest = (rules: ConditionalRule[]): Billing => ({
  remote: finestAt('remote', rules),
  onSite: finestAt('onSite', rules),
  rules,
});

/** Editors write one rule for each place, or a list of rules of which a later one overrides an earlier one. */
export const billingSchema = z.union(
  [
    z.record(placeSchema, placeRuleSchema).transform((byPlace): Billing => byPlace),
    z.array(ruleSchema).min(1).max(most.billingRules).transform(withFinest),
  ],
  expects('billing'),
);
