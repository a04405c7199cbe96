import { tierId } from '../support/published.ts';
import { estimate, line } from '../support/requests.ts';

/**
 * Euros a month under a tier for lines of work, fee included; without lines, the fee alone.
 *
 * @example monthlyTotal('standard', { minutes: 15 * 60 }) // one remote job of a technician
 */
export const monthlyTotal = (tier: string, ...work: readonly Parameters<typeof line>[0][]): number => {
  const { tiers } = estimate({ months: 1, lines: work.map(line) });
  const found = tiers.find((one) => one.tierId === tierId(tier));
  if (found === undefined) throw new Error(`No total for "${tier}".`);
  return found.perMonth.cents / 100;
};
