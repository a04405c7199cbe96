import { expect, test } from 'vitest';
import { notPriced, publishedAmount, sumAmount } from '../../../src/rules/explain/nodes.ts';
import { type Explanation, isUnpriced } from '../../../src/rules/index.ts';
import { euros } from '../../support/requests.ts';

const travel = notPriced({ of: 'lineTravel', line: 0 }, 'travel');
const fee = publishedAmount({ of: 'monthlyFee' }, euros(58), 'monthlyFee');
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
  const minutes = { of: 'lineMinutes', line: 0 } as const;
  const worked = { kind: 'given', subject: minutes, value: { unit: 'minutes', amount: 40 } } as const;
  const rounded = {
    kind: 'rounded',
    subject: minutes,
    value: { unit: 'minutes', amount: 45 },
    from: worked,
    rule: { increment: 15, minimum: 15 },
    clause: 'billingRemote',
  } as const;
  expect(travel).not.toHaveProperty('part');
  expect(notPriced(minutes, 'outOfBand', rounded as never)).not.toHaveProperty('part');
});
