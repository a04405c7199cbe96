import type { Rounded } from '../../rules/index.ts';
import { type ExplanationContext, quantityInWords } from './in-words.ts';

interface Props {
  readonly rule: Rounded['rule'];
  readonly context: ExplanationContext;
}

/** Which minutes of a job are free, where a rule of the list says so. */
export const FreeMinutes = ({ rule, context }: Props) => {
  const sentence = (field: 'freeUnder' | 'freeFirst'): string => {
    const amount = rule[field];
    if (amount === undefined) return '';
    const time = quantityInWords({ unit: 'minutes', amount }, context);
    return `. ${context.words.translator.text(`explain.${field}`, { time })}`;
  };
  return (
    <>
      {sentence('freeUnder')}
      {sentence('freeFirst')}
    </>
  );
};
