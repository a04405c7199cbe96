import type { RuleError, RuleErrorCode } from '../rules/index.ts';
import type { MessageKey } from './message-key.ts';
import type { Translator } from './translator.ts';

/** The one table from error codes to texts. */
const messageKeys: Record<RuleErrorCode, MessageKey> = {
  invalidMinutes: 'error.invalidMinutes',
  invalidBillingRule: 'error.invalidBillingRule',
  tooManyLines: 'error.tooManyLines',
  invalidLineMinutes: 'error.invalidLineMinutes',
  invalidTimes: 'error.invalidTimes',
  invalidMonths: 'error.invalidMonths',
  unknownRole: 'error.unknownRole',
  unknownPlace: 'error.unknownPlace',
  unknownFrequency: 'error.unknownFrequency',
  unknownCountry: 'error.unknownCountry',
  invalidAgreedTravel: 'error.invalidAgreedTravel',
  amountTooLarge: 'error.amountTooLarge',
  noPriceList: 'error.noPriceList',
  ambiguousPriceList: 'error.ambiguousPriceList',
};

/** What went wrong, in a sentence that says what to do. Lines are counted from 1 for the reader. */
export const describeRuleError = ({ code, data }: RuleError, { text }: Translator): string =>
  text(messageKeys[code], 'line' in data ? { ...data, line: data.line + 1 } : { ...data });
