/** A box: the words that a visitor sees in it, and its shape. */
export interface ReadBox {
  readonly id: string;
  readonly label: string;
  readonly shape: string;
}

export interface ReadArrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly line: string;
  readonly heads: string;
}

/** Something other than a box or an arrow, with the ids of the boxes that it concerns. */
export interface ReadExtra {
  readonly ids: readonly string[];
  readonly words: string;
}

/** A flowchart as it was understood: by Mermaid from its text, or by a visitor from its drawing. */
export interface Reading {
  readonly boxes: readonly ReadBox[];
  readonly arrows: readonly ReadArrow[];
  /** The site draws none of these. */
  readonly extras: readonly ReadExtra[];
}

/** Why a text could not be read, and the line, counted from 1, if known. */
export class UnreadableDiagram extends Error {
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.name = 'UnreadableDiagram';
    this.line = line;
  }
}
