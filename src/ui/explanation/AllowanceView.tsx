import type { Allowance, TakenMinutes } from '../../rules/index.ts';
import { describeLine } from '../../words/index.ts';
import { type ExplanationContext, quantityInWords, subjectInWords, valueInWords } from './in-words.ts';

interface Props {
  readonly node: Allowance;
  readonly context: ExplanationContext;
}

const takenInWords = ({ lines, rate, minutes, of, cents }: TakenMinutes, context: ExplanationContext): string => {
  const { translator, format } = context.words;
  const inWords = (amount: typeof of) => quantityInWords({ unit: 'minutes', amount }, context);
  return translator.text('explain.taken', {
    lines: format.list(lines.map((line) => describeLine(line, context.lines, context.words))),
    minutes: inWords(minutes),
    of: inWords(of),
    rate: quantityInWords(rate, context),
    amount: quantityInWords({ unit: 'cents', amount: cents }, context),
  });
};

/** Which work takes the minutes that are included in a month, and how many are left. */
export const AllowanceView = ({ node, context }: Props) => {
  const { translator } = context.words;
  const included = quantityInWords(node.included.value, context);
  return (
    <>
      {subjectInWords(node.subject, context)} ({translator.text('explain.includedMonthly', { included })}):{' '}
      <b>{valueInWords(node, context)}</b>
      <ul>
        {node.taken.map((taken, index) => (
          // The parts of a figure never move, so their index is their key.
          <li key={index}>{takenInWords(taken, context)}</li>
        ))}
        {node.left > 0 && (
          <li>
            {translator.text('explain.minutesLeft', {
              left: quantityInWords({ unit: 'minutes', amount: node.left }, context),
            })}
          </li>
        )}
      </ul>
    </>
  );
};
