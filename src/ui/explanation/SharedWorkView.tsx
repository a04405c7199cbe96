import type { Allowance, Average, Bundles, TakenMinutes } from '../../rules/index.ts';
import { describeLine } from '../../words/index.ts';
import { type ExplanationContext, quantityInWords, subjectInWords, valueInWords } from './in-words.ts';

interface Props<Node> {
  readonly node: Node;
  readonly context: ExplanationContext;
}

const takenInWords = ({ lines, rate, minutes, of, cents }: TakenMinutes, context: ExplanationContext): string => {
  const { translator, format } = context.words;
  const inWords = (amount: typeof of) => quantityInWords({ unit: 'minutes', amount }, context);
  const taken = {
    lines: format.list(lines.map((line) => describeLine(line, context.lines, context.words))),
    minutes: inWords(minutes),
    of: inWords(of),
  };
  if (rate === undefined) return translator.text('explain.takenFirst', taken);
  const amount = quantityInWords({ unit: 'cents', amount: cents }, context);
  return translator.text('explain.taken', { ...taken, rate: quantityInWords(rate, context), amount });
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

const partsInWords = ({ bought, taken, left }: Bundles, context: ExplanationContext): string[] => {
  const { translator, format } = context.words;
  const inMinutes = (amount: number) => quantityInWords({ unit: 'bundleMinutes', amount }, context);
  return [
    ...bought.map(({ times, minutes, cents }) =>
      translator.text('explain.bought', {
        times: quantityInWords({ unit: 'times', amount: times }, context),
        minutes: inMinutes(minutes),
        amount: quantityInWords({ unit: 'cents', amount: cents }, context),
      }),
    ),
    ...taken.map(({ month, lines, minutes, taken: fromBundle }) =>
      translator.text('explain.bundled', {
        month: format.number(month + 1),
        lines: format.list(lines.map((line) => describeLine(line, context.lines, context.words))),
        minutes: inMinutes(minutes),
        taken: inMinutes(fromBundle),
      }),
    ),
    ...(left > 0 ? [translator.text('explain.bundleLeft', { left: inMinutes(left) })] : []),
  ];
};

/** Which bundles are bought, which work takes from them, and what expires. */
const BundlesView = ({ node, context }: Props<Bundles>) => {
  const months = quantityInWords({ unit: 'months', amount: node.months.count }, context);
  const from = context.words.format.number(node.months.from + 1);
  return (
    <>
      {subjectInWords(node.subject, context)} ({context.words.translator.text('explain.bundleMonths', { from, months })}
      ): <b>{valueInWords(node, context)}</b>
      <ul>
        {partsInWords(node, context).map((part) => (
          <li key={part}>{part}</li>
        ))}
        {node.included.map((allowance, index) => (
          // The parts of a figure never move, so their index is their key.
          <li key={index}>
            <AllowanceView node={allowance} context={context} />
          </li>
        ))}
      </ul>
    </>
  );
};

/** What the work of a month or a year shares. */
export const SharedWorkView = ({ node, context }: Props<Allowance | Average | Bundles>) => {
  if (node.kind === 'average') return <AverageView node={node} context={context} />;
  if (node.kind === 'bundles') return <BundlesView node={node} context={context} />;
  return <AllowanceView node={node} context={context} />;
};
