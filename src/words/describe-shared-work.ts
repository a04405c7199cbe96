import type { ChargeSum, Subject } from '../rules/index.ts';
import { describeLine, type NamedLine } from './describe-quote.ts';
import type { MessageKey, Translator } from './translator.ts';
import type { Words } from './words.ts';

/** Work that is priced together with that of other lines; undefined for what a line has to itself. */
export const describeSharedWork = (subject: Subject, lines: readonly NamedLine[], words: Words): string | undefined => {
  const { translator, format } = words;
  const named = (all: readonly number[]) => format.list(all.map((line) => describeLine(line, lines, words)));
  switch (subject.of) {
    case 'workOfMonth':
      return translator.text('subject.workOfMonth', { month: format.number(subject.month + 1) });
    case 'minutesOfYear':
      return translator.text('subject.minutesOfYear', {
        lines: named(subject.lines),
        from: format.number(subject.from + 1),
        to: format.number(subject.to),
      });
    case 'overBundles':
      return translator.text('subject.overBundles', { lines: named(subject.lines) });
    case 'volumeOfYear':
      return translator.text('subject.volumeOfYear', { lines: named(subject.lines), to: format.number(subject.to) });
    default:
      return undefined;
  }
};

const names: Readonly<Partial<Record<ChargeSum['what'], MessageKey>>> = {
  steps: 'sharedCharge.steps',
  bundle: 'sharedCharge.bundle',
  over: 'sharedCharge.over',
  credit: 'sharedCharge.credit',
};

/** Charges of several months, none of which stands in every month: what they are says enough. */
export const describeSharedCharges = (
  { what, per }: Pick<ChargeSum, 'what' | 'per'>,
  { text }: Translator,
): string | undefined => {
  const name = names[what];
  return per === 'once' && name ? text(name) : undefined;
};
