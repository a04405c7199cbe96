import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { JobStart } from '../../../src/rules/index.ts';
import type { FactorPercent } from '../../../src/schema/units.ts';
import { euros } from '../requests.ts';

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
export type EstimateCase = z.infer<typeof caseSchema>;

/** The worked examples of a file such as `content/checks/cases/2026-11-21/estimates.yaml`. */
export const readEstimateCases = (file: string): EstimateCase[] =>
  z.array(caseSchema).parse(parse(readFileSync(file, 'utf8')));
