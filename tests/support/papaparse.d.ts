/** What is used of the parser, which comes without types. */
declare module 'papaparse' {
  interface Parsed {
    readonly data: string[][];
    readonly errors: readonly { readonly code: 'MissingQuotes' | 'InvalidQuotes' }[];
    /** Characters up to the end of the last row that is given. */
    readonly meta: { readonly cursor: number };
  }
  class Parser {
    constructor(config: { readonly delimiter: string; readonly newline: '\r\n' | '\n' | '\r' });
    parse(text: string, baseIndex: number, ignoreLastRow: boolean): Parsed;
  }
  const papa: { readonly Parser: typeof Parser };
  export default papa;
}
