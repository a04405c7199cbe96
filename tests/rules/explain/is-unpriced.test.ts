import { expect, test } from 'vitest';
import { sumAmount } from '../../../src/rules/explain/amount-nodes.ts';
import { given, notPriced, published } from '../../../src/rules/explain/nodes.ts';
import { type Explanation, isUnpriced, type Rounded } from '../../../src/rules/index.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { priceList, tierId } from '../../support/published.ts';
import { euros } from '../../support/requests.ts';

const travel = notPriced({ of: 'lineTravel', line: 0 }, 'travel');
const fee = {
  cents: euros(58),
  explanation: published(
    { of: 'monthlyFee', tierId: tierId('standard') },
    { unit: 'cents', amount: euros(58) },
    'monthlyFee',
  ),
};
const sumOf = (...parts: Parameters<typeof sumAmount>): Explanation => sumAmount(...parts).explanation;

test('travel without a published price is on request, also when nothing else is added up', () => {
  expect(isUnpriced(travel)).toBe(true);
  expect(isUnpriced(sumOf({ of: 'total' }, [], [travel, travel]))).toBe(true);
});

test('a fee with travel on request is an amount all the same', () => {
  expect(isUnpriced(fee.explanation)).toBe(false);
  expect(isUnpriced(sumOf({ of: 'total' }, [fee], [travel]))).toBe(false);
});

test('a sum of nothing is nothing, not on request', () => {
  expect(isUnpriced(sumOf({ of: 'total' }, []))).toBe(false);
});

test('only minutes by the clock are kept with what has no price', () => {
  const minutes = (amount: number) => ({ unit: 'minutes', amount: amount as Minutes }) as const;
  const rounded: Rounded = {
    kind: 'rounded',
    subject: { of: 'billedMinutes', place: 'remote' },
    value: minutes(45),
    from: given({ of: 'workedMinutes' }, minutes(40)),
    rule: priceList.billing.remote,
    clause: 'billingRemote',
  };
  expect(notPriced({ of: 'job', line: 0 }, 'outOfBand', rounded)).not.toHaveProperty('part');
});
