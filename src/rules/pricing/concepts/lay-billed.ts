import type { PriceList } from '../../../schema/price-list.ts';
import type { EpochMs, Minutes } from '../../../schema/units.ts';
import type { Rounded } from '../../explain/explanation.ts';
import { msPerMinute } from '../../time/calendar.ts';
import type { MinutesShare } from '../band-share.ts';

/** Where on the clock the billed minutes of a job begin: after the first ones that are free. */
export const afterFree = (from: EpochMs, { rule: { freeFirst } }: Rounded): EpochMs =>
  (from + (freeFirst ?? 0) * msPerMinute) as EpochMs;

/** What bills nothing at all is shown in the first band, so that it has a price: nothing. */
export const orNothing = (
  shares: readonly MinutesShare[],
  { rateBands: [first] }: PriceList,
): readonly MinutesShare[] =>
  shares.length > 0 || first === undefined ? shares : [{ in: 'band', bandId: first.id, minutes: 0 as Minutes }];
