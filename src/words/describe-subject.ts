import type { Subject } from '../rules/index.ts';
import { describeCharges } from './describe-charges.ts';
import { describeLine, type NamedLine } from './describe-quote.ts';
import { describeSharedWork } from './describe-shared-work.ts';
import { partName } from './part-names.ts';
import type { Words } from './words.ts';

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
    case 'bandFactor':
      return translator.text(`subject.${subject.of}`, { band: names.band(subject.bandId) });
    case 'lineTravel':
    case 'lineOutOfBand':
      return translator.text(`subject.${subject.of}`, { line: describeLine(subject.line, lines, words) });
    case 'fee':
      return translator.text('subject.fee', { fee: partName(subject.feeId, names), tier: names.tier(subject.tierId) });
    case 'units':
      return partName(subject.unitId, names);
    case 'surcharge':
      return partName(subject.surchargeId, names);
    case 'zone':
      return partName(subject.zoneId, names);
    case 'charges':
      return describeCharges(subject, translator);
    case 'vatRate':
      return translator.text('subject.vatRate', { country: format.country(subject.country) });
    default:
      return describeSharedWork(subject, lines, words) ?? translator.text(`subject.${subject.of}`);
  }
};
