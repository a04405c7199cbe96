import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.d.ts';
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
 * Parses a flowchart with Mermaid, which needs a `window`.
 *
 * @throws UnreadableDiagram when the text is too long, Mermaid does not understand it, or reads another kind of diagram in it.
 */
export const parseMermaid = async (text: string): Promise<FlowDB> => {
  refuseLong(text);
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false });
  try {
    // For other kinds Mermaid would load more code, while the browser globals are in place.
    if (!mermaid.detectType(text).startsWith('flowchart')) throw new UnreadableDiagram('a diagram of another kind', 1);
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text, { title: titleIn(text) ?? '' });
    if (type === 'flowchart-v2') return db as FlowDB;
  } catch (error) {
    if (error instanceof UnreadableDiagram) throw error;
    throw new UnreadableDiagram(error instanceof Error ? error.message : String(error), lineOf(error));
  }
  throw new UnreadableDiagram('a diagram of another kind', 1);
};
