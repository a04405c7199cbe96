import { instantText, isRuleError } from '../../../rules/index.ts';
import type { ZoneId } from '../../../schema/units.ts';
import type { Words } from '../../../words/index.ts';
import { otherZoneAt, useOwnZone } from './own-zone.ts';
import { reportedMoment } from './reported.ts';

interface Props {
  readonly report: string;
  readonly zone: ZoneId;
  readonly words: Words;
  take(report: string): void;
}

/** How a clock change affects a typed moment, and what the visitor's own clock shows then. */
export const MomentNotes = ({ report, zone, words: { translator, format }, take }: Props) => {
  const ownZone = useOwnZone();
  const moment = reportedMoment(report, zone);
  if (isRuleError(moment)) return null;
  const { instant, isSkipped, later } = moment;
  const other = otherZoneAt(instant, ownZone, zone);
  return (
    <>
      {isSkipped && <p>{translator.text('clock.skipped', { moment: format.moment(instant, zone) })}</p>}
      {later !== null && (
        <p>
          {translator.text('clock.twice')}{' '}
          <button type="button" onClick={() => take(instantText(later))}>
            {translator.text('clock.takeLater')}
          </button>
        </p>
      )}
      {other && (
        <p class="dw-hint">
          {translator.text('clock.ownTime', { zone: other, moment: format.shortMoment(instant, other) })}
        </p>
      )}
    </>
  );
};
