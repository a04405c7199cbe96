/** A box as it was read: what a visitor sees in it, and its form. */
export interface ReadBox {
  readonly id: string;
  readonly label: string;
  readonly shape: string;
}

/** An arrow as it was read. */
export interface ReadArrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly line: string;
  readonly heads: string;
}

/** Something that is neither box nor arrow, with the ids of the boxes that it is about. */
export interface ReadExtra {
  readonly ids: readonly string[];
  readonly words: string;
}

/** What somebody makes of a diagram: Mermaid of its text, or a visitor of its drawing. */
export interface Reading {
  readonly boxes: readonly ReadBox[];
  readonly arrows: readonly ReadArrow[];
  /** The site draws and tells none of these. */
  readonly extras: readonly ReadExtra[];
}

/** Why a text could not be read, with the line of the text, counted from 1, where that is known. */
export class UnreadableDiagram extends Error {
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.name = 'UnreadableDiagram';
    this.line = line;
  }
}
