/** What a visitor hands over to be read. */
export interface HistorySource {
  /** Tells one from the next, so that nothing of the one before stays on the screen. */
  readonly id: number;
  /** A file, or the text of a table that was pasted; null for the example that this site makes up. */
  readonly content: File | string | null;
  /** Whether it was handed over earlier in this tab, and comes from there. */
  readonly isRestored?: true;
}
