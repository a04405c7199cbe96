import type { Explanation } from '../../rules/index.ts';
import type { ExplanationContext } from './in-words.ts';
import { ListedView } from './ListedViews.tsx';
import { ClockPartView, FormulaView, NotPricedView, PublishedView, RoundedView, SpreadView } from './NodeViews.tsx';
import { SharedWorkView } from './SharedWorkView.tsx';

interface Props {
  readonly node: Explanation;
  readonly context: ExplanationContext;
}

/** Given values are left out: the formula above already shows them. */
const childrenOf = (node: Explanation): readonly Explanation[] => {
  if (node.kind === 'sum') return node.parts;
  if (node.kind === 'clockPart' || node.kind === 'lift' || node.kind === 'part' || node.kind === 'average')
    return [node.from];
  if (node.kind === 'notPriced') return node.part ? [node.part] : [];
  if (node.kind === 'product') return node.factors.filter(({ kind }) => kind !== 'given');
  return [];
};

const NodeView = ({ node, context }: Props) => {
  switch (node.kind) {
    case 'published':
      return <PublishedView node={node} context={context} />;
    case 'rounded':
      return <RoundedView node={node} context={context} />;
    case 'spread':
      return <SpreadView node={node} context={context} />;
    case 'lift':
    case 'bracket':
    case 'part':
      return <ListedView node={node} context={context} />;
    case 'allowance':
    case 'average':
    case 'bundles':
      return <SharedWorkView node={node} context={context} />;
    case 'clockPart':
      return <ClockPartView node={node} context={context} />;
    case 'notPriced':
      return <NotPricedView node={node} context={context} />;
    case 'sum':
    case 'product':
      return <FormulaView node={node} context={context} />;
    case 'given':
      return null;
  }
};

/** Explains a figure, down to the price list and what the visitor filled in. */
export const ExplanationView = ({ node, context }: Props) => {
  const children = childrenOf(node);
  return (
    <>
      <NodeView node={node} context={context} />
      {children.length > 0 && (
        <ul>
          {children.map((child, index) => (
            // The parts of a figure never move, so their index is their key.
            <li key={index}>
              <ExplanationView node={child} context={context} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
