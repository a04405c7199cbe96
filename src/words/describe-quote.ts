import type { Assumption, LineItem } from '../rules/index.ts';
import type { PriceList } from '../schema/price-list.ts';
import { describePartRegions } from './describe-part-regions.ts';
import type { Words } from './words.ts';

/** A line, with the name that the visitor gave it if any. */
export interface NamedLine extends LineItem {
  readonly label?: string;
}

/** A line, counted from 1, in a few words. @example 'Regel 1 (Technicus, op afstand)', 'Regel 1 (Printer werkt niet)' */
export const describeItem = (number: number, item: NamedLine, { translator, names }: Words): string => {
  if (item.label) return translator.text('calculator.lineLabelled', { number, label: item.label });
  const place = translator.text(`place.${item.place}.inline`);
  return translator.text('calculator.lineNamed', { number, role: names.role(item.roleId), place });
};

/** The same for the line at an index; only its number where there is no such line. */
export const describeLine = (line: number, lines: readonly NamedLine[], words: Words): string => {
  const item = lines[line];
  return item === undefined
    ? words.translator.text('calculator.line', { number: line + 1 })
    : describeItem(line + 1, item, words);
};

/** What the price assumes, in one sentence. */
export const describeAssumption = (assumption: Assumption, { translator, names }: Words): string =>
  assumption.code === 'bandWithoutStart'
    ? translator.text('assumption.bandWithoutStart', { band: names.band(assumption.bandId) })
    : translator.text(`assumption.${assumption.code}`);

/** Where help on site is given. @example 'Luxemburg en België, en in bepaalde regio’s van Duitsland en Frankrijk' */
export const describeRegions = ({ whole, part }: PriceList['onSiteRegions'], { translator, format }: Words): string => {
  const named = (countries: typeof whole) => format.list(countries.map(format.country));
  const values = { whole: named(whole), part: named(part) };
  return (
    describePartRegions(values, translator) ??
    translator.text(part.length > 0 ? 'regions.wholeAndPart' : 'regions.whole', values)
  );
};
