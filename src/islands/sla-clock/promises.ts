import type { TimedPromise } from '../../rules/index.ts';

/** In the order in which they fall due. */
export const promises: readonly TimedPromise[] = ['maximumResponse', 'maximumIntervention'];
