import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isRuleError, type Need, type NeedValue, tiersThatMeet } from '../../../src/rules/index.ts';
import type { ChannelId, CountryId } from '../../../src/schema/identifier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import type { Minutes } from '../../../src/schema/units.ts';
import type { WeeklyHours } from '../../../src/schema/weekly-hours.ts';
import { euros } from '../requests.ts';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Needs as the cases write them. */
const needSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weekendHelp') }),
  z.strictObject({ kind: z.enum(['responseWithin', 'interventionWithin']), hours: z.number() }),
  z.strictObject({ kind: z.literal('channel'), channel: z.string() }),
  z.strictObject({
    kind: z.enum(['supportDuring', 'faultHelpDuring']),
    day: z.enum(days),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({ kind: z.literal('feeAtMost'), euros: z.number() }),
  z.strictObject({ kind: z.enum(['onSiteAnywhere', 'onSiteInPart']), country: z.string() }),
]);

const caseSchema = z.strictObject({
  name: z.string(),
  needs: z.array(needSchema),
  meets: z.array(z.string()),
  fails: z.record(z.string(), z.array(z.record(z.string(), z.union([z.string(), z.number()])))),
});

const needOf = (need: z.infer<typeof needSchema>): Need => {
  if ('hours' in need) return { kind: need.kind, minutes: (need.hours * 60) as Minutes };
  if ('channel' in need) return { kind: need.kind, channelId: need.channel as ChannelId };
  if ('day' in need) return { kind: need.kind, day: days.indexOf(need.day), opens: need.from, closes: need.to };
  if ('euros' in need) return { kind: need.kind, cents: euros(need.euros) };
  if ('country' in need) return { kind: need.kind, country: need.country as CountryId };
  return need;
};

/** The published hours are one stretch of days, each open once. */
const spokenHours = (hours: WeeklyHours): string => {
  const open = days.filter((_, day) => hours[day]?.length === 1);
  return `${open[0]}-${open.at(-1)} ${hours[0]?.[0]?.join('-')}`;
};

const spoken = (value: NeedValue): string | number => {
  switch (value.unit) {
    case 'minutes':
      return `${value.amount / 60} h`;
    case 'cents':
      return value.amount / 100;
    case 'weeklyHours':
      return spokenHours(value.hours);
    case 'channels':
      return value.channelIds.join();
    case 'onSiteReach':
      return value.reach;
    default:
      return 'not agreed';
  }
};

/** Tests which tiers of a price list meet needs against a file of worked examples, with a group of tests for each. */
export const testNeedCases = (file: string, list: PriceList): void => {
  describe.each(z.array(caseSchema).parse(parse(readFileSync(file, 'utf8'))))('$name', ({ needs, meets, fails }) => {
    const found = () => {
      const matches = tiersThatMeet(needs.map(needOf), list);
      return isRuleError(matches) ? [] : matches;
    };

    test('the contracts that meet every need', () => {
      const meeting = found().filter((match) => match.meets);
      expect(meeting.map(({ tierId }) => tierId)).toEqual(meets);
    });

    test('what fails under the others', () => {
      const failing = found().filter((match) => match.fails.length > 0);
      const spokenFails = failing.map((match) => [
        match.tierId,
        match.fails.map(({ need, value }) => ({ [need.kind]: spoken(value) })),
      ]);
      expect(Object.fromEntries(spokenFails)).toEqual(fails);
    });
  });
};
