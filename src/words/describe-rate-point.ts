import type { ComparedPoint } from '../rules/index.ts';
import { textIn } from './text-in.ts';
import type { Words } from './words.ts';

type RatePoint = Extract<ComparedPoint, { of: 'hourlyRate' }>;

/** What a rate is per; undefined for an hour. @example 'per kwartier' */
export const describeRateUnit = ({
  translator,
  names,
  language,
}: Pick<Words, 'translator' | 'names' | 'language'>): string | undefined =>
  names.list.rateUnit && translator.text('rates.unit', { unit: textIn(names.list.rateUnit.name, language) });

/** A rate with its place and its band, where the list has more than one, and what it is per, where that is not an hour. */
export const describeRatePoint = (
  rate: string,
  { bandId, place }: RatePoint,
  { translator, names, language }: Words,
): string | undefined => {
  const { rateBands } = names.list;
  const unit = describeRateUnit({ translator, names, language });
  const parts = [
    ...(place ? [translator.text(`place.${place}.inline`)] : []),
    ...(rateBands.length > 1 ? [names.band(bandId)] : []),
    ...(unit ? [unit] : []),
  ];
  return [rate, ...parts].join(', ');
};
