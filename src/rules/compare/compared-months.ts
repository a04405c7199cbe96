import type { ContractTier } from '../../schema/contract-tier.ts';
import { longestTerm } from '../pricing/concepts/term.ts';
import type { QuoteRequest } from '../pricing/request.ts';

/** Over how many months costs are compared at least. */
export const leastCompared = 12;

/**
 * Over how many months costs are compared: a year, or longer where a term or bundles are, so that every level bears all of its own.
 *
 * @param term that was chosen, in months; the first of each level if absent
 * @example comparedMonths(tiers, { term: 24 }) // 24 where some level can run for two years
 */
export const comparedMonths = (tiers: readonly ContractTier[], { term }: Pick<QuoteRequest, 'term'>): number =>
  longestTerm(tiers, { months: leastCompared, ...(term && { term }) }) ?? leastCompared;
