import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/** A file of the checks that a provider wrote for its content; nothing when there is none. */
export const readChecks = <T>(content: string, file: string, entry: z.ZodType<T>): T[] => {
  const path = join(content, 'checks', file);
  return existsSync(path) ? entry.array().parse(parse(readFileSync(path, 'utf8'))) : [];
};
