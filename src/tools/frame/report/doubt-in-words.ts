import { clockDoubt } from '../../../rules/index.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { EpochMs } from '../../../schema/units.ts';
import type { Words } from '../../../words/index.ts';

// Named whole: a page carries every text that a name with a part to be filled in could be.
const texts = { beforeList: 'clock.beforeList', afterYears: 'clock.afterYears' } as const;

/** Says that the clock of the device is obviously wrong, and what to do; null when there is no reason to doubt it. */
export const doubtInWords = (now: EpochMs, priceList: PriceList, { translator, format }: Words): string | null => {
  const doubt = clockDoubt(now, priceList);
  if (doubt === null) return null;
  const moment = format.moment(now, priceList.zone);
  return translator.text(texts[doubt], { moment, date: format.date(priceList.id) });
};
