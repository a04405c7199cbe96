import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.d.ts';
import type { FlowEdge, FlowVertex } from 'mermaid/dist/diagrams/flowchart/types.d.ts';
import { withEntities } from './parse-mermaid.ts';

/** What the drawing library names differently from Mermaid; other names are the same in both. */
const shapes: Record<string, string> = {
  square: 'rectangle',
  round: 'rounded',
  odd: 'asymmetric',
  inv_trapezoid: 'trapezoid-alt',
};
const lines: Record<string, string> = { normal: 'solid' };
const heads: Record<string, string> = { arrow_point: 'end', double_arrow_point: 'both', arrow_open: 'none' };

/** The shape of a box, as the drawing library names it. */
export const shapeOf = ({ type = 'square' }: FlowVertex): string => shapes[type] ?? type;

/** The line style of an arrow, as the drawing library names it. */
export const lineOf = ({ stroke = 'normal' }: FlowEdge): string => lines[stroke] ?? stroke;

/** Which ends of an arrow have a head, as the drawing library names it. */
export const headsOf = ({ type = 'arrow_open' }: FlowEdge): string => heads[type] ?? type;

/** The brackets of each shape that the drawing library knows. */
const brackets: Record<string, readonly [open: string, close: string]> = {
  rectangle: ['[', ']'],
  rounded: ['(', ')'],
  stadium: ['([', '])'],
  circle: ['((', '))'],
  doublecircle: ['(((', ')))'],
  subroutine: ['[[', ']]'],
  cylinder: ['[(', ')]'],
  trapezoid: ['[/', '\\]'],
  'trapezoid-alt': ['[\\', '/]'],
  asymmetric: ['>', ']'],
  hexagon: ['{{', '}}'],
  diamond: ['{', '}'],
};

const arrows: Record<string, Readonly<Record<string, string>>> = {
  solid: { end: '-->', both: '<-->', none: '---' },
  dotted: { end: '-.->', both: '<-.->', none: '-.-' },
  thick: { end: '==>', both: '<==>', none: '===' },
};

/** Turns a label that Mermaid keeps as HTML into text in a flowchart. */
type Label = (html: string) => string;

/** Tags stay as they are; the quotes keep brackets at the ends of a label from being read as another shape. */
export const labelBy =
  (document: Document): Label =>
  (html) => {
    const area = document.createElement('textarea');
    area.innerHTML = withEntities(html);
    return `"${area.value.replace(/\s+/g, ' ').trim()}"`;
  };

/**
 * A flowchart as the drawing library reads it best: every box on a line of its own, then every arrow. What this cannot express, such as a
 * style, is left out, so the drawing must still be compared with what Mermaid reads.
 */
export const plainFlowchart = (flow: FlowDB, label: Label): string => {
  const boxes = [...flow.getVertices().values()].map((vertex) => {
    const [open, close] = brackets[shapeOf(vertex)] ?? ['[', ']'];
    return `${vertex.id}${open}${label(vertex.text ?? vertex.id)}${close}`;
  });
  const lines = [...flow.getEdges()].map((edge) => {
    const beside = edge.text === '' ? '' : `|${label(edge.text)}|`;
    return `${edge.start} ${arrows[lineOf(edge)]?.[headsOf(edge)] ?? '-->'}${beside} ${edge.end}`;
  });
  return [`flowchart ${flow.getDirection() ?? 'TB'}`, ...boxes, ...lines].join('\n');
};
