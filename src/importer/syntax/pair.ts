/** Marks around words, such as `==` before and after. */
export interface Pair {
  readonly sign: '=' | '^' | '~';
  readonly size: 1 | 2;
  /** The tag that the words get. */
  readonly tag: 'mark' | 'ins' | 'del' | 'sub' | 'sup';
  /** Whether spaces may stand between the marks. */
  readonly hasSpaces: boolean;
}
