import type { OpenItem } from '../rules/index.ts';
import { describeOpenPart } from './describe-open-part.ts';
import { describeLine, type NamedLine } from './describe-subject.ts';
import type { Words } from './words.ts';

/** What is not in the price, in a sentence. @example 'Regel 1 (Technicus, op locatie): reiskosten zijn op aanvraag …' */
export const describeOpenItem = (item: OpenItem, lines: readonly NamedLine[], words: Words): string => {
  const { text, count } = words.translator;
  const line = item.line === undefined ? '' : describeLine(item.line, lines, words);
  if (item.reason === 'outOfBand')
    return text('open.outOfBand', { line, minutes: count('unit.minutes', item.minutes) });
  if (item.reason === 'travel' || item.reason === 'rateOnRequest') return text(`open.${item.reason}`, { line });
  return describeOpenPart(item, lines, words);
};
