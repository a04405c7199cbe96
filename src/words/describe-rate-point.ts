import type { ComparedPoint } from '../rules/index.ts';
import { textIn } from './text-in.ts';
import type { Words } from './words.ts';

type RatePoint = Extract<ComparedPoint, { of: 'hourlyRate' }>;

/** A rate with its place and its band, where the list has more than one, and what it is per, where that is not an hour. */
export const describeRatePoint = (
  rate: string,
  { bandId, place }: RatePoint,
  { translator, names, language }: Words,
): string | undefined => {
  const { rateBands, rateUnit } = names.list;
  const parts = [
    ...(place ? [translator.text(`place.${place}.inline`)] : []),
    ...(rateBands.length > 1 ? [names.band(bandId)] : []),
    ...(rateUnit ? [translator.text('rates.unit', { unit: textIn(rateUnit.name, language) })] : []),
  ];
  return [rate, ...parts].join(', ');
};
