import type { PriceList } from '../../schema/price-list.ts';
import type { EpochMs } from '../../schema/units.ts';
import { isRuleError } from '../errors.ts';
import { yearOf } from './calendar.ts';
import { instantOf } from './instant-of.ts';

/** The last year that a moment in a link can lie in. */
const lastYear = 2099;

/**
 * Why a device's clock is obviously wrong: it shows a time before the first day of the price list that the page was
 * built with, or after the last year that a link can hold; null when it may be right.
 *
 * @param now whole milliseconds since 1970
 */
export const clockDoubt = (
  now: EpochMs,
  { takenOverOn, zone }: Pick<PriceList, 'takenOverOn' | 'zone'>,
): 'beforeList' | 'afterYears' | null => {
  const first = instantOf(`${takenOverOn}T00:00`, zone);
  if (!isRuleError(first) && now < first) return 'beforeList';
  return yearOf(now) > lastYear ? 'afterYears' : null;
};
