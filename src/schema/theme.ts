import { z } from 'zod';
import { expects } from './expectations.ts';

const colourSchema = z.string(expects('colour')).regex(/^#[0-9a-f]{6}$/, expects('colour'));
const shadeSchema = z.string(expects('shade')).regex(/^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/, expects('shade'));

const sharedColours = {
  background: colourSchema.describe('The ground of a page.'),
  surface: colourSchema.describe('A box on the background, such as a form.'),
  strongText: colourSchema.describe('Headings and figures.'),
  gray1: colourSchema.describe('The first paragraph of a page.'),
  gray2: colourSchema.describe('Text.'),
  gray3: colourSchema.describe('Quieter text.'),
  gray4: colourSchema.describe('Lines in pictures.'),
  gray5: colourSchema.describe('The lines of tables and boxes.'),
  gray6: colourSchema.describe('The ground of code, and of the menu in the dark theme.'),
  gray7: colourSchema.optional().describe('The ground of the menu; the dark theme has none.'),
  accentLow: colourSchema.describe('The colour of the provider as a ground.'),
  accent: colourSchema.describe('The colour of the provider in full.'),
  accentHigh: colourSchema.describe('The colour of the provider where it must stand out most.'),
  good: colourSchema.describe('The ground of what is the cheapest.'),
  goodText: colourSchema.describe('What is the cheapest or meets a need, as text.'),
  wrong: colourSchema.describe('What is wrong, as text.'),
  fieldLine: colourSchema.describe('The edge of what can be filled in or pressed.'),
  shade: shadeSchema.describe('The shade below what lies over the page.'),
  series: z
    .tuple([colourSchema, colourSchema, colourSchema, colourSchema], expects('series'))
    .describe('The lines of the break-even picture, one for each level.'),
};

const screenSchema = z.strictObject({
  ...sharedColours,
  accentText: colourSchema.describe('Text on the accent.'),
  header: colourSchema.describe('The bar at the top of a page, and the bars that a browser draws around it.'),
  headerField: colourSchema.describe('The search field in that bar.'),
  headerLine: colourSchema.describe('The edge of the search field.'),
  headerText: colourSchema.describe('The name in the bar.'),
  headerQuietText: colourSchema.describe('The other words in the bar.'),
});
export type ScreenColours = z.infer<typeof screenSchema>;

const paperSchema = z.strictObject({
  ...sharedColours,
  pageNumber: colourSchema.describe('The number at the foot of each sheet.'),
});
export type PaperColours = z.infer<typeof paperSchema>;

/** A drawing in the content folder. */
const drawingSchema = z.string(expects('drawing')).regex(/^(?!\/|.*\.\.)[\w./-]+\.svg$/, expects('drawing'));

const logoSchema = z.strictObject({
  light: drawingSchema.describe('For the bar of the light theme.'),
  dark: drawingSchema.describe('For the bar of the dark theme.'),
  replacesName: z.boolean().default(false).describe('Whether it holds the name, which then does not stand beside it.'),
});

const typefaceSchema = z.strictObject({
  family: z
    .string(expects('family'))
    .regex(/^[\p{L}\p{N} -]+$/u, expects('family'))
    .describe('Its name, as its style sheets give it.'),
  styles: z
    .array(z.string(expects('styleSheet')).regex(/^(?:@[\w.-]+\/)?[\w-][\w./-]*$/, expects('styleSheet')))
    .min(1)
    .describe('The style sheets of an installed npm package that bring its letters; the site serves them itself.'),
});
export type Typeface = z.infer<typeof typefaceSchema>;

/** `content/theme.yaml`: how the site looks, on screens and on paper. */
export const themeSchema = z.strictObject({
  favicon: drawingSchema
    .optional()
    .describe('The icon of the site; a mark in the colours of the theme where it is left out.'),
  logo: logoSchema
    .optional()
    .describe('A drawing before the name in the bar; a mark of three levels where it is left out.'),
  typeface: typefaceSchema.optional().describe('The letters of the site; those of the device where it is left out.'),
  radius: z
    .number(expects('radius'))
    .min(0, expects('radius'))
    .max(2, expects('radius'))
    .default(0.5)
    .describe('How round the corners of boxes are, in the size of a letter; 0 is square.'),
  light: screenSchema.describe('Pages in the light theme.'),
  dark: screenSchema.describe('Pages in the dark theme.'),
  paper: paperSchema.describe('Pages and estimates on paper, whatever the theme of the screen.'),
});
export type Theme = z.infer<typeof themeSchema>;
