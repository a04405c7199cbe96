import { expect, test } from 'vitest';
import { hasOpenPart } from '../../../src/rules/index.ts';
import type { CountryId } from '../../../src/schema/identifier.ts';
import { roleId } from '../../support/published.ts';
import { charged, estimate, line } from '../../support/requests.ts';

const vat = { country: 'LU' as CountryId, reverseCharge: false };
const onSite = line({ roleId: roleId('engineer'), place: 'onSite', minutes: 70 });

test('travel on request leaves a part out of every total that it belongs to, and out of no other', () => {
  const [tier] = estimate({ lines: [onSite], months: 12, vat }).tiers;
  expect(tier && hasOpenPart(tier.total.explanation)).toBe(true);
  expect(tier && hasOpenPart(tier.perMonth.explanation)).toBe(true);
  expect(tier?.withVat && hasOpenPart(tier.withVat.totalWithVat.explanation)).toBe(true);
  expect(tier && hasOpenPart(charged(tier, 'labourPerMonth').explanation)).toBe(false);
});

test('help on remote leaves nothing out', () => {
  const { tiers } = estimate({ lines: [line({ minutes: 40, times: 6 })], months: 12 });
  expect(tiers.map(({ total }) => hasOpenPart(total.explanation))).toEqual(tiers.map(() => false));
});
