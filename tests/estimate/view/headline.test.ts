import { describe, expect, test } from 'vitest';
import { type Estimate, estimateView, reportView, scenarioView } from '../../../src/estimate/index.ts';
import type { Need } from '../../../src/rules/index.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { makeWords } from '../../../src/words/index.ts';
import { providerList } from '../../providers/read-list.ts';
import { dutch, english } from '../../support/dictionaries.ts';
import { estimateOf, wordsIn } from '../../support/estimates.ts';
import { plain } from '../../support/plain.ts';
import { priceList } from '../../support/published.ts';
import { euros, line } from '../../support/requests.ts';

const context = { list: priceList, holidays: { status: 'none' }, words: wordsIn.en } as const;
const within = (hours: number): Need => ({ kind: 'responseWithin', minutes: (hours * 60) as Minutes });
const work = [line({ minutes: 40, times: 6 })];

const viewOf = (change: Partial<Estimate>) => {
  const estimate = estimateOf(work, change);
  const view = scenarioView(estimate, estimate, context);
  return { headline: plain(view.headline), badges: view.tiers.filter((tier) => tier.isCheapest).map(({ id }) => id) };
};

const sentOf = (change: Partial<Estimate>): string =>
  plain(estimateView(estimateOf(work, change), context).scenarios[0]?.headline ?? '');

describe('an offer', () => {
  test('that is cheaper than every level comes first', () => {
    expect(viewOf({ offer: euros(400) })).toEqual({
      headline:
        'The offer is the cheapest: €4,800.00 over 12 months, excluding VAT. The cheapest level is No contract: €5,832.00 over 12 months, excluding VAT.',
      badges: [],
    });
  });

  test('is told for the period that is shown', () => {
    expect(viewOf({ offer: euros(400), period: 'month' }).headline).toContain('€400.00 per month, excluding VAT.');
    expect(viewOf({ offer: euros(400), period: 'year', months: 24 }).headline).toContain('€4,800.00 in the first 12');
  });

  test('that costs as much as the cheapest level is not cheaper', () => {
    expect(viewOf({ offer: euros(486) })).toEqual({
      headline: 'No contract is the cheapest: €5,832.00 over 12 months, excluding VAT.',
      badges: ['none'],
    });
  });

  test('is held against the cheapest level that meets the needs', () => {
    const { headline, badges } = viewOf({ offer: euros(600), needs: [within(8)] });
    expect(headline).toContain('The offer is the cheapest, if it meets your needs: €7,200.00');
    expect(headline).toContain('The cheapest level that meets them is Office: €8,328.00');
    expect(badges).toEqual([]);
  });

  test('is not cheapest where none can be named', () => {
    const estimate = estimateOf([], { offer: euros(1) });
    const { headline, isOfferCheapest } = scenarioView(estimate, estimate, context);
    expect(headline).not.toContain('offer');
    expect(isOfferCheapest).toBe(false);
  });
});

describe('what is sent', () => {
  test('says what each level that is cheaper misses', () => {
    expect(sentOf({ needs: [within(8)] })).toBe(
      'Office is the cheapest that meets your needs: €8,328.00 over 12 months, excluding VAT.' +
        ' No contract is cheaper, but does not meet: first response within 8 hours (in fault-processing hours): not guaranteed at this level.' +
        ' Standard is cheaper, but does not meet: first response within 8 hours (in fault-processing hours): 12 hours at this level.',
    );
  });

  test('names no level that misses a need and costs more', () => {
    const needs: Need[] = [{ kind: 'billAtMost', cents: euros(500) }];
    expect(sentOf({ needs })).toBe(
      'No contract is the cheapest that meets your needs: €5,832.00 over 12 months, excluding VAT.',
    );
  });
});

test('work that no level has a price for is not named as what some level lacks', () => {
  const list = providerList('by-priority');
  const words = makeWords('en', english, list);
  const estimate = estimateOf([line({ minutes: 40 })], { list: list.id });
  expect(plain(scenarioView(estimate, estimate, { ...context, list, words }).headline)).toBe(
    'You see no cheapest level yet, because there is no work with a set price. Once there is, we compare the levels.',
  );
});

test('levels that are paid per user are not compared until the users are filled in', () => {
  const list = providerList('per-user');
  const words = makeWords('en', english, list);
  const headlineFor = (change: Partial<Estimate>) => {
    const estimate = estimateOf([line({ minutes: 40 })], { list: list.id, ...change });
    return plain(scenarioView(estimate, estimate, { ...context, list, words }).headline);
  };
  expect(headlineFor({})).toMatch(/^We name no cheapest level/);
  expect(headlineFor({ units: { user: 30 } })).toMatch(/^IT Essentials is the cheapest/);
});

test('why no level is named is short on the screen, where each level tells what it leaves out, and whole where it is sent', () => {
  const list = providerList('per-user');
  const words = makeWords('en', english, list);
  const estimate = estimateOf([line({ minutes: 40 })], { list: list.id });
  const { headline, lacks = [], tiers } = scenarioView(estimate, estimate, { ...context, list, words });
  const sent = estimateView(estimate, { ...context, list, words }).scenarios[0]?.headline;
  expect(headline).toBe('We name no cheapest level, because not the same prices are fixed at every level.');
  expect(tiers.map(({ beside }) => beside.map(plain))).toEqual(list.tiers.map(() => ['Not fixed: users.']));
  expect(sent).toBe([headline, ...lacks.map(({ told }) => told)].join(' '));
});

test('one level alone is not called the cheapest, and a visit that costs no travel leaves nothing on request', () => {
  const list = providerList('one-level');
  const words = makeWords('nl', dutch, list);
  const [role] = list.roles;
  const visit = line({ ...(role && { roleId: role.id }), place: 'onSite' });
  const estimate = estimateOf([visit], { list: list.id });
  expect(plain(scenarioView(estimate, estimate, { ...context, list, words }).headline)).toBe(
    'Vast tarief kost CHF 588,00 over 12 maanden, zonder btw.',
  );
});

test('nothing is told of a report where no level promises a time', () => {
  const list = providerList('vat-inside');
  const estimate = estimateOf([line({ minutes: 40 })], { list: list.id, reportedAt: '2026-12-04T16:00' });
  expect(reportView(estimate, estimate, { ...context, list })).toBeNull();
});

test('a visit whose distance is not filled in costs more by what the visitor has yet to say, and not on request', () => {
  const list = providerList('by-distance');
  const words = makeWords('en', english, list);
  const headlineFor = (distance?: number) => {
    const visit = { ...line({ minutes: 60, place: 'onSite' }), ...(distance !== undefined && { distance }) };
    const estimate = estimateOf([visit], { list: list.id });
    return plain(scenarioView(estimate, estimate, { ...context, list, words }).headline);
  };
  expect(headlineFor()).toMatch(/^Standard costs €720\.00 over 12 months, .*, plus what you have yet to fill in\.$/);
  expect(headlineFor(10)).toMatch(/^Standard costs €852\.00 over 12 months, [^,]*\.$/);
});
