import type { BandId } from '../../schema/identifier.ts';
import type { Minutes } from '../../schema/units.ts';
import type { ClockPart, Rounded } from '../explain/explanation.ts';

/** Some of the billed minutes of one job, 1 or more, or 0 where it bills nothing: those in one rate band, or those outside every band. */
export type MinutesShare =
  | { readonly in: 'band'; readonly bandId: BandId; readonly minutes: Minutes }
  | { readonly in: 'outOfBand'; readonly minutes: Minutes };

/** The same, explained: all billed minutes of a job without a start, a part by the clock of one with a start. */
export type BandShare = MinutesShare & { readonly explanation: Rounded | ClockPart };
