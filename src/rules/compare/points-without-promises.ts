import type { ContractTier } from '../../schema/contract-tier.ts';
import type { tierValues } from './tier-value.ts';

type Point = keyof typeof tierValues;

/** The points of a list whose tiers promise nothing; undefined where some tier does. */
export const withoutPromises = (points: readonly Point[], tiers: readonly ContractTier[]): Point[] | undefined =>
  tiers.some(({ serviceLevel }) => serviceLevel)
    ? undefined
    : points.filter((point) => point === 'monthlyFee' || point === 'channels');
