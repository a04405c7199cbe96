import type { BandShare } from '../../../src/rules/index.ts';

/** The minutes in each band, by its id, and those outside every band. */
export const minutesByBand = (split: readonly BandShare[]): Record<string, number> =>
  Object.fromEntries(split.map((share) => [share.in === 'band' ? share.bandId : 'outOfBand', share.minutes]));
