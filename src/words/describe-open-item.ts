import type { OpenItem } from '../rules/index.ts';
import { describeOpenPart } from './describe-open-part.ts';
import { describeLine, type NamedLine } from './describe-quote.ts';
import type { Words } from './words.ts';

/** What is not in the price, in one sentence. @example 'Regel 1 (Technicus, op locatie): reiskosten zijn op aanvraag …' */
export const describeOpenItem = (item: OpenItem, lines: readonly NamedLine[], words: Words): string => {
  const { text, count } = words.translator;
  switch (item.reason) {
    case 'outOfBand': {
      const minutes = count('unit.minutes', item.minutes);
      return text('open.outOfBand', { line: describeLine(item.line, lines, words), minutes });
    }
    case 'travel':
    case 'rateOnRequest':
      return text(`open.${item.reason}`, { line: describeLine(item.line, lines, words) });
    default:
      return describeOpenPart(item, lines, words);
  }
};
