import type { FailedNeed, NeedValue } from '../rules/index.ts';
import { describeAmount } from './describe-quantity.ts';
import { describeNeed, describeTierValue } from './describe-tier.ts';
import type { Words } from './words.ts';

const describeNeedValue = (value: NeedValue, words: Words): string => {
  if (value.unit === 'onSiteReach') return words.translator.text(`need.reach.${value.reach}`);
  if (value.unit === 'notAgreed') return words.translator.text('promise.none');
  if (value.unit === 'bill') return describeAmount(value.amount, value.isFrom, words);
  return describeTierValue(value, words);
};

/** A need that a tier does not meet, and what it has instead. @example 'eerste reactie binnen 4 uur: bij dit niveau 12 uur' */
export const describeFailedNeed = ({ need, value }: FailedNeed, words: Words): string =>
  words.translator.text(value.unit === 'bill' ? 'need.failedBill' : 'need.failed', {
    need: describeNeed(need, words),
    value: describeNeedValue(value, words),
  });
