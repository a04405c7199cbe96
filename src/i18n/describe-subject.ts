import type { LineItem, Subject } from '../rules/index.ts';
import type { Words } from './words.ts';

/** A line, with the name that the visitor gave it if any. */
export interface NamedLine extends LineItem {
  readonly label?: string;
}

/** A line in a few words. @example 'Regel 1 (Technicus, op afstand)', 'Regel 1 (Printer werkt niet)' */
export const describeLine = (line: number, lines: readonly NamedLine[], { translator, names }: Words): string => {
  const item = lines[line];
  const number = line + 1;
  if (item === undefined) return translator.text('calculator.line', { number });
  if (item.label) return translator.text('calculator.lineLabelled', { number, label: item.label });
  const place = translator.text(`place.${item.place}.inline`);
  return translator.text('calculator.lineNamed', { number, role: names.role(item.roleId), place });
};

/** What a node of an explanation is about, in words. */
export const describeSubject = (subject: Subject, lines: readonly NamedLine[], words: Words): string => {
  const { translator, names, format } = words;
  switch (subject.of) {
    case 'monthlyFee':
      return translator.text('subject.monthlyFee', { tier: names.tier(subject.tierId) });
    case 'hourlyRate':
      return translator.text('subject.hourlyRate', {
        role: names.role(subject.roleId),
        tier: names.tier(subject.tierId),
        band: names.band(subject.bandId),
      });
    case 'line':
      return describeLine(subject.line, lines, words);
    case 'jobInBand':
    case 'bandMinutes':
      return translator.text(`subject.${subject.of}`, { band: names.band(subject.bandId) });
    case 'lineTravel':
    case 'lineOutOfBand':
      return translator.text(`subject.${subject.of}`, { line: describeLine(subject.line, lines, words) });
    case 'vatRate':
      return translator.text('subject.vatRate', { country: format.country(subject.country) });
    default:
      return translator.text(`subject.${subject.of}`);
  }
};
