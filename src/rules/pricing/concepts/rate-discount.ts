import type { Cents, Percent } from '../../../schema/units.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { given } from '../../explain/nodes.ts';
import { cents } from '../../money/cents.ts';
import type { BillContext } from '../bill-context.ts';

/** What was agreed, and the tier that it may be of. */
type Agreed = Pick<BillContext, 'request' | 'tier'>;

/** The hundredths of a percent of a rate that an agreed discount leaves; undefined where none was agreed for the tier. */
const leftOf = ({ request, tier }: Agreed): number | undefined => {
  const agreed = request.agreedRateDiscounts?.find(({ tierId }) => tierId === tier.id);
  return agreed && 10_000 - Math.round(agreed.percent * 100);
};

/**
 * The amount of one job in one rate band at a rate of which a percentage was agreed off: the rate, the minutes, the factor
 * and the discount are multiplied, and rounded half up once. Undefined where no discount was agreed.
 *
 * @param perUnit the published rate, for so many `unitMinutes`
 */
export const discountedAmount = (
  perUnit: Cents,
  minutes: number,
  factor: number | undefined,
  unitMinutes: number | undefined,
  context: Agreed,
): Cents | undefined => {
  const left = leftOf(context);
  if (left === undefined) return undefined;
  // The product of the four can be larger than a number holds exactly.
  const whole = [perUnit, minutes, factor ?? 100, left].reduce((product, part) => product * BigInt(part), 1n);
  const parts = BigInt(unitMinutes ?? 60) * 1_000_000n;
  return cents(Number((2n * whole + parts) / (2n * parts)));
};

/** What an agreed discount leaves of a rate, as a factor in an explanation. */
export const discountNodes = (context: Agreed): readonly Explanation[] | undefined => {
  const left = leftOf(context);
  return left === undefined
    ? []
    : [given({ of: 'discountedRate' }, { unit: 'percent', amount: (left / 100) as Percent })];
};
