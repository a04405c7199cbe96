import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.d.ts';
import { UnreadableDiagram } from './reading.ts';

const lineOf = (error: unknown): number | undefined => {
  const hash: unknown = error instanceof Error ? Reflect.get(error, 'hash') : undefined;
  const place: unknown = hash instanceof Object ? Reflect.get(hash, 'loc') : undefined;
  const line: unknown = place instanceof Object ? Reflect.get(place, 'first_line') : undefined;
  return typeof line === 'number' ? line : undefined;
};

/** Mermaid sets signs such as `#quot;` aside until it draws; this gives them back as HTML. */
export const withEntities = (label: string): string =>
  label.replaceAll('ﬂ°°', '&#').replaceAll('ﬂ°', '&').replaceAll('¶ß', ';');

/** Mermaid hands the title in the lines above a diagram to its own drawing alone. */
const titleIn = (text: string): string | undefined =>
  /^\s*---\n(?:.*\n)*?title:\s*(["']?)(.+?)\1\s*\n(?:.*\n)*?---\n/.exec(text)?.[2];

/** Characters of five hundred arrows, more than which Mermaid does not draw; its time grows with the square of blank lines and statements. */
const longest = 15_000;

const refuseLong = (text: string): void => {
  if (text.length > longest) throw new UnreadableDiagram(`more than ${longest} characters`, 1);
};

/**
 * Parses a flowchart with Mermaid, which needs a `window`.
 *
 * @throws UnreadableDiagram when the text is too long, Mermaid does not understand it, or reads another kind of diagram in it.
 */
export const parseMermaid = async (text: string): Promise<FlowDB> => {
  refuseLong(text);
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false });
  try {
    // Mermaid would load what it needs for other kinds, and the globals of a browser would stand in place meanwhile.
    if (!mermaid.detectType(text).startsWith('flowchart')) throw new UnreadableDiagram('a diagram of another kind', 1);
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text, { title: titleIn(text) ?? '' });
    if (type === 'flowchart-v2') return db as FlowDB;
  } catch (error) {
    if (error instanceof UnreadableDiagram) throw error;
    throw new UnreadableDiagram(error instanceof Error ? error.message : String(error), lineOf(error));
  }
  throw new UnreadableDiagram('a diagram of another kind', 1);
};
