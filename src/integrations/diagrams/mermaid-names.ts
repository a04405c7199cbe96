import type { FlowEdge, FlowVertex } from 'mermaid/dist/diagrams/flowchart/types.d.ts';

/** The names of the drawing for what Mermaid calls otherwise; a name that is missing here is left as it is. */
const shapes: Record<string, string> = {
  square: 'rectangle',
  round: 'rounded',
  odd: 'asymmetric',
  inv_trapezoid: 'trapezoid-alt',
};
const lines: Record<string, string> = { normal: 'solid' };
const heads: Record<string, string> = { arrow_point: 'end', double_arrow_point: 'both', arrow_open: 'none' };

/** The form of a box, in the words of the drawing. */
export const shapeOf = ({ type = 'square' }: FlowVertex): string => shapes[type] ?? type;

/** How the line of an arrow looks, in the words of the drawing. */
export const lineOf = ({ stroke = 'normal' }: FlowEdge): string => lines[stroke] ?? stroke;

/** Which ends of an arrow have a head, in the words of the drawing. */
export const headsOf = ({ type = 'arrow_open' }: FlowEdge): string => heads[type] ?? type;
