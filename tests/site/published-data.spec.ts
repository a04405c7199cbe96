import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { isRuleError, quote } from '../../src/rules/index.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import { example } from '../support/published.ts';
import { referenceDist } from '../support/sites.ts';

test('the first published price list prices the worked example as it did on its first day', () => {
  const list: PriceList = JSON.parse(readFileSync(`${referenceDist}/data/price-lists/2026-11-21.json`, 'utf8'));
  const estimate = quote(example, list);
  if (isRuleError(estimate)) throw new Error(estimate.code);
  expect(estimate.tiers.map(({ tierId, total }) => [tierId, total.cents])).toEqual([
    ['none', 776_700],
    ['standard', 811_200],
    ['office', 999_300],
    ['business', 1_066_500],
  ]);
});
