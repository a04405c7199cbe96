/** What the importer did about a find, and what is left to do. */
export interface Advice {
  readonly done: string;
  readonly todo: string;
}
