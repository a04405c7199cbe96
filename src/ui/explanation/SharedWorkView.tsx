import type { Allowance, Average, TakenMinutes } from '../../rules/index.ts';
import { describeLine } from '../../words/index.ts';
import { type ExplanationContext, quantityInWords, subjectInWords, valueInWords } from './in-words.ts';

interface Props<Node> {
  readonly node: Node;
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
const AllowanceView = ({ node, context }: Props<Allowance>) => {
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

/** A month's share of a total. */
const AverageView = ({ node, context }: Props<Average>) => (
  <>
    {context.words.translator.text('explain.average', {
      total: valueInWords(node.from, context),
      months: quantityInWords({ unit: 'months', amount: node.months }, context),
    })}
    : <b>{valueInWords(node, context)}</b>
  </>
);

/** What the work of a month or a year shares. */
export const SharedWorkView = ({ node, context }: Props<Allowance | Average>) =>
  node.kind === 'average' ? (
    <AverageView node={node} context={context} />
  ) : (
    <AllowanceView node={node} context={context} />
  );
