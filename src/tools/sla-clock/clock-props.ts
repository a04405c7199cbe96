import type { ReportView } from '../../estimate/index.ts';
import type { TierDeadlines } from '../../rules/index.ts';
import type { EpochMs, ZoneId } from '../../schema/units.ts';
import type { Tool } from '../frame/use-tool.ts';

/** What every part of the answer needs. */
export interface ClockProps {
  readonly tool: Tool;
  /** What every output says of the report. */
  readonly report: ReportView;
  readonly reportedAt: EpochMs;
  readonly deadlines: readonly TierDeadlines[];
  readonly ownZone: ZoneId | null;
}
