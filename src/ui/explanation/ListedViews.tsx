import type { Bracket, Lift, Part } from '../../rules/index.ts';
import { type Telling, tellQuantity, tellSubject, tellValue } from './narrate.ts';

interface Props {
  readonly node: Bracket | Lift | Part;
  readonly telling: Telling;
}

const sentence = (node: Bracket | Lift | Part, telling: Telling): string => {
  const { translator, format } = telling.words;
  if (node.kind === 'lift') {
    return translator.text('explain.lift', { from: tellValue(node.from, telling), to: tellValue(node.to, telling) });
  }
  if (node.kind === 'part') return translator.text('explain.part', { rate: tellQuantity(node.rate.value, telling) });
  const units = `${tellQuantity(node.units.value, telling)} ${tellSubject(node.units.subject, telling)}`;
  return node.upTo === undefined
    ? units
    : translator.text('explain.bracket', { units, upTo: format.number(node.upTo) });
};

/** An amount by the step of a list, what lifts a month to its minimum, and VAT that is inside a price. */
export const ListedView = ({ node, telling }: Props) => (
  <>
    {tellSubject(node.subject, telling)} ({sentence(node, telling)}): <b>{tellQuantity(node.value, telling)}</b>
  </>
);
