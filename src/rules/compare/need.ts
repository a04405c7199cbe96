import type { ChannelId, CountryId, PriorityId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import { isRuleError, type RuleError, ruleError } from '../errors.ts';
import type { OpeningHours } from '../sla/opening-hours.ts';
import { longestAllowance } from '../sla/service-timeline.ts';
import { openWindows } from './open-windows.ts';
import { isPartNeed, type PartNeed, partNeedError } from './part-needs.ts';
import { isPromiseNeed, promiseNeedError } from './promised-value.ts';

/** A part of one day of the week, half-open; what passes midnight is two of them. */
export interface NeededWindow {
  /** 0 is Monday. */
  readonly day: number;
  /** `HH:MM`. */
  readonly opens: string;
  /** `HH:MM`, at most `24:00`. */
  readonly closes: string;
}

/** A need about a promise that only some lists make; times are those for one priority, the first of the list if absent. */
export type PromiseNeed =
  | { readonly kind: 'resolutionWithin'; readonly minutes: Minutes; readonly priority?: PriorityId | undefined }
  | {
      readonly kind: 'responseWithin' | 'interventionWithin' | 'resolutionWithin';
      readonly businessDays: number;
      readonly priority?: PriorityId | undefined;
    }
  | { readonly kind: 'availabilityAtLeast'; readonly percent: number };

/** One thing that somebody asks of a tier. */
export type Need =
  /** Faults are dealt with on some part of Saturday and on some part of Sunday. */
  | { readonly kind: 'weekendHelp'; readonly priority?: PriorityId | undefined }
  /** The maximum response (MRT), or the maximum time to intervene (TTI), is at most so long. */
  | {
      readonly kind: 'responseWithin' | 'interventionWithin';
      readonly minutes: Minutes;
      readonly priority?: PriorityId | undefined;
    }
  | PromiseNeed
  | { readonly kind: 'channel'; readonly channelId: ChannelId }
  /** The support hours, or the fault-processing hours, cover the whole window. */
  | ({
      readonly kind: 'supportDuring' | 'faultHelpDuring';
      readonly priority?: PriorityId | undefined;
    } & NeededWindow)
  /** The fees of a month, or all months together divided by their number, without VAT, come to no more. */
  | { readonly kind: 'feeAtMost' | 'billAtMost'; readonly cents: Cents }
  | PartNeed
  /** Help on site in the whole of a country, or at least in a part of it. */
  | { readonly kind: 'onSiteAnywhere' | 'onSiteInPart'; readonly country: CountryId };

/** A week that is open in the needed window alone. */
export const weekOf = ({ day, opens, closes }: NeededWindow): OpeningHours =>
  Array.from({ length: 7 }, (_, index) => (index === day ? [[opens, closes]] : []));

const isWholeWithin = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && value <= most;

const windowError = (window: NeededWindow): RuleError | undefined => {
  const { day, opens, closes } = window;
  const isWrong = !isWholeWithin(day, 6) || isRuleError(openWindows(weekOf(window)));
  return isWrong ? ruleError('invalidNeededWindow', { day, opens, closes }) : undefined;
};

const minutesError = (minutes: Minutes): RuleError | undefined =>
  isWholeWithin(minutes, longestAllowance)
    ? undefined
    : ruleError('invalidAllowance', { minutes, most: longestAllowance });

const channelError = (channelId: ChannelId, { channels }: PriceList): RuleError | undefined =>
  channels.some(({ id }) => id === channelId) ? undefined : ruleError('channelNotListed', { channelId });

const feeError = (cents: Cents): RuleError | undefined =>
  isWholeWithin(cents, Number.MAX_SAFE_INTEGER) ? undefined : ruleError('invalidHighestFee', { cents });

const countryError = (country: CountryId): RuleError | undefined =>
  /^[A-Z]{2}$/.test(country) ? undefined : ruleError('invalidCountry', { country });

/** What is wrong with a need, if anything is. */
export const needError = (need: Need, priceList: PriceList): RuleError | undefined => {
  if (isPromiseNeed(need)) return promiseNeedError(need);
  if (isPartNeed(need)) return partNeedError(need);
  switch (need.kind) {
    case 'weekendHelp':
      return undefined;
    case 'responseWithin':
    case 'interventionWithin':
      return minutesError(need.minutes);
    case 'channel':
      return channelError(need.channelId, priceList);
    case 'supportDuring':
    case 'faultHelpDuring':
      return windowError(need);
    case 'feeAtMost':
    case 'billAtMost':
      return feeError(need.cents);
    case 'onSiteAnywhere':
    case 'onSiteInPart':
      return countryError(need.country);
    default:
      return ruleError('unknownNeed', { need: String(Reflect.get(need, 'kind')) });
  }
};
