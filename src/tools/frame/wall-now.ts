import { isRuleError, wallTimeOf } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { EpochMs } from '../../schema/units.ts';

/**
 * What the clock of a price list shows now, as `YYYY-MM-DDTHH:MM` or with seconds. The first moment of the list on a
 * server, whose pages are read on other days, and on a device whose clock is obviously wrong.
 */
export const wallNow = ({ takenOverOn, zone }: PriceList): string => {
  const first = `${takenOverOn}T00:00`;
  const now = typeof document === 'undefined' ? first : wallTimeOf(Date.now() as EpochMs, zone);
  return isRuleError(now) || now < first ? first : now;
};
