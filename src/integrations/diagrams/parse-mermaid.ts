import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.d.ts';
import { UnreadableDiagram } from './reading.ts';

const lineOf = (error: unknown): number | undefined => {
  const hash: unknown = error instanceof Error ? Reflect.get(error, 'hash') : undefined;
  const place: unknown = hash instanceof Object ? Reflect.get(hash, 'loc') : undefined;
  const line: unknown = place instanceof Object ? Reflect.get(place, 'first_line') : undefined;
  return typeof line === 'number' ? line : undefined;
};

/**
 * Parses a flowchart with Mermaid, which needs a `window`.
 *
 * @throws UnreadableDiagram when Mermaid does not understand the text, or reads another kind of diagram in it.
 */
export const parseMermaid = async (text: string): Promise<FlowDB> => {
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false });
  try {
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    if (type === 'flowchart-v2') return db as FlowDB;
  } catch (error) {
    throw new UnreadableDiagram(error instanceof Error ? error.message : String(error), lineOf(error));
  }
  throw new UnreadableDiagram('a diagram of another kind', 1);
};
