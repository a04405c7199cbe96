import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEstimate, encodeEstimate, knownList, requestOf } from '../../../src/estimate/index.ts';
import { estimateOf } from '../../support/estimates.ts';
import { richList } from '../../support/price-lists/rich-list.ts';
import { line } from '../../support/requests.ts';

const context = { lists: [knownList(richList)], fallback: estimateOf([]) };

test('counts come back from their link, in the order of their ids', () => {
  fc.assert(
    fc.property(fc.record({ user: fc.nat(100_000), server: fc.nat(100_000) }), (units) => {
      const estimate = estimateOf([line()], { units });
      const link = encodeEstimate(estimate);
      expect(link).toContain(`&units=server.${units.server}~user.${units.user}`);
      const decoded = decodeEstimate(link, context);
      expect(decoded?.problems).toEqual([]);
      expect(decoded && requestOf(decoded.estimate).units).toEqual(units);
    }),
  );
});

test.each([
  ['robot.3', undefined],
  ['user.x', undefined],
  ['user.100001', undefined],
  ['user.5~user.6', { user: 5 }],
  ['user.5~robot.3', { user: 5 }],
  ['__proto__.5', undefined],
])('units=%s keeps %o and notes the rest', (text, units) => {
  const decoded = decodeEstimate(`#v=1&lines=&list=${richList.id}&months=1&units=${text}&end`, context);
  expect(decoded?.estimate.units).toEqual(units);
  expect(decoded?.problems.map(({ code }) => code)).toEqual(['invalidValue']);
});

test.each(['week', 'quarter', 'year'] as const)('work of every %s comes back from its link', (per) => {
  const decoded = decodeEstimate(encodeEstimate(estimateOf([line({ per })])), context);
  expect(decoded?.problems).toEqual([]);
  expect(decoded?.estimate.lines[0]?.per).toBe(per);
});
