import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Flip, isRuleError, whatFlips } from '../../../src/rules/index.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { idsIn } from '../published.ts';
import { line } from '../requests.ts';

const caseSchema = z.strictObject({
  name: z.string(),
  months: z.number(),
  lines: z.array(
    z.strictObject({
      times: z.number(),
      per: z.enum(['once', 'month']),
      minutes: z.number(),
      role: z.string(),
      place: z.enum(['remote', 'onSite']),
    }),
  ),
  flips: z.array(
    z.strictObject({
      role: z.string(),
      change: z.string().regex(/^[+-]\d+:\d\d$/),
      cheapest: z.array(z.string()),
      why: z.string(),
    }),
  ),
});

const spoken = ({ roleId: role, direction, minutes, cheapest }: Flip) => ({
  role,
  change: `${direction === 'added' ? '+' : '-'}${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
  cheapest,
});

/** Tests what would change the cheapest tier of a price list against a file of worked examples. */
export const testFlipCases = (file: string, list: PriceList): void => {
  test.each(z.array(caseSchema).parse(parse(readFileSync(file, 'utf8'))))('$name', ({ months, lines, flips }) => {
    const request = {
      months,
      lines: lines.map(({ role, ...item }) => line({ ...item, roleId: idsIn(list).roleId(role) })),
    };
    const found = whatFlips(request, list);
    expect(isRuleError(found) ? found : found.map(spoken)).toEqual(flips.map(({ why, ...flip }) => flip));
  });
};
