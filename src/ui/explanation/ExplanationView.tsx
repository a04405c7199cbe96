import type { Explanation } from '../../rules/index.ts';
import { FormulaView } from './FormulaView.tsx';
import { ClockPartView, NotPricedView, PublishedView, RoundedView, SpreadView } from './LeafViews.tsx';
import { ListedView } from './ListedViews.tsx';
import type { Telling } from './narrate.ts';

interface Props {
  readonly node: Explanation;
  readonly telling: Telling;
}

/** What was given stands in the formula above it already. */
const childrenOf = (node: Explanation): readonly Explanation[] => {
  if (node.kind === 'sum') return node.parts;
  if (node.kind === 'clockPart' || node.kind === 'lift' || node.kind === 'part') return [node.from];
  if (node.kind === 'notPriced') return node.part ? [node.part] : [];
  if (node.kind === 'product') return node.factors.filter(({ kind }) => kind !== 'given');
  return [];
};

const NodeView = ({ node, telling }: Props) => {
  switch (node.kind) {
    case 'published':
      return <PublishedView node={node} telling={telling} />;
    case 'rounded':
      return <RoundedView node={node} telling={telling} />;
    case 'spread':
      return <SpreadView node={node} telling={telling} />;
    case 'lift':
    case 'bracket':
    case 'part':
      return <ListedView node={node} telling={telling} />;
    case 'clockPart':
      return <ClockPartView node={node} telling={telling} />;
    case 'notPriced':
      return <NotPricedView node={node} telling={telling} />;
    case 'sum':
    case 'product':
      return <FormulaView node={node} telling={telling} />;
    case 'given':
      return null;
  }
};

/** A figure taken apart, down to the price list and to what the visitor filled in. */
export const ExplanationView = ({ node, telling }: Props) => {
  const children = childrenOf(node);
  return (
    <>
      <NodeView node={node} telling={telling} />
      {children.length > 0 && (
        <ul>
          {children.map((child, index) => (
            // The parts of a figure never change places: the place is the identity.
            <li key={index}>
              <ExplanationView node={child} telling={telling} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
