import type { Assumption } from '../rules/index.ts';
import type { Words } from './words.ts';

/** What the price rests on, in a sentence. */
export const describeAssumption = (assumption: Assumption, { translator, names }: Words): string =>
  assumption.code === 'bandWithoutStart'
    ? translator.text('assumption.bandWithoutStart', { band: names.band(assumption.bandId) })
    : translator.text(`assumption.${assumption.code}`);
