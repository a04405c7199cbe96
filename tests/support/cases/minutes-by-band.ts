import type { BandShare } from '../../../src/rules/index.ts';

/** A split as a table: minutes by the id of the band, and those outside every band. */
export const minutesByBand = (split: readonly BandShare[]): Record<string, number> =>
  Object.fromEntries(split.map((share) => [share.in === 'band' ? share.bandId : 'outOfBand', share.minutes]));
