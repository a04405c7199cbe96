/** A box, as Mermaid keeps it; its text is HTML. */
export interface FlowVertex {
  readonly id: string;
  readonly text?: string;
  readonly type?: string;
  readonly styles: readonly string[];
  readonly classes: readonly string[];
  readonly link?: string;
  readonly haveCallback?: boolean;
}

/** An arrow, as Mermaid keeps it; its text is HTML. */
export interface FlowEdge {
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly type?: string;
  readonly stroke?: string;
  readonly style?: readonly string[];
  readonly classes: readonly string[];
}

/** What Mermaid found in a flowchart. */
export interface Flow {
  getVertices(): ReadonlyMap<string, FlowVertex>;
  getEdges(): readonly FlowEdge[] & { readonly defaultStyle?: readonly string[] };
  getClasses(): ReadonlyMap<string, unknown>;
  getSubGraphs(): readonly { readonly id: string; readonly nodes: readonly string[] }[];
  getDirection(): string | undefined;
  getDiagramTitle(): string;
  getAccTitle(): string;
  getAccDescription(): string;
}

/** Whether a text begins as a flowchart does, below what may stand above it. */
export function isFlowchart(text: string): boolean;

/**
 * Reads a flowchart.
 *
 * @param title from the front matter of the text
 * @throws Error with the place in its `hash`, when Mermaid does not understand the text
 */
export function readFlowchart(text: string, title: string | undefined): Flow;
