import type { ContractTier } from '../../schema/contract-tier.ts';
import type { tierValues } from './tier-value.ts';

type Point = keyof typeof tierValues;

/**
 * Whether no tier promises any time, so that nothing is asked or told of reports and deadlines.
 *
 * @example promisesNothing({ tiers: [{ serviceLevel: null, … }] }) // true
 */
export const promisesNothing = ({ tiers }: { readonly tiers: readonly ContractTier[] }): boolean =>
  !tiers.some(({ serviceLevel }) => serviceLevel);

/** The points of a list whose tiers promise nothing; undefined where some tier does. */
export const withoutPromises = (points: readonly Point[], tiers: readonly ContractTier[]): Point[] | undefined =>
  promisesNothing({ tiers }) ? points.filter((point) => point === 'monthlyFee' || point === 'channels') : undefined;
