import { fromHtml } from 'hast-util-from-html';
import { wholeTextOf } from '../built-site/elements.ts';
import type { FlowEdge, FlowVertex } from './mermaid/flow-parser.js';
import { parseMermaid, withEntities } from './parse-mermaid.ts';
import { headsOf, lineOf, plainFlowchart, shapeOf } from './plain-flowchart.ts';
import { readExtras } from './read-extras.ts';
import type { ReadArrow, ReadBox, Reading } from './reading.ts';

/** Mermaid keeps texts as HTML; this gives the words that a browser would display. */
const wordsIn = (html: string): string =>
  wholeTextOf(fromHtml(withEntities(html).replace(/<br\s*\/?>/gi, ' '), { fragment: true }))
    .replace(/\s+/g, ' ')
    .trim();

const readBox = (vertex: FlowVertex): ReadBox => ({
  id: vertex.id,
  label: wordsIn(vertex.text ?? vertex.id),
  shape: shapeOf(vertex),
});

const readArrow = (edge: FlowEdge): ReadArrow => ({
  from: edge.start,
  to: edge.end,
  label: wordsIn(edge.text),
  line: lineOf(edge),
  heads: headsOf(edge),
});

/** What Mermaid reads in a text. */
export interface Meant extends Reading {
  /** The same flowchart in the simplest syntax of Mermaid. */
  readonly plain: string;
  /** From `title` or `accTitle`. */
  readonly title: string | undefined;
  /** For people who cannot see it, from `accDescr`. */
  readonly description: string | undefined;
}

/**
 * Reads a flowchart with Mermaid's own parser.
 *
 * @throws UnreadableDiagram when Mermaid does not understand the text, or reads another kind of diagram in it.
 */
export const readMermaid = (text: string): Meant => {
  const flow = parseMermaid(text);
  return {
    boxes: [...flow.getVertices().values()].map(readBox),
    arrows: flow.getEdges().map(readArrow),
    extras: readExtras(flow),
    plain: plainFlowchart(flow),
    title: wordsIn(flow.getDiagramTitle()) || wordsIn(flow.getAccTitle()) || undefined,
    description: wordsIn(flow.getAccDescription()) || undefined,
  };
};
