import type { Fee } from '../../../schema/fees.ts';
import { productNode, sumNode } from '../../explain/amount-nodes.ts';
import type { Bracket, Explanation, Given, Subject } from '../../explain/explanation.ts';
import { given, notPriced } from '../../explain/nodes.ts';
import { cents, sumCents, timesCents } from '../../money/cents.ts';
import type { Charge } from '../charge.ts';
import type { OpenPlace } from '../open-item.ts';
import { centsOf, pricedNode } from '../price.ts';
import { openOf } from '../price-state.ts';

type Step = NonNullable<Fee['steps']>[number];

/** An amount by the number of units. */
export interface CountedPrice {
  readonly brackets: NonNullable<Fee['brackets']>;
  readonly steps: readonly Step[];
}

type Priced = Pick<Charge, 'unitPrice' | 'why' | 'openItems'>;

/** Units of one step: how many, at what amount. */
interface Stretch {
  readonly step: Step;
  readonly count: number;
}

const endOf = ({ upTo }: Step): number => upTo ?? Number.POSITIVE_INFINITY;

/** All units in the step that reaches them, or each step with the units in it; null beyond the last step. */
const stretchesOf = ({ brackets, steps }: CountedPrice, units: number): Stretch[] | null => {
  const reached = steps.findIndex((step) => units <= endOf(step));
  const step = steps[reached];
  if (step === undefined) return null;
  if (brackets !== 'graduated') return [{ step, count: units }];
  const before = (index: number) => (index === 0 ? 0 : endOf(steps[index - 1] ?? { amount: 'onRequest' }));
  return steps
    .slice(0, reached + 1)
    .map((one, index) => ({ step: one, count: Math.min(units, endOf(one)) - before(index) }));
};

const stretchCents = ({ brackets }: CountedPrice, { step, count }: Stretch) => {
  const amount = centsOf(step.amount);
  return amount === null ? null : timesCents(amount, brackets === 'flat' ? Math.min(count, 1) : count);
};

const stepNode = (priced: CountedPrice, { step, count }: Stretch, units: Given, subject: Subject): Explanation => {
  const amount = centsOf(step.amount) ?? cents(0);
  if (priced.brackets === 'flat' && count > 0) {
    const node: Bracket = { kind: 'bracket', subject, value: { unit: 'cents', amount }, units, clause: 'monthlyFee' };
    return step.upTo === undefined ? node : { ...node, upTo: step.upTo };
  }
  const counted = given(units.subject, { unit: 'units', amount: count });
  const price = pricedNode(subject, step.amount, { unit: 'cents', amount }, 'monthlyFee');
  return productNode(subject, timesCents(amount, count), [counted, price]);
};

const beyondSteps = (subject: Subject, place: OpenPlace): Priced => ({
  unitPrice: null,
  openItems: [{ ...place, reason: 'onRequest', explanation: notPriced(subject, 'monthlyFee') }],
});

/**
 * What a number of units costs: `flat` the amount of the step for all together, `volume` all of them at the amount of the
 * step, `graduated` each at that of its own step. No units cost nothing; beyond the last step the price is on request.
 */
export const countedPrice = (priced: CountedPrice, units: Given, subject: Subject, place: OpenPlace): Priced => {
  const stretches = stretchesOf(priced, units.value.amount);
  if (stretches === null) return beyondSteps(subject, place);
  const amounts = stretches.map((stretch) => stretchCents(priced, stretch));
  const known = amounts.filter((amount) => amount !== null);
  const openItems = stretches
    .filter(({ count }) => count > 0)
    .flatMap(({ step }) => openOf(step.amount, subject, 'monthlyFee', place) ?? [])
    .slice(0, 1);
  if (units.value.amount > 0 && known.length < amounts.length) return { unitPrice: null, openItems };
  const unitPrice = sumCents(known);
  const why = (): Explanation => {
    const nodes = stretches.map((stretch) => stepNode(priced, stretch, units, subject));
    const [first, second] = nodes;
    return first && second === undefined ? first : sumNode(subject, unitPrice, nodes);
  };
  return { unitPrice, why, openItems };
};
