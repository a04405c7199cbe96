import { z } from 'zod';
import { most } from './bounds.ts';
import { idSchema } from './identifier.ts';
import type { LocalizedTexts } from './language.ts';

/** Something that the sources leave open or contradict, and what the site does about it. */
const openPointSchema = (texts: LocalizedTexts) =>
  z.strictObject({
    id: idSchema,
    topic: texts.text,
    /** What the sources say, or leave out. */
    found: texts.text,
    /** What the site and its tools make of it. */
    settled: texts.text,
  });
export type OpenPoint = z.infer<ReturnType<typeof openPointSchema>>;

/** `content/open-points.yaml`: shown to every reader on the page about the prices. */
export const openPointsSchema = (texts: LocalizedTexts) =>
  z.strictObject({ points: z.array(openPointSchema(texts)).max(most.openPoints) });
export type OpenPoints = z.infer<ReturnType<typeof openPointsSchema>>;
