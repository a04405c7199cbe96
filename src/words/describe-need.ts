import type { FailedNeed, Need, NeedValue } from '../rules/index.ts';
import { describeDuration } from './describe-duration.ts';
import { describeTierValue } from './describe-tier-value.ts';
import type { Words } from './words.ts';

/** What somebody asks of a tier, in words. @example 'antwoord binnen 4 uur', 'hulp in het weekend' */
export const describeNeed = (need: Need, words: Words): string => {
  const { translator, format, names } = words;
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
      return translator.text('need.feeAtMost', { amount: format.money(need.cents) });
    case 'onSiteAnywhere':
    case 'onSiteInPart':
      return translator.text(`need.${need.kind}`, { country: format.country(need.country) });
  }
};

const describeNeedValue = (value: NeedValue, words: Words): string => {
  if (value.unit === 'onSiteReach') return words.translator.text(`need.reach.${value.reach}`);
  if (value.unit === 'notAgreed') return words.translator.text('need.notAgreed');
  return describeTierValue(value, words);
};

/** A need that a tier does not meet, and what it has instead. @example 'antwoord binnen 4 uur: hier 12 uur' */
export const describeFailedNeed = ({ need, value }: FailedNeed, words: Words): string =>
  words.translator.text('need.failed', {
    need: describeNeed(need, words),
    value: describeNeedValue(value, words),
  });
