import type { Bracket, Lift, Part } from '../../rules/index.ts';
import { type ExplanationContext, quantityInWords, subjectInWords, valueInWords } from './in-words.ts';

interface Props {
  readonly node: Bracket | Lift | Part;
  readonly context: ExplanationContext;
}

const sentence = (node: Bracket | Lift | Part, context: ExplanationContext): string => {
  const { translator, format } = context.words;
  if (node.kind === 'lift') {
    return translator.text('explain.lift', {
      from: valueInWords(node.from, context),
      to: valueInWords(node.to, context),
    });
  }
  if (node.kind === 'part') return translator.text('explain.part', { rate: quantityInWords(node.rate.value, context) });
  const units = `${quantityInWords(node.units.value, context)} ${subjectInWords(node.units.subject, context)}`;
  return node.upTo === undefined
    ? units
    : translator.text('explain.bracket', { units, upTo: format.number(node.upTo) });
};

/** An amount by the step of a list, what lifts a month to its minimum, and VAT that is inside a price. */
export const ListedView = ({ node, context }: Props) => (
  <>
    {subjectInWords(node.subject, context)} ({sentence(node, context)}): <b>{quantityInWords(node.value, context)}</b>
  </>
);
