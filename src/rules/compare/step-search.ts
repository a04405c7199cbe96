import { isRuleError, type RuleError } from '../errors.ts';
import type { Paused } from './flip.ts';
import type { Totals } from './tried-totals.ts';

/** A search for the first step at which something holds, of so many that are looked at: work is added, or taken off. */
export interface Search {
  readonly most: number;
  totalsAt(step: number): Totals | RuleError;
  isFound(totals: Totals): boolean;
  /** Whether it cannot hold from here on. */
  isOver(totals: Totals): boolean;
  /** Whether it cannot hold at any step from one to another, given the totals of both, as more work never costs less. */
  isRuledOut(from: Totals, to: Totals): boolean;
}

const reachTheSame = (from: Totals, to: Totals): boolean =>
  from.every(({ reached }, tier) => reached === to[tier]?.reached);

/** How many steps further nothing can be found; 0 where that is not known. */
const ruledOut = (step: number, stride: number, totals: Totals, search: Search): number | RuleError => {
  if (stride === 1 || step + stride > search.most) return 0;
  const later = search.totalsAt(step + stride);
  if (isRuleError(later)) return later;
  return reachTheSame(totals, later) && search.isRuledOut(totals, later) ? stride : 0;
};

const nextStride = (stride: number, isLonger: boolean, growth: number): number =>
  isLonger ? stride * growth : Math.max(1, Math.floor(stride / 4));

/**
 * Looks ever more steps ahead where those between can be ruled out.
 *
 * @param growth by how much further it looks each time; 1 where nothing can be ruled out
 * @returns the first step at which it is found, with its totals; null where it is not, or the first error
 */
export function* firstFound(
  search: Search,
  growth: 1 | 2,
): Paused<{ readonly step: number; readonly totals: Totals } | null | RuleError> {
  let [step, stride] = [1, 1];
  while (step <= search.most) {
    const totals = search.totalsAt(step);
    if (isRuleError(totals)) return totals;
    if (search.isOver(totals)) return null;
    if (search.isFound(totals)) return { step, totals };
    const skipped = ruledOut(step, stride, totals, search);
    if (isRuleError(skipped)) return skipped;
    stride = nextStride(stride, skipped > 0 || stride === 1, growth);
    step += Math.max(1, skipped);
    yield;
  }
  return null;
}
