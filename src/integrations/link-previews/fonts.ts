import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';

const require = createRequire(import.meta.url);

const read = (name: string, subset: string, weight: 400 | 700): Font => ({
  name,
  weight,
  style: 'normal',
  data: readFileSync(require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`)),
});

/** The letters of the preview pictures; those that the first font lacks come from the second. */
export const readFonts = (): Font[] =>
  ([400, 700] as const).flatMap((weight) => [
    read('Inter', 'latin', weight),
    read('Inter Extended', 'latin-ext', weight),
  ]);
