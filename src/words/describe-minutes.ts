import type { ComparedPoint, Need, TierValue } from '../rules/index.ts';
import type { Minutes } from '../schema/units.ts';
import { describeDuration } from './describe-duration.ts';
import { whenText } from './describe-price.ts';
import type { Words } from './words.ts';

type SizesPoint = Extract<ComparedPoint, { of: 'bundleSizes' }>;

const sizesName = ({ brackets, from, upTo, least, step }: SizesPoint, words: Words): string => {
  const { text } = words.translator;
  const duration = (minutes: number) => describeDuration(minutes as Minutes, words);
  const values = { from: duration(from), least: duration(least), step: duration(step) };
  const of = brackets === 'volume' || from > 0 ? brackets : 'first';
  if (upTo === undefined) return text(of === 'first' ? 'rates.bundle.any' : `rates.bundle.${of}Open`, values);
  return text(`rates.bundle.${of}`, { ...values, upTo: duration(upTo) });
};

/** What included minutes and bundles are called where tiers stand side by side; undefined for any other point. */
export const describeMinutesPoint = (point: ComparedPoint, words: Words): string | undefined => {
  const { text } = words.translator;
  switch (point.of) {
    case 'includedMinutes':
    case 'bundleValidity':
      return text(`rates.${point.of}`);
    case 'bundle':
      return text('rates.bundle', { time: describeDuration(point.minutes, words) });
    case 'bundleSizes':
      return sizesName(point, words);
    default:
      return undefined;
  }
};

type Steps = Extract<TierValue, { unit: 'rateSteps' }>;

/** @example 'tot en met 12 uur in een jaar € 68,00, daarna € 60,00' */
const stepsInWords = ({ brackets, steps }: Steps, words: Words): string => {
  const { translator, format } = words;
  const told = steps.map(({ upTo, amount }) => {
    const price = format.money(amount);
    if (upTo === undefined) return steps.length > 1 ? translator.text(`rates.step.${brackets}Rest`, { price }) : price;
    return translator.text(`rates.step.${brackets}`, { upTo: describeDuration(upTo as Minutes, words), price });
  });
  const isOpen = steps.at(-1)?.upTo === undefined;
  const rest = translator.text(`rates.step.${brackets}Rest`, { price: translator.text('amount.onRequest') });
  return [...told, ...(isOpen ? [] : [rest])].join(', ');
};

/** What a tier has of what months share; undefined for any other value. */
export const describeMinutesValue = (value: TierValue, words: Words): string | undefined => {
  const { translator, format } = words;
  switch (value.unit) {
    case 'includedMinutes':
      return describeDuration(value.included.minutes, words) + whenText(value.included.when ?? {}, words);
    case 'months':
      return translator.count('unit.months', value.months) + whenText(value.when ?? {}, words);
    case 'rateSteps':
      return stepsInWords(value, words);
    case 'fromBundles':
      return value.times === 1
        ? translator.text('rates.fromBundles')
        : translator.text('rates.fromBundlesTimes', { times: format.number(value.times) });
    default:
      return undefined;
  }
};

/** A need of included work or of bundles that stay good; undefined for any other. */
export const describeMinutesNeed = (need: Need, words: Words): string | undefined => {
  const { translator } = words;
  if (need.kind === 'includedAtLeast') {
    return translator.text('need.includedAtLeast', { time: describeDuration(need.minutes, words) });
  }
  if (need.kind !== 'bundlesValidFor') return undefined;
  return translator.text('need.bundlesValidFor', { months: translator.count('unit.months', need.months) });
};
