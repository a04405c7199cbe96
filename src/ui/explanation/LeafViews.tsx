import type { ClockPart, NotPriced, Published, Rounded } from '../../rules/index.ts';
import { type Telling, tellQuantity, tellSubject } from './narrate.ts';

interface Props<Node> {
  readonly node: Node;
  readonly telling: Telling;
}

const Clause = ({ node, telling }: Props<Pick<Published, 'clause'>>) => {
  const { translator, names } = telling.words;
  const clause = names.clause(node.clause);
  return clause === '' ? null : <span class="dw-clause">{translator.text('explain.clause', { clause })}</span>;
};

/** A figure of the price list. */
export const PublishedView = ({ node, telling }: Props<Published>) => (
  <>
    {tellSubject(node.subject, telling)}: <b>{tellQuantity(node.value, telling)}</b>{' '}
    <Clause node={node} telling={telling} />
  </>
);

/** Worked time rounded up to billed time. */
export const RoundedView = ({ node, telling }: Props<Rounded>) => (
  <>
    {telling.words.translator.text('explain.rounded', {
      worked: tellQuantity(node.from.value, telling),
      billed: tellQuantity(node.value, telling),
      increment: tellQuantity({ unit: 'minutes', amount: node.rule.increment }, telling),
      minimum: tellQuantity({ unit: 'minutes', amount: node.rule.minimum }, telling),
    })}{' '}
    <Clause node={node} telling={telling} />
  </>
);

/** The part of the billed time that falls in one rate band, or outside every band. */
export const ClockPartView = ({ node, telling }: Props<ClockPart>) => (
  <>
    {telling.words.translator.text('explain.clockPart', {
      subject: tellSubject(node.subject, telling),
      part: tellQuantity(node.value, telling),
      billed: tellQuantity(node.from.value, telling),
    })}{' '}
    <Clause node={node} telling={telling} />
  </>
);

/** Something without a published price. */
export const NotPricedView = ({ node, telling }: Props<NotPriced>) => (
  <>
    {telling.words.translator.text('explain.notPriced', { subject: tellSubject(node.subject, telling) })}{' '}
    <Clause node={node} telling={telling} />
  </>
);
