import type { TierView } from '../../../estimate/index.ts';
import type { IsoDate } from '../../../schema/units.ts';
import type { SendContext } from '../share-bar/output.ts';

/** What stands on the sheet. */
export interface SheetProps {
  readonly context: Omit<SendContext, 'tool'>;
  /** As typed for this sheet alone; may be empty. */
  readonly customer: string;
  /** The level whose total is taken apart. */
  readonly chosen: TierView['id'];
  readonly date: IsoDate;
}
