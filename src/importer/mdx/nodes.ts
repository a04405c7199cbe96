declare module 'mdast' {
  interface HeadingData {
    /** The anchor that the writer gave a heading. */
    anchor?: string;
  }
}

export {};
