import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Theme } from '../schema/theme.ts';
import type { Check, Finding } from './check.ts';
import { contrast, nearestShade } from './contrast.ts';

type ColourSet = keyof Pick<Theme, 'light' | 'dark' | 'paper'>;
type Colours = Theme['light'] & Theme['dark'] & Theme['paper'];
type Name = Exclude<keyof Colours, 'series'>;

/** What stands on what, and the least contrast between the two. */
interface Pair {
  readonly name: Name;
  readonly ground: Name;
  readonly least: number;
}

/** What WCAG AA asks of text (1.4.3), and of the edges of what can be pressed (1.4.11). */
const [ofText, ofEdges] = [4.5, 3];

const grounds = ['background', 'surface'] as const;

const on = (ground: Name, names: readonly Name[], least = ofText): Pair[] =>
  names.map((name) => ({ name, ground, least }));

const everywhere: readonly Pair[] = [
  ...grounds.flatMap((ground) => on(ground, ['strongText', 'gray1', 'gray2', 'gray3', 'goodText', 'wrong'])),
  ...grounds.flatMap((ground) => on(ground, ['fieldLine'], ofEdges)),
  ...on('good', ['goodText', 'strongText', 'gray2']),
  ...on('accentLow', ['accentHigh', 'strongText']),
];

const onScreens: readonly Pair[] = [
  ...on('accent', ['accentText']),
  ...on('header', ['headerText', 'headerQuietText']),
  ...on('headerField', ['headerText', 'headerQuietText']),
];

/** Links have the full colour on a light ground, and the one that stands out most on a dark one. */
const links = (name: 'accent' | 'accentHigh'): Pair[] => grounds.flatMap((ground) => on(ground, [name]));

/** The pictures of shared links take their colours from the light set. */
const onPictures = on('accentHigh', ['accentText', 'accentLow']);

const pairs: Readonly<Record<ColourSet, readonly Pair[]>> = {
  light: [...everywhere, ...onScreens, ...links('accent'), ...onPictures],
  dark: [...everywhere, ...onScreens, ...links('accentHigh')],
  paper: [...everywhere, ...links('accent')],
};

/** A colour that something stands on, and the least contrast with it. */
interface Ground {
  readonly name: Name;
  readonly colour: string;
  readonly least: number;
}

/** Cut off, not rounded: what is just too little must not read as enough. */
const ratioText = (ratio: number): string => `${Math.floor(ratio * 100) / 100} : 1`;

const standsOn = (colour: string, grounds: readonly Ground[]): boolean =>
  grounds.every((ground) => contrast(colour, ground.colour) >= ground.least);

const fixOf = (colour: string, grounds: readonly Ground[]): string => {
  const shade = nearestShade(colour, (shade) => standsOn(shade, grounds));
  return shade === undefined
    ? `No shade of it can be read on each of ${grounds.map(({ name }) => name).join(', ')}: change one of these.`
    : `Use "${shade}", the nearest shade that passes.`;
};

/** One finding for a colour, on the ground from which it is told least; none where it is told well enough from all. */
const findingOf = (path: readonly PropertyKey[], colour: string, grounds: readonly Ground[]): Finding[] => {
  const failing = grounds.filter((ground) => !standsOn(colour, [ground]));
  const [worst] = failing.sort((one, other) => contrast(colour, one.colour) - contrast(colour, other.colour));
  if (worst === undefined) return [];
  return [
    {
      path,
      expected: `a contrast of at least ${worst.least} : 1 with ${worst.name} "${worst.colour}" (WCAG AA)`,
      got: `"${colour}", which has ${ratioText(contrast(colour, worst.colour))}`,
      fix: fixOf(colour, grounds),
    },
  ];
};

const findingsIn = (set: ColourSet, colours: Partial<Colours>): Finding[] => {
  const colourOf = (name: Name): string => colours[name] ?? '';
  return Array.from(Map.groupBy(pairs[set], ({ name }) => name)).flatMap(([name, among]) => {
    const grounds = among.map(({ ground, least }) => ({ name: ground, colour: colourOf(ground), least }));
    return findingOf([set, name], colourOf(name), grounds);
  });
};

const seriesFindings = (set: ColourSet, { series, background }: Pick<Colours, 'series' | 'background'>): Finding[] =>
  series.flatMap((colour, index) =>
    findingOf([set, 'series', index], colour, [{ name: 'background', colour: background, least: ofText }]),
  );

/** Whoever sees less can read every text in every set of colours, and find what can be pressed. */
const coloursCanBeRead: Check<Theme> = (theme) =>
  (['light', 'dark', 'paper'] as const).flatMap((set) => [
    ...findingsIn(set, theme[set]),
    ...seriesFindings(set, theme[set]),
  ]);

/** The drawings of the theme stand in the content folder. */
const drawingsExist =
  (contentFolder: string): Check<Theme> =>
  ({ favicon, logo }) => {
    const named = [
      { path: ['favicon'], file: favicon },
      { path: ['logo', 'light'], file: logo?.light },
      { path: ['logo', 'dark'], file: logo?.dark },
    ];
    return named.flatMap(({ path, file }) =>
      file === undefined || existsSync(join(contentFolder, file))
        ? []
        : [
            {
              path,
              expected: 'a file of the content folder',
              got: `"${file}"`,
              fix: 'Put the file there, or correct its path.',
            },
          ],
    );
  };

const require = createRequire(import.meta.url);

const readStyles = (styleSheet: string): string | undefined => {
  try {
    return readFileSync(require.resolve(styleSheet), 'utf8');
  } catch {
    return undefined;
  }
};

const familiesIn = (css: string): string[] => [
  ...new Set(Array.from(css.matchAll(/font-family:\s*['"]?([^'";]+?)['"]?\s*;/g), ([, family = '']) => family)),
];

/** The style sheets of the typeface are installed, and bring the family that is named. */
const typefaceIsInstalled: Check<Theme> = ({ typeface }) => {
  if (typeface === undefined) return [];
  const { family, styles } = typeface;
  const missing = styles.findIndex((styleSheet) => readStyles(styleSheet) === undefined);
  if (missing >= 0) {
    const got = `"${styles[missing]}", which is not there`;
    const fix = 'Install its package with `npm install`, or correct the name.';
    return [{ path: ['typeface', 'styles', missing], expected: 'a style sheet of an installed package', got, fix }];
  }
  const families = styles.flatMap((styleSheet) => familiesIn(readStyles(styleSheet) ?? ''));
  if (families.includes(family)) return [];
  const expected = `one of ${[...new Set(families)].join(', ')}`;
  return [
    { path: ['typeface', 'family'], expected, got: `"${family}"`, fix: 'Name the family as its style sheets do.' },
  ];
};

/** What must hold of a theme beyond its form. */
export const themeChecks = (contentFolder: string): readonly Check<Theme>[] => [
  coloursCanBeRead,
  drawingsExist(contentFolder),
  typefaceIsInstalled,
];
