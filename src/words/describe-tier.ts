import type { Need, TierValue } from '../rules/index.ts';
import { describeDuration } from './describe-duration.ts';
import { describeHours } from './describe-hours.ts';
import { describePartNeed, describePartValue } from './describe-price-point.ts';
import { describePromise, describePromiseNeed, isInBusinessDays } from './describe-promise.ts';
import { describeQuantity } from './describe-quantity.ts';
import type { Words } from './words.ts';

/** What a tier costs, offers or promises on one point, in words. @example '3 uur', '€ 96,00 per uur', 'e-mail en chat' */
export const describeTierValue = (value: TierValue, words: Words): string => {
  const promise = describePromise(value, words);
  if (promise !== undefined) return promise;
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
      return describeHours(value, words);
    case 'cents':
    case 'centsPerHour':
      return describeQuantity(value, words);
    default:
      return describePartValue(value, words)?.join('; ') ?? '';
  }
};

/** The same, a part for each kind of work that it tells apart. @example ['12 maanden', '24 maanden (5% korting op de vaste kosten)'] */
export const tierValueParts = (value: TierValue, words: Words): readonly string[] =>
  describePartValue(value, words) ?? [describeTierValue(value, words)];

/** What somebody asks of a tier, in words. @example 'eerste reactie binnen 4 uur', 'hulp in het weekend' */
export const describeNeed = (need: Need, words: Words): string => {
  const { translator, format, names } = words;
  const promise = describePromiseNeed(need, words);
  if (promise !== undefined || isInBusinessDays(need)) return promise ?? '';
  switch (need.kind) {
    case 'weekendHelp':
      return translator.text('need.weekendHelp');
    case 'responseWithin':
    case 'interventionWithin':
      return translator.text(`need.${need.kind}`, { duration: describeDuration(need.minutes, words) });
    case 'channel':
      return translator.text('need.channel', { channel: names.channel(need.channelId) });
    case 'supportDuring':
    case 'faultHelpDuring':
      return translator.text(`need.${need.kind}`, { ...need, day: format.weekday(need.day) });
    case 'feeAtMost':
    case 'billAtMost':
      return translator.text(`need.${need.kind}`, { amount: format.money(need.cents) });
    case 'onSiteAnywhere':
    case 'onSiteInPart':
      return translator.text(`need.${need.kind}`, { country: format.country(need.country) });
    default:
      return describePartNeed(need, words) ?? '';
  }
};
