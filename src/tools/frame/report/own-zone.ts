import { useEffect, useState } from 'preact/hooks';
import { isRuleError, wallTimeOf } from '../../../rules/index.ts';
import type { EpochMs, ZoneId } from '../../../schema/units.ts';

/** What the browser calls the zone of its device; null before hydration. `Intl` may not know it. */
export const useOwnZone = (): ZoneId | null => {
  const [zone, setZone] = useState<ZoneId | null>(null);
  useEffect(() => setZone((new Intl.DateTimeFormat().resolvedOptions().timeZone ?? '') as ZoneId), []);
  return zone;
};

/** The visitor's own zone, if it is known and its clock shows another time at a moment than the clock of the list. */
export const otherZoneAt = (instant: EpochMs, ownZone: ZoneId | null, zone: ZoneId): ZoneId | null => {
  const shown = ownZone === null ? null : wallTimeOf(instant, ownZone);
  return isRuleError(shown) || shown === wallTimeOf(instant, zone) ? null : ownZone;
};
