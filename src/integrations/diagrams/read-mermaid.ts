import type { FlowEdge, FlowVertex } from 'mermaid/dist/diagrams/flowchart/types.d.ts';
import { parseMermaid, withEntities } from './parse-mermaid.ts';
import { headsOf, labelBy, lineOf, plainFlowchart, shapeOf } from './plain-flowchart.ts';
import { readExtras } from './read-extras.ts';
import type { ReadArrow, ReadBox, Reading } from './reading.ts';
import { withWindow } from './with-window.ts';

type Words = (html: string) => string;

/** Mermaid keeps texts as HTML; this gives the words that a browser would display. */
const wordsBy =
  (document: Document): Words =>
  (html) => {
    const element = document.createElement('div');
    element.innerHTML = withEntities(html).replace(/<br\s*\/?>/gi, ' ');
    return element.textContent.replace(/\s+/g, ' ').trim();
  };

const readBox = (vertex: FlowVertex, words: Words): ReadBox => ({
  id: vertex.id,
  label: words(vertex.text ?? vertex.id),
  shape: shapeOf(vertex),
});

const readArrow = (edge: FlowEdge, words: Words): ReadArrow => ({
  from: edge.start,
  to: edge.end,
  label: words(edge.text),
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
export const readMermaid = (text: string): Promise<Meant> =>
  withWindow(async ({ document }) => {
    const flow = await parseMermaid(text);
    const words = wordsBy(document);
    return {
      boxes: [...flow.getVertices().values()].map((vertex) => readBox(vertex, words)),
      arrows: flow.getEdges().map((edge) => readArrow(edge, words)),
      extras: readExtras(flow),
      plain: plainFlowchart(flow, labelBy(document)),
      title: words(flow.getDiagramTitle()) || words(flow.getAccTitle()) || undefined,
      description: words(flow.getAccDescription()) || undefined,
    };
  });
