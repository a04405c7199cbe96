import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const caseSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  more: z.number(),
  role: z.string(),
  saves: z.number(),
  hours: z.union([z.number(), z.literal('never')]),
});

/** The worked examples of a file such as `content/checks/cases/2026-11-21/break-even.yaml`. */
export const readBreakEvenCases = (file: string) => z.array(caseSchema).parse(parse(readFileSync(file, 'utf8')));
