import type { BillingRule } from '../../schema/billing.ts';
import type { Place } from '../../schema/conditions.ts';
import type { ContractTier } from '../../schema/contract-tier.ts';
import type { RoleId, TierId } from '../../schema/identifier.ts';
import type { PriceList, Role } from '../../schema/price-list.ts';
import { type RuleError, ruleError } from '../errors.ts';

/** The tier of an id, or the error `tierNotListed`. */
export const listedTier = (tierId: TierId, { tiers }: PriceList): ContractTier | RuleError =>
  tiers.find(({ id }) => id === tierId) ?? ruleError('tierNotListed', { tierId });

/** The role of an id, or the error `roleNotListed`. */
export const listedRole = (roleId: RoleId, { roles }: PriceList): Role | RuleError =>
  roles.find(({ id }) => id === roleId) ?? ruleError('roleNotListed', { roleId });

/** How work at a place is billed, or the error `placeNotListed`. */
export const listedBilling = (place: Place, { billing }: PriceList): BillingRule | RuleError =>
  Object.hasOwn(billing, place) ? billing[place] : ruleError('placeNotListed', { place });
