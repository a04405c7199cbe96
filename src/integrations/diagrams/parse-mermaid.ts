import { type Flow, isFlowchart, readFlowchart } from './mermaid/flow-parser.js';
import { UnreadableDiagram } from './reading.ts';

const lineOf = (error: unknown): number | undefined => {
  const hash: unknown = error instanceof Error ? Reflect.get(error, 'hash') : undefined;
  const place: unknown = hash instanceof Object ? Reflect.get(hash, 'loc') : undefined;
  const line: unknown = place instanceof Object ? Reflect.get(place, 'first_line') : undefined;
  return typeof line === 'number' ? line : undefined;
};

/** Mermaid encodes entities such as `#quot;` until it draws; this decodes them to HTML. */
export const withEntities = (label: string): string =>
  label.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');

/** Mermaid passes the title in the front matter of a diagram only to its own renderer. */
const titleIn = (text: string): string | undefined =>
  /^\s*---\n(?:.*\n)*?title:\s*(["']?)(.+?)\1\s*\n(?:.*\n)*?---\n/.exec(text)?.[2];

/** The length of five hundred arrows, Mermaid's limit. Its time is quadratic in the number of blank lines and statements. */
const longest = 15_000;

const refuseLong = (text: string): void => {
  if (text.length > longest) throw new UnreadableDiagram(`more than ${longest} characters`, 1);
};

/**
 * Parses a flowchart with Mermaid's own parser.
 *
 * @throws UnreadableDiagram when the text is too long, Mermaid does not understand it, or reads another kind of diagram in it.
 */
export const parseMermaid = (text: string): Flow => {
  refuseLong(text);
  if (!isFlowchart(text)) throw new UnreadableDiagram('a diagram of another kind, or none', 1);
  try {
    return readFlowchart(text, titleIn(text));
  } catch (error) {
    throw new UnreadableDiagram(error instanceof Error ? error.message : String(error), lineOf(error));
  }
};
