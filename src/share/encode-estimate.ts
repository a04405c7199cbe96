import type { EstimateState } from './estimate-state.ts';
import { joinFragment } from './fragment.ts';
import { encodeLine } from './line-codec.ts';

/** Changes only when the meaning of a key changes; a new key is optional and leaves it as it is. */
export const linkVersion = 1;

/**
 * Writes a state as the fragment of a link: the same state always gives the same text.
 *
 * @example '#v=1&lines=technician.remote.40.6.month&list=2026-11-21&months=12&end'
 */
export const encodeEstimate = ({ list, request }: EstimateState): string =>
  joinFragment(linkVersion, {
    lines: request.lines.map(encodeLine).join('~'),
    list,
    months: String(request.months),
  });
