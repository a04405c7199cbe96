/** What can be wrong with a question put to the rules: the code, and the data that a sentence about it needs. */
interface ErrorData {
  /** Minutes that are not a whole number, or fall outside the bounds. */
  invalidMinutes: { minutes: number };
  /** An increment below 1, a minimum below 0, or a fraction in either. */
  invalidBillingRule: { increment: number; minimum: number };
  tooManyLines: { lines: number; most: number };
  invalidLineMinutes: { line: number; minutes: number; most: number };
  invalidTimes: { line: number; times: number; most: number };
  invalidMonths: { months: number; most: number };
  unknownRole: { line: number; roleId: string };
  unknownPlace: { line: number; place: string };
  unknownFrequency: { line: number; per: string };
  unknownCountry: { country: string };
  invalidAgreedTravel: { cents: number };
  invalidAgreedFactor: { percent: number; most: number };
  /** A count of what the list does not count. */
  unknownUnit: { unitId: string };
  invalidCount: { unitId: string; count: number; most: number };
  /** A fee or a surcharge that cannot be chosen. */
  unknownOption: { option: string };
  unknownExtra: { line: number; extra: string };
  unknownZoneOfVisit: { line: number; zone: string };
  /** A distance or a travel time of a visit that is out of bounds. */
  invalidVisit: { line: number };
  unknownTerm: { months: number };
  invalidDiscount: { percent: number };
  /** A weekday for work that is done once, or a date for work of every month. */
  startDoesNotFit: { line: number; per: string };
  /** A start that is malformed, has seconds, or is not in the calendar. */
  invalidStartDateTime: { line: number; dateTime: string };
  /** A weekday that is no whole number from 0 (Monday) to 6. */
  invalidStartWeekday: { line: number; weekday: number };
  invalidStartTime: { line: number; time: string };
  /** A job that begins or ends outside the years that are counted. */
  startOutOfYears: { line: number; from: number; to: number };
  invalidOffer: { cents: number };
  /** A total that whole cents can no longer hold exactly. */
  amountTooLarge: { tierId: string };
  /** A date before the first price list. */
  noPriceList: { date: string };
  /** Two price lists of one date. */
  ambiguousPriceList: { date: string };
  tierNotListed: { tierId: string };
  roleNotListed: { roleId: string };
  placeNotListed: { place: string };
  channelNotListed: { channelId: string };
  duplicateTier: { tierId: string };
  /** A break-even point is asked towards a tier whose fee is not higher. */
  notAnUpgrade: { from: string; to: string };
  /** Nothing can be compared with fees that are on request, or that count what is not filled in. */
  feeNotKnown: { tierId: string };
  /** Nothing can be compared at a rate that is not published. */
  rateOnRequest: { tierId: string; roleId: string };
  unknownNeed: { need: string };
  /** A window of the week that is malformed or does not end after it begins; day 0 is Monday. */
  invalidNeededWindow: { day: number; opens: string; closes: string };
  /** A highest fee that is no whole number of cents of 0 or more. */
  invalidHighestFee: { cents: number };
  /** A least availability that is no percentage. */
  invalidAvailability: { percent: number };
  /** A country that is not written as two capitals. */
  invalidCountry: { country: string };
  unknownZone: { zone: string };
  /** A date that is malformed or not in the calendar. */
  invalidDate: { date: string };
  /** A date outside the years that the question is answered for; `from` and `to` are both included. */
  dateOutOfYears: { date: string; from: number; to: number };
  /** A date and time that is not written as `YYYY-MM-DDTHH:MM`. */
  invalidDateTime: { dateTime: string };
  /** An instant that is not a whole number of milliseconds. */
  invalidInstant: { instant: number };
  instantOutOfYears: { instant: number; from: number; to: number };
  /** Years that are no whole numbers, run backwards, or lie outside 1970-2200. */
  invalidYears: { from: number; to: number };
  /** Weekly hours that are not seven lists. */
  notSevenDays: { days: number };
  /** A window that is malformed or does not end after it begins; day 0 is Monday. */
  invalidWindow: { day: number; opens: string; closes: string };
  /** A window that begins before the one before it has ended; day 0 is Monday. */
  overlappingWindows: { day: number; opens: string; closes: string };
  /** An allowance that is no whole number of minutes, below 0, or longer than is counted. */
  invalidAllowance: { minutes: number; most: number };
  /** A count that runs beyond the last year that its timeline answers for. */
  deadlineOutOfYears: { from: number; to: number };
  invertedInterval: { from: number; to: number };
}

export type RuleErrorCode = keyof ErrorData;

/** An expected failure, returned as a value. */
export type RuleError = {
  [Code in RuleErrorCode]: { readonly kind: 'error'; readonly code: Code; readonly data: Readonly<ErrorData[Code]> };
}[RuleErrorCode];

/** @example ruleError('unknownCountry', { country: 'XX' }) */
export const ruleError = <Code extends RuleErrorCode>(
  code: Code,
  data: ErrorData[Code],
): Extract<RuleError, { code: Code }> => ({ kind: 'error', code, data }) as Extract<RuleError, { code: Code }>;

/**
 * Tells an error value from a result.
 *
 * @example isRuleError(billedMinutes(NaN, rule)) // true
 */
export const isRuleError = (value: unknown): value is RuleError =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'error';

/** Maps each item, or gives the first error that comes of one. */
export const eachOrError = <Item, Result>(
  items: Iterable<Item>,
  map: (item: Item, index: number) => Result | RuleError,
): Result[] | RuleError => {
  const results: Result[] = [];
  let index = 0;
  for (const item of items) {
    const result = map(item, index);
    index += 1;
    if (isRuleError(result)) return result;
    results.push(result);
  }
  return results;
};
