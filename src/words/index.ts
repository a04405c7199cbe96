export { currencyName, currencySign } from './currency-name.ts';
export { hoursOnAxis } from './describe-axis.ts';
export { describeCharges } from './describe-charges.ts';
export { describeClosedDays, describeListedDay } from './describe-closed-days.ts';
export { describeDifference } from './describe-difference.ts';
export { describeDuration } from './describe-duration.ts';
export { describeElapsed, describeTimeLeft } from './describe-elapsed.ts';
export { describeFailedNeed } from './describe-failed-need.ts';
export { describeFault, describeStretch } from './describe-fault.ts';
export { describeHours, hoursInWords } from './describe-hours.ts';
export { describeLacks, type Lack } from './describe-lacks.ts';
export { describeMonth, shortMonth } from './describe-month.ts';
export { describeNotFilledIn, describeOpenBeside } from './describe-not-filled-in.ts';
export { describeOpenItem } from './describe-open-item.ts';
export { describePoint } from './describe-point.ts';
export { whenText } from './describe-price.ts';
export {
  describeAmounts,
  describeBand,
  describeBandHours,
  describeBands,
  describeBillingRules,
  describeFees,
  describeRates,
  describeSurcharges,
  describeTravel,
  type TierRow,
} from './describe-prices.ts';
export { describePriority, forPriority } from './describe-priority.ts';
export { describeAmount, describeQuantity, describeRate } from './describe-quantity.ts';
export {
  describeAssumption,
  describeLine,
  describeRegions,
  type NamedLine,
} from './describe-quote.ts';
export { describeRuleError } from './describe-rule-error.ts';
export { describeSoleNothing, describeSoleTier } from './describe-sole-tier.ts';
export { describeStart } from './describe-start.ts';
export { describeSubject } from './describe-subject.ts';
export { describeNeed, describeTierValue, tierValueParts } from './describe-tier.ts';
export { describeBusinessDays, describeWithin } from './describe-within.ts';
export { formatter } from './formatter.ts';
export { isInTable, usesDecimalComma, withPlainDigits } from './language-table.ts';
export { memoize, memoizeByKey } from './memoize.ts';
export { packTexts, unpackTexts } from './packed-texts.ts';
export { partName } from './part-names.ts';
export { linkedAmount, minorUnits } from './site-money.ts';
export { textIn } from './text-in.ts';
export {
  type MessageKey,
  makeTranslator,
  type PluralKey,
  type Texts,
  type Translator,
  type Values,
} from './translator.ts';
export { readDuration, readHours, readMoney, splitAmount, writeHours, writeMoney } from './typed-amounts.ts';
export { makeWords, type Words } from './words.ts';
