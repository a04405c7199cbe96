import { describe, expect, test } from 'vitest';
import {
  countField,
  createStore,
  decodeEstimate,
  discountFields,
  encodeEstimate,
  fieldAt,
  knownList,
  requestOf,
} from '../../../src/estimate/index.ts';
import { isRuleError, type Need, quote } from '../../../src/rules/index.ts';
import type { TierId } from '../../../src/schema/identifier.ts';
import type { Minutes, Percent } from '../../../src/schema/units.ts';
import { providerList } from '../../providers/read-list.ts';
import { estimateOf } from '../../support/estimates.ts';
import { richList } from '../../support/price-lists/rich-list.ts';
import { line } from '../../support/requests.ts';

const context = { lists: [knownList(richList)], fallback: estimateOf([]) };
const standard = 'standard' as TierId;

const whole = estimateOf(
  [line({ place: 'onSite', distance: 12, travelMinutes: 90 as Minutes, extras: ['weekend', 'urgent'] })],
  {
    units: { user: 12, server: 0 },
    options: ['portal'],
    term: 24,
    agreedDiscounts: [{ tierId: standard, percent: 7.5 as Percent }],
  },
);

test('what a list asks for comes back from its link, readable, and is priced', () => {
  const link = encodeEstimate(whole);
  expect(link).toContain('&discount=standard.7.5&distance1=12&extras1=urgent~weekend&');
  expect(link).toContain('&options=portal&term=24&travelTime1=90&units=server.0~user.12');
  const decoded = decodeEstimate(link, context);
  expect(decoded?.problems).toEqual([]);
  expect(decoded && encodeEstimate(decoded.estimate)).toBe(link);
  const request = requestOf(whole);
  expect(request).toMatchObject({
    term: 24,
    options: ['portal'],
    agreedDiscounts: [{ tierId: standard, percent: 7.5 }],
  });
  expect(request.lines[0]).toMatchObject({ distance: 12, travelMinutes: 90, extras: ['weekend', 'urgent'] });
  expect(isRuleError(quote(request, richList))).toBe(false);
});

test('a zone comes back from its link', () => {
  const list = providerList('six-bands');
  const near = estimateOf([line({ place: 'onSite', zone: 'near' })], { list: list.id });
  const decoded = decodeEstimate(encodeEstimate(near), { lists: [knownList(list)], fallback: near });
  expect(decoded?.problems).toEqual([]);
  expect(decoded?.estimate.lines[0]?.zone).toBe('near');
});

test.each([
  'options=gone',
  'term=13',
  'discount=standard.101',
  'discount=gone.5',
  'discount=standard',
  'options=__proto__',
])('%s is left out and noted', (part) => {
  const decoded = decodeEstimate(`#v=1&lines=&list=${richList.id}&months=1&${part}&end`, context);
  expect(decoded?.problems.map(({ code }) => code)).toEqual(['invalidValue']);
  expect(decoded && encodeEstimate(decoded.estimate)).not.toContain(part.split('=')[0]);
});

test('counts and discounts are typed, undone and found by their path', () => {
  const store = createStore(estimateOf([line()]));
  const users = countField('a', 'user');
  const discount = discountFields.discount('a', standard);
  expect([users, discount].map(({ path }) => fieldAt(path)?.path)).toEqual(['a.units.user', 'a.discount.standard']);
  const type = (field: unknown, text: string) => store.act({ do: 'type', field: field as never, text, language: 'nl' });
  type(users, '12');
  type(discount, '7,5');
  expect(store.state().estimate).toMatchObject({ units: { user: 12 }, agreedDiscounts: [{ percent: 7.5 }] });
  type(users, 'veel');
  expect(store.state().typed.get(users.path)?.unreadable?.problem).toBe('parts.problem.count');
  type(users, '');
  expect(store.state().estimate.units).toBeUndefined();
  store.act({ do: 'undo' });
  expect(store.state().estimate.units).toEqual({ user: 12 });
});

describe('a need of what only some lists have', () => {
  test.each<[Need, string]>([
    [{ kind: 'termAtMost', months: 12 }, 'termAtMost.12'],
    [{ kind: 'includedAtLeast', minutes: 90 as Minutes }, 'includedAtLeast.90'],
    [{ kind: 'bundlesValidFor', months: 6 }, 'bundlesValidFor.6'],
  ])('comes back from its link: %o', (need, text) => {
    const link = encodeEstimate({ ...whole, needs: [need] });
    expect(link).toContain(`&needs=${text}&`);
    expect(decodeEstimate(link, context)?.estimate.needs).toEqual([need]);
  });

  test.each(['termAtMost', 'termAtMost.0', 'bundlesValidFor.121', 'includedAtLeast.60001', 'includedAtLeast.60.1'])(
    '%s is left out and noted',
    (text) => {
      const decoded = decodeEstimate(`#v=1&lines=&list=${richList.id}&months=1&needs=${text}&end`, context);
      expect(decoded?.problems.map(({ code }) => code)).toEqual(['invalidValue']);
      expect(decoded?.estimate.needs).toBeUndefined();
    },
  );

  test('is typed in a field of its own, and an empty field sets none', () => {
    const store = createStore(estimateOf([line()]));
    const type = (path: string, text: string) => {
      const field = fieldAt(path);
      if (field === undefined) throw new Error(`There is no field ${path}.`);
      store.act({ do: 'type', field, text, language: 'nl' });
    };
    type('need.includedAtLeast', '1,25');
    type('need.bundlesValidFor', '12');
    expect(store.state().estimate.needs).toEqual([
      { kind: 'includedAtLeast', minutes: 75 },
      { kind: 'bundlesValidFor', months: 12 },
    ]);
    type('need.bundlesValidFor', 'lang');
    expect(store.state().typed.get('need.bundlesValidFor')?.unreadable?.problem).toBe('need.problem.term');
    type('need.includedAtLeast', '');
    type('need.bundlesValidFor', '');
    expect(store.state().estimate.needs).toBeUndefined();
  });
});

test('a distance and a travel time are typed in the fields of a line', () => {
  const store = createStore(estimateOf([line({ place: 'onSite' })]));
  const id = store.state().estimate.lines[0]?.id;
  for (const [name, text] of [
    ['distance', '0'],
    ['travelMinutes', '1:30'],
  ]) {
    const field = fieldAt(`line.${id}.${name}`);
    if (field) store.act({ do: 'type', field, text: text ?? '', language: 'nl' });
  }
  expect(store.state().estimate.lines[0]).toMatchObject({ distance: 0, travelMinutes: 90 });
});
