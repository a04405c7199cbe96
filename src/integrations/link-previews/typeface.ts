import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Buffer as Characters, shape } from 'harfbuzzjs';
import { type Outline, type ReadFont, readFont } from './read-font.ts';

/** A glyph in a text. Distances are in ems, from the beginning of the text and its baseline; `em` is that in units of the outline. */
export interface PlacedGlyph {
  readonly outline: Outline;
  readonly em: number;
  readonly x: number;
  readonly y: number;
}

/** A text on one line; the width is in ems. */
export interface SetText {
  readonly glyphs: readonly PlacedGlyph[];
  readonly width: number;
}

/** The letters of one weight. `ascent` and `descent` are how far a line reaches above and below its baseline, in ems. */
export interface Typeface {
  readonly set: (text: string) => SetText;
  readonly ascent: number;
  readonly descent: number;
}

const hasLetter = ({ font }: ReadFont, letter: string): boolean =>
  font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined;

/** The first font has a sign for letters that no font has. */
const fontFor = (fonts: readonly ReadFont[], letter: string): ReadFont | undefined =>
  fonts.find((font) => hasLetter(font, letter)) ?? fonts[0];

interface Run {
  readonly font: ReadFont;
  text: string;
}

/** Parts a text where another font has the letters. A mark and the letter below it are one letter where there is one for both. */
const runsOf = (fonts: readonly ReadFont[], text: string): Run[] => {
  const runs: Run[] = [];
  for (const letter of text.normalize()) {
    const [font, last] = [fontFor(fonts, letter), runs.at(-1)];
    if (last !== undefined && last.font === font) last.text += letter;
    else if (font) runs.push({ font, text: letter });
  }
  return runs;
};

const setRun = ({ font: { font, unitsPerEm, outlineOf }, text }: Run, begin: number): SetText => {
  const characters = new Characters();
  characters.addText(text);
  characters.guessSegmentProperties();
  shape(font, characters);
  let width = begin;
  const glyphs = characters.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
    const x = width + xOffset / unitsPerEm;
    width += xAdvance / unitsPerEm;
    return { outline: outlineOf(codepoint), em: unitsPerEm, x, y: yOffset / unitsPerEm };
  });
  return { glyphs, width };
};

const setText = (fonts: readonly ReadFont[], text: string): SetText =>
  runsOf(fonts, text).reduce<SetText>(
    ({ glyphs, width }, run) => {
      const set = setRun(run, width);
      return { glyphs: [...glyphs, ...set.glyphs], width: set.width };
    },
    { glyphs: [], width: 0 },
  );

const require = createRequire(import.meta.url);

const readSubset = (subset: string, weight: number): ReadFont =>
  readFont(readFileSync(require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`)));

/** Reads the letters of a weight of Inter; the second font has the letters that the first one lacks. */
export const readTypeface = (weight: 400 | 700): Typeface => {
  const latin = readSubset('latin', weight);
  const fonts = [latin, readSubset('latin-ext', weight)];
  const { ascender, descender } = latin.font.hExtents();
  return {
    set: (text) => setText(fonts, text),
    ascent: ascender / latin.unitsPerEm,
    descent: -descender / latin.unitsPerEm,
  };
};
