/** Pagefind publishes its interface without types. */
declare module '@pagefind/default-ui/npm_dist/mjs/ui-core.mjs' {
  export class PagefindUI {
    constructor(options: object);
  }
}

declare module 'virtual:search-words' {
  /** How the words of a search are replaced, by language. */
  export const searchWords: Readonly<Record<string, import('./everyday-words.ts').SearchWords>>;
}
