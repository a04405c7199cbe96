import type { Translator } from './translator.ts';

/** Where help on site is given, where that is no country as a whole. @example 'bepaalde regio’s van Duitsland' */
export const describePartRegions = (
  { whole, part }: Readonly<Record<'whole' | 'part', string>>,
  { text }: Translator,
): string | undefined => (whole === '' && part !== '' ? text('regions.part', { part }) : undefined);
