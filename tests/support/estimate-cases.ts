import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { JobStart, TierQuote } from '../../src/rules/index.ts';
import type { FactorPercent } from '../../src/schema/units.ts';
import { minutesByBand } from './minutes-by-band.ts';
import { roleId, tierId } from './published.ts';
import { charged, estimate, euros, line } from './requests.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Reads `2026-11-23 19:00` or `Monday 19:00`. */
const readStart = (text: string): JobStart => {
  const [day = '', time = ''] = text.split(' ');
  const weekday = weekdays.indexOf(day);
  return weekday < 0 ? { at: 'dateTime', dateTime: `${day}T${time}` } : { at: 'weekday', weekday, time };
};

const lineSchema = z.strictObject({
  times: z.number(),
  per: z.enum(['once', 'month']),
  minutes: z.number(),
  role: z.string(),
  place: z.enum(['remote', 'onSite']),
  start: z.string().transform(readStart).optional(),
  billed: z.number(),
  split: z.record(z.string(), z.number()).optional(),
});

const caseSchema = z.strictObject({
  name: z.string(),
  months: z.number(),
  agreedTravel: z.number().transform(euros).optional(),
  agreedFactor: z
    .number()
    .transform((percent) => percent as FactorPercent)
    .optional(),
  lines: z.array(lineSchema),
  tiers: z.record(
    z.string(),
    z.strictObject({
      labour: z.number().default(0),
      once: z.number().default(0),
      perMonth: z.number(),
      total: z.number(),
      open: z.array(z.string()),
    }),
  ),
  cheapest: z.array(z.string()),
});
type EstimateCase = z.infer<typeof caseSchema>;

const estimateOf = ({ months, agreedTravel, agreedFactor, lines }: EstimateCase) =>
  estimate({
    months,
    ...(agreedTravel !== undefined && { agreedTravel }),
    ...(agreedFactor !== undefined && { agreedOutOfBandFactor: agreedFactor }),
    lines: lines.map(({ role, billed, split, start, ...item }) =>
      line({ ...item, roleId: roleId(role), ...(start && { start }) }),
    ),
  });

const figuresOf = (tier: TierQuote | undefined) => ({
  labour: charged(tier, 'labourPerMonth').cents,
  once: charged(tier, 'labourOnce').cents,
  perMonth: tier?.perMonth.cents,
  total: tier?.total.cents,
  open: tier?.openItems.map(({ reason }) => reason),
});

/** Holds the estimates against a file of worked examples: one group of tests for each. */
export const testEstimateCases = (file: string): void => {
  const cases = z.array(caseSchema).parse(parse(readFileSync(file, 'utf8')));

  describe.each(cases)('$name', (example) => {
    const { lines, tiers, cheapest } = example;
    const result = estimateOf(example);

    test('bills the minutes of each line', () => {
      expect(result.lines.map(({ billed }) => billed)).toEqual(lines.map(({ billed }) => billed));
    });

    test('lays them in the right hours', () => {
      const wanted = lines.map(({ billed, split }) => split ?? { weekdayDaytime: billed });
      expect(result.lines.map(({ split }) => minutesByBand(split))).toEqual(wanted);
    });

    test.each(Object.entries(tiers))('comes to the right amounts under %s', (name, { open, ...amounts }) => {
      const tier = result.tiers.find((candidate) => candidate.tierId === tierId(name));
      const inCents = Object.entries(amounts).map(([key, amount]) => [key, euros(amount)]);
      expect(figuresOf(tier)).toEqual({ ...Object.fromEntries(inCents), open });
    });

    test('names the cheapest', () => {
      expect(result.cheapest.tierIds).toEqual(cheapest);
    });
  });
};
