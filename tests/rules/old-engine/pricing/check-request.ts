import { type RuleError, ruleError } from '../../../../src/rules/errors.ts';
import type { PriceList } from '../schema/price-list.ts';
import { type LineItem, type QuoteRequest, requestLimits } from './request.ts';

const isWholeWithin = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= 1 && value <= most;

const lineError = (item: LineItem, line: number, { roles, billing }: PriceList): RuleError | undefined => {
  const { roleId, place, minutes, times, per } = item;
  if (!roles.some(({ id }) => id === roleId)) return ruleError('unknownRole', { line, roleId });
  if (!Object.hasOwn(billing, place)) return ruleError('unknownPlace', { line, place });
  if (per !== 'once' && per !== 'month') return ruleError('unknownFrequency', { line, per });
  if (!isWholeWithin(minutes, requestLimits.minutes)) {
    return ruleError('invalidLineMinutes', { line, minutes, most: requestLimits.minutes });
  }
  if (!isWholeWithin(times, requestLimits.times)) {
    return ruleError('invalidTimes', { line, times, most: requestLimits.times });
  }
  return undefined;
};

const firstLineError = (lines: readonly LineItem[], priceList: PriceList): RuleError | undefined => {
  for (const [line, item] of lines.entries()) {
    const error = lineError(item, line, priceList);
    if (error) return error;
  }
  return undefined;
};

/** The first thing that is wrong with a request, if anything is. */
export const requestError = (request: QuoteRequest, priceList: PriceList): RuleError | undefined => {
  const { lines, months, vat, agreedTravel, agreedOutOfBandFactor: percent } = request;
  if (!isWholeWithin(months, requestLimits.months)) {
    return ruleError('invalidMonths', { months, most: requestLimits.months });
  }
  if (lines.length > requestLimits.lines) {
    return ruleError('tooManyLines', { lines: lines.length, most: requestLimits.lines });
  }
  if (vat && !priceList.vat.rates.some(({ country }) => country === vat.country)) {
    return ruleError('unknownCountry', { country: vat.country });
  }
  if (agreedTravel !== undefined && !(Number.isSafeInteger(agreedTravel) && agreedTravel >= 0)) {
    return ruleError('invalidAgreedTravel', { cents: agreedTravel });
  }
  if (percent !== undefined && !isWholeWithin(percent, requestLimits.factorPercent)) {
    return ruleError('invalidAgreedFactor', { percent, most: requestLimits.factorPercent });
  }
  return firstLineError(lines, priceList);
};
