import type { Within } from '../schema/service-level.ts';
import type { Words } from './words.ts';

/** The hours in which a promised time runs. @example 'in de supporttijden' */
export const describeWithin = (within: Within, { translator }: Words): string => translator.text(`within.${within}`);

/** A number of business days. @example '2 werkdagen' */
export const describeBusinessDays = (days: number, { translator }: Words): string =>
  translator.count('unit.businessDays', days);
