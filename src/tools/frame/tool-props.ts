import type { CountryId } from '../../schema/identifier.ts';
import type { Language } from '../../schema/language.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { PublishedFile } from '../../schema/published-file.ts';
import type { WorkedExample } from '../../schema/worked-example.ts';
import type { OtherList } from './pinned-list/load-price-list.ts';

/** Where the holidays of a country are published. */
export interface HolidayFile {
  readonly country: CountryId;
  readonly file: PublishedFile;
}

/** What a page passes to its tool. */
export interface ToolProps {
  readonly language: Language;
  /** The texts of the tool, packed. */
  readonly messages: string;
  /** Where the rarely used texts are published. */
  readonly lazyTexts: PublishedFile;
  /** Today's. */
  readonly priceList: PriceList;
  /** What the page opens with, marked as an example. */
  readonly example: WorkedExample;
  /** All other published lists. */
  readonly otherLists: readonly OtherList[];
  readonly holidayFiles: readonly HolidayFile[];
}
