import { parse } from 'yaml';
import { z } from 'zod';
import { contrast, mixed, nearestShade, tinted } from '../../src/catalogue/index.ts';
import { fillTemplate } from './fill-template.ts';

const [black, white] = ['#000000', '#ffffff'];

/** The nearest shade that can be read on each of some grounds. */
const readableOn = (colour: string, grounds: readonly string[], least = 4.5): string =>
  nearestShade(colour, (shade) => grounds.every((ground) => contrast(shade, ground) >= least)) ?? colour;

const groundsSchema = z.object({ background: z.string(), surface: z.string() });
/** What the template says of the grounds of a set of colours. */
type Grounds = z.infer<typeof groundsSchema>;

const templateSchema = z.object({ light: groundsSchema, dark: groundsSchema });

/** The shades of a site on a light ground: the colour itself, and what stands on it or below it. */
const onLight = (colour: string, { background, surface }: Grounds) => {
  const accentLow = mixed(colour, white, 0.86);
  return {
    accent: readableOn(colour, [white, background, surface]),
    accentLow,
    accentHigh: readableOn(mixed(colour, black, 0.45), [background, accentLow], 7),
  };
};

const onDark = (colour: string, { background, surface }: Grounds) => {
  const accentLow = mixed(colour, black, 0.68);
  return {
    accent: readableOn(colour, [white]),
    accentLow,
    accentHigh: readableOn(mixed(colour, white, 0.62), [background, surface, accentLow]),
  };
};

const bar = (colour: string, depth: number) => {
  const header = readableOn(mixed(colour, black, depth), [white], 9);
  return { header, headerField: mixed(header, white, 0.07), headerLine: mixed(header, white, 0.4) };
};

const named = (set: string, colours: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(colours).map(([name, colour]) => [`${set}_${name}`, `'${colour}'`]);

const greys = /^( {2}(?:background|surface|strongText|gray\d|fieldLine|headerQuietText): )'(#[0-9a-f]{6})'/gm;

/** The template with greys that lean to the colour, in place of those of `starter/`. */
const withTintedGreys = (template: string, colour: string): string =>
  template.replace(greys, (_, name: string, grey: string) => `${name}'${tinted(grey, colour)}'`);

/**
 * The theme of a new site: neutral, with the shades of one colour that can be read on their grounds.
 *
 * @param template the theme of `starter/`
 * @param colour as `#rrggbb`
 */
export const siteTheme = (template: string, colour: string): string => {
  const neutral = withTintedGreys(template, colour);
  const { light, dark } = templateSchema.parse(parse(neutral));
  return fillTemplate(
    neutral,
    () => true,
    Object.fromEntries([
      ...named('light', { ...onLight(colour, light), ...bar(colour, 0.35) }),
      ...named('dark', { ...onDark(colour, dark), ...bar(colour, 0.6) }),
    ]),
  );
};
