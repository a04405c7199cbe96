import type { Explanation } from '../../src/rules/index.ts';

const childrenOf = (node: Explanation): readonly Explanation[] => {
  switch (node.kind) {
    case 'sum':
      return node.parts;
    case 'product':
      return node.factors;
    case 'lift':
      return [node.from, node.to];
    case 'part':
      return [node.from, node.rate];
    case 'average':
      return [node.from];
    case 'bracket':
      return [node.units];
    case 'allowance':
      return [node.included];
    case 'bundles':
      return node.included;
    case 'rounded':
    case 'clockPart':
    case 'spread':
      return [node.from];
    default:
      return [];
  }
};

const detailOf = (node: Explanation): string => {
  if (node.kind === 'rounded') return ` by ${node.rule.increment}, at least ${node.rule.minimum}`;
  if (node.kind === 'spread' || node.kind === 'average') return ` in ${node.months} months`;
  if (node.kind === 'bundles') {
    const bought = node.bought.map(({ times, minutes, cents }) => `${times} of ${minutes} at ${cents}`);
    return `, ${bought.join(' and ')} in month ${node.months.from} for ${node.months.count}, ${node.left} left`;
  }
  if (node.kind === 'allowance') return `, ${node.left} left`;
  if (node.kind === 'bracket') return node.upTo === undefined ? ' without end' : ` up to ${node.upTo}`;
  return node.kind === 'published' && node.state ? `, ${node.state}` : '';
};

/** The minutes that a node takes from somewhere, each kind on a line. */
const takenOf = (node: Explanation): string[] => {
  if (node.kind === 'bundles') {
    return node.taken.map(
      ({ month, lines, minutes, factor, taken }) =>
        `month ${month}, lines ${lines.join(' ')}: ${minutes} at ${factor} take ${taken}`,
    );
  }
  return node.kind === 'allowance'
    ? node.taken.map(
        ({ minutes, of, rate, lines, cents }) =>
          `${minutes} of ${of}${rate ? ` at ${rate.amount} ${rate.unit}` : ''}, lines ${lines.join(' ')}${rate ? `: ${cents}` : ''}`,
      )
    : [];
};

const headOf = (node: Explanation): string => {
  const about = Object.values(node.subject).join(' ');
  const value = node.kind === 'notPriced' ? '' : ` = ${node.value.amount} ${node.value.unit}`;
  const clause = 'clause' in node ? ` (${node.clause})` : '';
  return `${node.kind} ${about}${value}${detailOf(node)}${clause}`;
};

/** A tree as indented text, so many levels deep: kind, what it is about, value, the clause that it rests on. */
export const outline = (node: Explanation, levels = Number.POSITIVE_INFINITY): string[] => {
  const deeper = levels > 1 ? childrenOf(node).flatMap((child) => outline(child, levels - 1)) : [];
  const taken = levels > 1 ? takenOf(node) : [];
  return [headOf(node), ...[...deeper, ...taken].map((text) => `  ${text}`)];
};
