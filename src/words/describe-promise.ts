import type { Need, TierValue } from '../rules/index.ts';
import type { PriceList } from '../schema/price-list.ts';
import type { Within } from '../schema/service-level.ts';
import type { Minutes } from '../schema/units.ts';
import { describeDuration } from './describe-duration.ts';
import { describePriority } from './describe-priority.ts';
import { describeBusinessDays, describeWithin } from './describe-within.ts';
import type { Words } from './words.ts';

const hasTargets = ({ tiers }: PriceList): boolean => tiers.some(({ serviceLevel }) => serviceLevel?.targets);

const within = (time: string, hours: Within, words: Words): string =>
  words.translator.text('promise.within', { time, hours: describeWithin(hours, words) });

/** A promise of a list with targets or availability, in words; undefined for any other value. */
export const describePromise = (value: TierValue, words: Words): string | undefined => {
  const { translator, format, names } = words;
  if (value.unit === 'notAgreed' && hasTargets(names.list)) return translator.text('promise.none');
  if (value.unit === 'percent') return translator.text('unit.percent', { amount: format.number(value.amount) });
  if (value.unit === 'businessDays') return within(describeBusinessDays(value.days, words), value.within, words);
  return value.unit === 'minutes' && value.within
    ? within(describeDuration(value.amount, words), value.within, words)
    : undefined;
};

const timeOf = (need: { readonly minutes: Minutes } | { readonly businessDays: number }, words: Words): string =>
  'minutes' in need ? describeDuration(need.minutes, words) : describeBusinessDays(need.businessDays, words);

/** A need that differs by priority, without it; undefined for any other. */
const plainNeed = (need: Need, words: Words): string | undefined => {
  const { translator, format } = words;
  if (need.kind === 'includedAtLeast') return undefined;
  if ('minutes' in need || 'businessDays' in need)
    return translator.text(`need.promised.${need.kind}`, { time: timeOf(need, words) });
  if (need.kind === 'weekendHelp') return translator.text('need.weekendHelp');
  if (need.kind !== 'faultHelpDuring') return undefined;
  const { day, opens, closes } = need;
  return translator.text('need.faultHelpDuring', { opens, closes, day: format.weekday(day) });
};

/** A need about a promise, under a list with targets or availability; undefined for any other. */
export const describePromiseNeed = (need: Need, words: Words): string | undefined => {
  const { translator, format, names } = words;
  if (need.kind === 'availabilityAtLeast') {
    const percent = translator.text('unit.percent', { amount: format.number(need.percent) });
    return translator.text('need.availabilityAtLeast', { percent });
  }
  const text = hasTargets(names.list) ? plainNeed(need, words) : undefined;
  const priority = 'priority' in need ? need.priority : undefined;
  return text === undefined || priority === undefined
    ? text
    : translator.text('need.forPriority', { need: text, priority: describePriority(priority, words) });
};

/** Whether a need is in business days, which no list without targets knows. */
export const isInBusinessDays = (need: Need): need is Extract<Need, { readonly businessDays: number }> =>
  'businessDays' in need;
