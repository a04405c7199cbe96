import {
  isInstantText,
  isRuleError,
  type RuleError,
  reportInstant,
  type TypedMoment,
  typedMoment,
} from '../../../rules/index.ts';
import type { ZoneId } from '../../../schema/units.ts';

/** What a report in a link means; an instant is never ambiguous. */
export const reportedMoment = (report: string, zone: ZoneId): TypedMoment | RuleError => {
  if (!isInstantText(report)) return typedMoment(report, zone);
  const instant = reportInstant(report, zone);
  return isRuleError(instant) ? instant : { instant, isSkipped: false, later: null };
};
