import type { OpenItem } from '../rules/index.ts';
import { describeLine, type NamedLine } from './describe-subject.ts';
import type { Words } from './words.ts';

/** What is not in the price, in a sentence. @example 'Regel 1 (Technicus, op locatie): reiskosten zijn op aanvraag …' */
export const describeOpenItem = (item: OpenItem, lines: readonly NamedLine[], words: Words): string => {
  const { text, count } = words.translator;
  const line = describeLine(item.line, lines, words);
  return item.reason === 'outOfBand'
    ? text('open.outOfBand', { line, minutes: count('unit.minutes', item.minutes) })
    : text(`open.${item.reason}`, { line });
};
