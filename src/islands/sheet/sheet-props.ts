import type { IsoDate } from '../../schema/units.ts';
import type { EstimateReport } from '../report/estimate-report.ts';
import type { ReportTier } from '../report/scenario-report.ts';
import type { ToolContext } from '../share-bar/tool.ts';

/** What stands on the sheet. */
export interface SheetProps {
  readonly context: ToolContext;
  readonly report: EstimateReport;
  /** As typed for this sheet alone; may be empty. */
  readonly customer: string;
  /** The level whose total is taken apart. */
  readonly chosen: ReportTier['id'];
  readonly date: IsoDate;
}
