import {
  type ClockPart,
  type Explanation,
  isUnpriced,
  type NotPriced,
  type Product,
  type Published,
  type Rounded,
  type Spread,
  type Sum,
} from '../../rules/index.ts';
import { ClosedDays } from './ClosedDays.tsx';
import { FreeMinutes } from './FreeMinutes.tsx';
import { type ExplanationContext, quantityInWords, subjectInWords, valueInWords } from './in-words.ts';

interface Props<Node> {
  readonly node: Node;
  readonly context: ExplanationContext;
}

const Clause = ({ node, context }: Props<Pick<Published, 'clause'>>) => {
  const { translator, names } = context.words;
  const clause = names.clause(node.clause);
  return clause === '' ? null : <span class="dw-clause">{translator.text('explain.clause', { clause })}</span>;
};

/** A figure of the price list. */
export const PublishedView = ({ node, context }: Props<Published>) => (
  <>
    {subjectInWords(node.subject, context)}: <b>{quantityInWords(node.value, context)}</b>{' '}
    <Clause node={node} context={context} />
  </>
);

/** Worked time rounded up to billed time; with the minimum where the increment is not already it. */
export const RoundedView = ({ node, context }: Props<Rounded>) => (
  <>
    {context.words.translator.text(
      node.rule.minimum > node.rule.increment ? 'explain.roundedToMinimum' : 'explain.rounded',
      {
        worked: quantityInWords(node.from.value, context),
        billed: quantityInWords(node.value, context),
        increment: quantityInWords({ unit: 'minutes', amount: node.rule.increment }, context),
        minimum: quantityInWords({ unit: 'minutes', amount: node.rule.minimum }, context),
      },
    )}
    <FreeMinutes rule={node.rule} context={context} /> <Clause node={node} context={context} />
  </>
);

/** Jobs that are not done every month, over all months. */
export const SpreadView = ({ node, context }: Props<Spread>) => (
  <>
    {context.words.translator.text('explain.spread', {
      times: quantityInWords(node.from.value, context),
      per: context.words.translator.text(`frequency.${node.subject.per}`),
      months: quantityInWords({ unit: 'months', amount: node.months }, context),
      jobs: quantityInWords(node.value, context),
    })}
  </>
);

/** The part of the billed time that falls in one rate band, or outside every band. */
export const ClockPartView = ({ node, context }: Props<ClockPart>) => (
  <>
    {context.words.translator.text('explain.clockPart', {
      subject: subjectInWords(node.subject, context),
      part: quantityInWords(node.value, context),
      billed: quantityInWords(node.from.value, context),
    })}
    {node.closed && <ClosedDays days={node.closed} context={context} />} <Clause node={node} context={context} />
  </>
);

/** Something without a published price. */
export const NotPricedView = ({ node, context }: Props<NotPriced>) => (
  <>
    {context.words.translator.text('explain.notPriced', { subject: subjectInWords(node.subject, context) })}{' '}
    <Clause node={node} context={context} />
  </>
);

const operandsOf = (node: Product | Sum): readonly Explanation[] => (node.kind === 'sum' ? node.parts : node.factors);

/** A sum or a product as a formula on one line; open items are listed below it, not added. */
export const FormulaView = ({ node, context }: Props<Product | Sum>) => {
  const operands = operandsOf(node).filter((operand) => !isUnpriced(operand));
  const sign = node.kind === 'sum' ? ' + ' : ' × ';
  const formula = operands.map((operand) => valueInWords(operand, context)).join(sign);
  return (
    <>
      {subjectInWords(node.subject, context)}: {operands.length > 1 && `${formula} = `}
      <b>{valueInWords(node, context)}</b>
    </>
  );
};
