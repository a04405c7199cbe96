import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { roleId, tierId } from '../../support/published.ts';
import { estimate, euros, line } from '../../support/requests.ts';

const caseSchema = z.strictObject({
  name: z.string(),
  months: z.number(),
  agreedTravel: z.number().optional(),
  lines: z.array(
    z.strictObject({
      times: z.number(),
      per: z.enum(['once', 'month']),
      minutes: z.number(),
      role: z.string(),
      place: z.enum(['remote', 'onSite']),
      billed: z.number(),
    }),
  ),
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

const cases = z.array(caseSchema).parse(parse(readFileSync('tests/cases/estimates.yaml', 'utf8')));

describe.each(cases)('$name', ({ months, agreedTravel, lines, tiers, cheapest }) => {
  const result = () =>
    estimate({
      months,
      ...(agreedTravel === undefined ? {} : { agreedTravel: euros(agreedTravel) }),
      lines: lines.map(({ role, billed, ...item }) => line({ ...item, roleId: roleId(role) })),
    });

  test('bills the minutes of each line', () => {
    expect(result().lines.map(({ billed }) => billed)).toEqual(lines.map(({ billed }) => billed));
  });

  test.each(Object.entries(tiers))('comes to the right amounts under %s', (name, wanted) => {
    const tier = result().tiers.find((candidate) => candidate.tierId === tierId(name));
    expect({
      labour: tier?.labourPerMonth.cents,
      once: tier?.labourOnce.cents,
      perMonth: tier?.perMonth.cents,
      total: tier?.total.cents,
      open: tier?.openItems.map(({ reason }) => reason),
    }).toEqual({
      labour: euros(wanted.labour),
      once: euros(wanted.once),
      perMonth: euros(wanted.perMonth),
      total: euros(wanted.total),
      open: wanted.open,
    });
  });

  test('names the cheapest', () => {
    expect(result().cheapest.tierIds).toEqual(cheapest);
  });
});
