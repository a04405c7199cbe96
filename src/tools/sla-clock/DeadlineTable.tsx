import { promises, type ReportView } from '../../estimate/index.ts';
import type { TierDeadlines } from '../../rules/index.ts';
import type { EpochMs, ZoneId } from '../../schema/units.ts';
import type { Tool } from '../frame/use-tool.ts';
import { CountdownStatus } from './CountdownStatus.tsx';
import { DeadlineCell } from './DeadlineCell.tsx';
import { doubtInWords } from './doubt-in-words.ts';
import { useNow } from './use-now.ts';

export interface ClockProps {
  readonly tool: Tool;
  /** What is said of the report in every output. */
  readonly report: ReportView;
  readonly reportedAt: EpochMs;
  readonly deadlines: readonly TierDeadlines[];
  readonly ownZone: ZoneId | null;
}

/** The latest moments of each tier, and how long it is until then. */
export const DeadlineTable = (props: ClockProps) => {
  const { deadlines, tool } = props;
  const { list, words } = tool;
  const { text } = words.translator;
  const now = useNow();
  const doubt = now && doubtInWords(now, list, words);
  const trusted = doubt ? null : now;
  return (
    <>
      <div class="dw-fitted-table" style={{ '--dw-columns': promises.length + 1 }}>
        <table class="dw-figure-table dw-card-table">
          <caption>{text('clock.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('column.tier')}</th>
              {promises.map((promise) => (
                <th key={promise} scope="col" class="dw-text-cell">
                  {text(`column.${promise}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {deadlines.map((tier) => (
              <tr key={tier.tierId} data-tier={tier.tierId}>
                <th scope="row">{words.names.tier(tier.tierId)}</th>
                {promises.map((promise) => (
                  <DeadlineCell key={promise} {...props} tier={tier} promise={promise} now={trusted} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {doubt ? <p class="dw-problem">{doubt}</p> : <p class="dw-hint">{text('clock.leftNote')}</p>}
      {trusted && <CountdownStatus key={props.reportedAt} now={trusted} deadlines={deadlines} words={words} />}
    </>
  );
};
