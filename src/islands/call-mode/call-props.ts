import type { MessageKey } from '../../i18n/message-key.ts';
import type { Words } from '../../i18n/words.ts';
import type { CountryHolidays } from '../../rules/index.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { EstimateState } from '../../share/index.ts';

/** What one key does in a tool. */
export interface CallAction {
  /** A small letter; in call mode c, f, k and u are taken. */
  readonly key: string;
  readonly label: MessageKey;
  run(): void;
}

/** What call mode needs of the tool that it stands in. */
export interface CallProps {
  /** What the tool shows; null while a field cannot be read. */
  readonly state: EstimateState | null;
  readonly priceList: PriceList;
  readonly words: Words;
  /** Whether the work and its price belong to what is copied; the deadlines of a report do wherever there is one. */
  readonly withWork: boolean;
  /** The holidays that the tool leaves out of its deadlines. */
  readonly holidays?: CountryHolidays | undefined;
  readonly actions: readonly CallAction[];
}
