import { draw } from '../../site/components/flowchart/draw.ts';
import { type Difference, differences } from './differences.ts';
import { readDrawing } from './read-drawing.ts';
import { type Meant, readMermaid } from './read-mermaid.ts';
import { type Reading, UnreadableDiagram } from './reading.ts';

/** What is wrong with a diagram, with the line of its text, counted from 1. */
export interface DiagramMistake {
  readonly line: number;
  readonly expected: string;
  readonly got: string;
  readonly fix: string;
}

const howToWrite =
  'Write boxes as A[text] and arrows as A --> B or A -->|text| B, with spaces, each on a line of its own; ' +
  'leave out click, style, subgraph and @{ }.';

const lineWith = (text: string, ids: readonly string[]): number => {
  const lines = text.split('\n');
  const wordsOf = (line: string): string[] => line.split(/[^\p{L}\p{N}_]+/u);
  const index = lines.findIndex((line) => ids.every((id) => wordsOf(line).includes(id)));
  return Math.max(index, 0) + 1;
};

const mistakeOf = (text: string, { ids, expected, got }: Difference): DiagramMistake => ({
  line: lineWith(text, ids),
  expected,
  got,
  fix: howToWrite,
});

/** The mistake in a text that could not be read. */
const unreadable = (error: unknown): DiagramMistake => {
  const message = error instanceof Error ? error.message : String(error);
  const line = error instanceof UnreadableDiagram ? error.line : undefined;
  return {
    line: line ?? 1,
    expected: 'a flowchart that Mermaid understands and the site can draw',
    got: message.replace(/\s+/g, ' ').slice(0, 200),
    fix: howToWrite,
  };
};

/** The differences between the drawing of `drawn` and what Mermaid reads in `text`. */
const mistakesIn = (text: string, meant: Reading, drawn: string): DiagramMistake[] =>
  differences(meant, readDrawing(draw(drawn, 'check').shapes)).map((difference) => mistakeOf(text, difference));

/** Compares the drawing of a flowchart with what Mermaid itself reads in its text. */
export const checkDiagram = async (text: string): Promise<DiagramMistake[]> => {
  try {
    return mistakesIn(text, await readMermaid(text), text);
  } catch (error) {
    return [unreadable(error)];
  }
};

/** A flowchart that the site draws as Mermaid reads it, or why it does not. */
export type Drawable = Pick<Meant, 'plain' | 'title' | 'description'> | { readonly mistake: DiagramMistake };

/**
 * Normalizes a flowchart as people write it, with or without spaces and semicolons, into plain text that the site draws correctly.
 *
 * @example await drawable('graph TD;\n A-->B;') has plain 'flowchart TB\nA["A"]\nB["B"]\nA --> B'
 */
export const drawable = async (text: string): Promise<Drawable> => {
  try {
    const meant = await readMermaid(text);
    const [mistake] = mistakesIn(text, meant, meant.plain);
    return mistake ? { mistake } : meant;
  } catch (error) {
    return { mistake: unreadable(error) };
  }
};
