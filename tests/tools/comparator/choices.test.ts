import { describe, expect, test } from 'vitest';
import { billNeedField, firstNeed, timeNeedField, withNeed } from '../../../src/estimate/index.ts';
import type { Need } from '../../../src/rules/index.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import { shownTiers, toggleTier, withOnlyDifferences } from '../../../src/tools/comparator/choices.ts';
import { otherNeeds } from '../../../src/tools/comparator/need-form.ts';
import { estimateOf } from '../../support/estimates.ts';
import { priceList, tierId } from '../../support/published.ts';

const [none, standard, office, business] = priceList.tiers.map(({ id }) => id);

describe('tiers side by side', () => {
  test('are all of them, in the order of the list, until some are chosen', () => {
    expect(shownTiers({}, priceList)).toEqual([none, standard, office, business]);
    expect(shownTiers({ tiers: [tierId('business'), tierId('standard')] }, priceList)).toEqual([standard, business]);
  });

  test('come and go one at a time; all together are no choice', () => {
    const without = toggleTier({ onlyDifferences: true }, tierId('none'), priceList);
    expect(without).toEqual({ onlyDifferences: true, tiers: [standard, office, business] });
    expect(toggleTier(without, tierId('none'), priceList)).toEqual({ onlyDifferences: true });
  });

  test('never become none', () => {
    const one = { tiers: [tierId('office')] };
    expect(toggleTier(one, tierId('office'), priceList)).toBe(one);
  });
});

test('leaving out what is the same is a choice or no choice', () => {
  expect(withOnlyDifferences({}, true)).toEqual({ onlyDifferences: true });
  expect(withOnlyDifferences({ onlyDifferences: true }, false)).toEqual({});
});

describe('needs', () => {
  const within = (minutes: number): Need => ({ kind: 'responseWithin', minutes: minutes as Minutes });
  const isResponse = ({ kind }: Need) => kind === 'responseWithin';
  const weekend: Need = { kind: 'weekendHelp' };
  const evening: Need = { kind: 'faultHelpDuring', day: 4, opens: '18:00', closes: '19:00' };

  test('take the place of the one before, join the others, or go', () => {
    expect(withNeed({ needs: [within(60), weekend] }, isResponse, within(240))).toEqual({
      needs: [within(240), weekend],
    });
    expect(withNeed({ needs: [weekend] }, isResponse, within(240))).toEqual({ needs: [weekend, within(240)] });
    expect(withNeed({ needs: [within(60)] }, isResponse, null)).toEqual({});
  });

  test('of a link that the form has no field for can be taken out', () => {
    const needs = [within(60), evening, within(90), weekend];
    const estimate = estimateOf([], { needs });
    expect(timeNeedField('responseWithin').get(estimate)).toBe(60);
    expect(timeNeedField('interventionWithin').get(estimate)).toBeUndefined();
    expect(billNeedField.get(estimate)).toBeUndefined();
    expect(firstNeed(estimate, 'onSiteAnywhere')).toBeUndefined();
    expect(otherNeeds({ needs }, priceList).map(({ need }) => need)).toEqual([evening, within(90)]);
  });
});
