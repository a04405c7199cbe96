import type { OpenItem } from '../rules/index.ts';
import type { NamedLine } from './describe-quote.ts';
import { describeSubject } from './describe-subject.ts';
import type { Words } from './words.ts';

type OpenPart = Extract<OpenItem, { reason: 'from' | 'onRequest' | 'notOffered' | 'notFilledIn' }>;

/** What a fee, a surcharge, a rate or travel leaves open, in a sentence. */
export const describeOpenPart = (
  { reason, explanation }: OpenPart,
  lines: readonly NamedLine[],
  words: Words,
): string => words.translator.text(`open.${reason}`, { what: describeSubject(explanation.subject, lines, words) });
