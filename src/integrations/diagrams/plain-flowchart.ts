import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.d.ts';
import { headsOf, lineOf, shapeOf } from './mermaid-names.ts';
import { withEntities } from './parse-mermaid.ts';

/** The brackets of each form that the drawing knows. */
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

/** Turns what Mermaid keeps as HTML into a label as it stands in a text. */
type Label = (html: string) => string;

/** Tags stay as they are; quotes keep brackets at the ends of a label from being read as another form. */
export const labelBy =
  (document: Document): Label =>
  (html) => {
    const area = document.createElement('textarea');
    area.innerHTML = withEntities(html);
    return `"${area.value.replace(/\s+/g, ' ').trim()}"`;
  };

/**
 * The text of a flowchart as the drawing reads it best: every box on a line of its own, then every arrow. What this cannot say, such as
 * a style, is left out; the drawing still has to be held against what Mermaid reads.
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
