import type { TierValue } from '../rules/index.ts';
import { describeDuration } from './describe-duration.ts';
import { describeHours } from './describe-hours.ts';
import { describeQuantity } from './describe-quantity.ts';
import type { Words } from './words.ts';

/** What a tier costs, offers or promises on one point, in words. @example '3 uur', '€ 96,00 per uur', 'e-mail en chat' */
export const describeTierValue = (value: TierValue, words: Words): string => {
  switch (value.unit) {
    case 'channels':
      return words.format.list(value.channelIds.map(words.names.channel));
    case 'minutes':
      return describeDuration(value.amount, words);
    case 'notAgreed':
      return words.translator.text('sla.notAgreed');
    case 'onRequest':
    case 'included':
    case 'notOffered':
      return words.translator.text(`amount.${value.unit}`);
    case 'weeklyHours':
      return describeHours(value.hours, words.translator);
    default:
      return describeQuantity(value, words);
  }
};
