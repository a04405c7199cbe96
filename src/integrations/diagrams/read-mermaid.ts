import type { FlowEdge, FlowSubGraph, FlowVertex } from 'mermaid/dist/diagrams/flowchart/types.d.ts';
import { parseMermaid } from './parse-mermaid.ts';
import type { ReadArrow, ReadBox, ReadExtra, Reading } from './reading.ts';
import { withWindow } from './with-window.ts';

/** The names of the drawing for what Mermaid calls otherwise; a name that is missing here is left as it is. */
const shapes: Record<string, string> = {
  square: 'rectangle',
  round: 'rounded',
  odd: 'asymmetric',
  inv_trapezoid: 'trapezoid-alt',
};
const lines: Record<string, string> = { normal: 'solid' };
const heads: Record<string, string> = { arrow_point: 'end', double_arrow_point: 'both', arrow_open: 'none' };

type Words = (html: string) => string;

/** Mermaid keeps texts as HTML; this gives the words that a browser would show. */
const wordsBy =
  (document: Document): Words =>
  (html) => {
    const element = document.createElement('div');
    element.innerHTML = html.replace(/<br\s*\/?>/gi, ' ');
    return element.textContent.replace(/\s+/g, ' ').trim();
  };

const readBox = ({ id, text = id, type = 'square' }: FlowVertex, words: Words): ReadBox => ({
  id,
  label: words(text),
  shape: shapes[type] ?? type,
});

const readArrow = (
  { start, end, text, stroke = 'normal', type = 'arrow_open' }: FlowEdge,
  words: Words,
): ReadArrow => ({
  from: start,
  to: end,
  label: words(text),
  line: lines[stroke] ?? stroke,
  heads: heads[type] ?? type,
});

const extrasOf = (
  vertices: readonly FlowVertex[],
  edges: readonly FlowEdge[],
  groups: readonly FlowSubGraph[],
): ReadExtra[] => [
  ...vertices
    .filter(({ link, haveCallback }) => link || haveCallback)
    .map(({ id }) => ({ ids: [id], words: `a click on ${id}` })),
  ...vertices
    .filter(({ styles, classes }) => styles.length > 0 || classes.some((name) => name !== 'clickable'))
    .map(({ id }) => ({ ids: [id], words: `a style of ${id}` })),
  ...edges
    .filter(({ style = [] }) => style.length > 0)
    .map(({ start, end }) => ({ ids: [start, end], words: `a style of the arrow ${start} to ${end}` })),
  ...groups.map(({ id, nodes }) => ({ ids: nodes.slice(0, 1), words: `the group ${id}` })),
];

/**
 * Reads a flowchart with Mermaid's own parser.
 *
 * @throws UnreadableDiagram when Mermaid does not understand the text, or reads another kind of diagram in it.
 */
export const readMermaid = (text: string): Promise<Reading> =>
  withWindow(async ({ document }) => {
    const flow = await parseMermaid(text);
    const vertices = [...flow.getVertices().values()];
    const edges = [...flow.getEdges()];
    const words = wordsBy(document);
    return {
      boxes: vertices.map((vertex) => readBox(vertex, words)),
      arrows: edges.map((edge) => readArrow(edge, words)),
      extras: extrasOf(vertices, edges, flow.getSubGraphs()),
    };
  });
