import { type Explanation, isUnpriced, type Product, type Sum } from '../../rules/index.ts';
import { type Telling, tellSubject, tellValue } from './narrate.ts';

interface Props {
  readonly node: Product | Sum;
  readonly telling: Telling;
}

const operandsOf = (node: Product | Sum): readonly Explanation[] => (node.kind === 'sum' ? node.parts : node.factors);

/** A sum or a product in one line, as one writes it on paper; an open item is told below and not added. */
export const FormulaView = ({ node, telling }: Props) => {
  const operands = operandsOf(node).filter((operand) => !isUnpriced(operand));
  const sign = node.kind === 'sum' ? ' + ' : ' × ';
  const formula = operands.map((operand) => tellValue(operand, telling)).join(sign);
  return (
    <>
      {tellSubject(node.subject, telling)}: {operands.length > 1 && `${formula} = `}
      <b>{tellValue(node, telling)}</b>
    </>
  );
};
