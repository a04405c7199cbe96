import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.d.ts';
import type { FlowEdge, FlowVertex } from 'mermaid/dist/diagrams/flowchart/types.d.ts';
import type { ReadExtra } from './reading.ts';

/** Tags that the drawing library does not know, Font Awesome icons, and formulas. */
const unknownMark = /<(?!\/?(?:br|b|strong|i|em|u|s|del)\b)\/?[a-z]|\bfa[a-z]?:fa-|\$\$/i;

const isStyled = ({ styles, classes }: FlowVertex): boolean =>
  styles.length > 0 || classes.some((name) => name !== 'clickable');

const isStyledArrow = ({ style = [], classes }: FlowEdge): boolean => style.length > 0 || classes.length > 0;

const ofBox = (vertex: FlowVertex): ReadExtra[] => {
  const { id, text = '' } = vertex;
  return [
    ...(vertex.link || vertex.haveCallback ? [{ ids: [id], words: `a click on ${id}` }] : []),
    ...(isStyled(vertex) ? [{ ids: [id], words: `a style of ${id}` }] : []),
    ...(unknownMark.test(text) ? [{ ids: [id], words: `a mark in the text of ${id}` }] : []),
  ];
};

const ofArrow = (edge: FlowEdge): ReadExtra[] => {
  const { start, end, text } = edge;
  const name = `the arrow ${start} to ${end}`;
  return [
    ...(isStyledArrow(edge) ? [{ ids: [start, end], words: `a style of ${name}` }] : []),
    ...(unknownMark.test(text) ? [{ ids: [start, end], words: `a mark in the text of ${name}` }] : []),
  ];
};

/** Default styles. */
const ofAll = (flow: FlowDB): ReadExtra[] => [
  ...(flow.getClasses().has('default') ? [{ ids: ['classDef', 'default'], words: 'a style of all boxes' }] : []),
  ...(flow.getEdges().defaultStyle ? [{ ids: ['linkStyle', 'default'], words: 'a style of all arrows' }] : []),
];

/** Everything in a flowchart besides boxes and arrows; the site draws none of it. */
export const readExtras = (flow: FlowDB): ReadExtra[] => [
  ...[...flow.getVertices().values()].flatMap(ofBox),
  ...flow.getEdges().flatMap(ofArrow),
  ...ofAll(flow),
  ...flow.getSubGraphs().map(({ id, nodes }) => ({ ids: nodes.slice(0, 1), words: `the group ${id}` })),
];
