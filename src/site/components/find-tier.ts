import type { ContractTier } from '../../schema/contract-tier.ts';
import { site } from '../site.ts';

/** The contract level that a page names by its id; an unknown id fails the build. */
export const findTier = (id: string): ContractTier => {
  const { tiers } = site.priceList;
  const tier = tiers.find((candidate) => candidate.id === id);
  if (tier) return tier;
  throw new Error(
    `A page names the contract level "${id}"; the price list has ${tiers.map((one) => one.id).join(', ')}.`,
  );
};
