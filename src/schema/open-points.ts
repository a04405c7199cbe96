import { z } from 'zod';
import { most } from './bounds.ts';
import { idSchema } from './identifier.ts';
import { localizedTextSchema } from './language.ts';

/** Something that the sources leave open or contradict, and what the site does about it. */
const openPointSchema = z.strictObject({
  id: idSchema,
  topic: localizedTextSchema,
  /** What the sources say, or leave out. */
  found: localizedTextSchema,
  /** What the site and its tools make of it. */
  settled: localizedTextSchema,
});
export type OpenPoint = z.infer<typeof openPointSchema>;

/** `content/open-points.yaml`: shown to every reader on the page about the prices. */
export const openPointsSchema = z.strictObject({ points: z.array(openPointSchema).max(most.openPoints) });
export type OpenPoints = z.infer<typeof openPointsSchema>;
