import { encodeEstimate } from './encode-estimate.ts';
import type { EstimateState } from './estimate-state.ts';

/**
 * The address of a page with a state in it, in place of the fragment that it had.
 *
 * @example addressWith('https://site.example/calculator/#_top', state) // 'https://site.example/calculator/#v=1&…&end'
 */
export const addressWith = (address: string, state: EstimateState): string =>
  `${address.replace(/#.*$/s, '')}${encodeEstimate(state)}`;
