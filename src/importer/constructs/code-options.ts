/** What stands behind the fence of code. */
export interface CodeOptions {
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** Marked lines, as Expressive Code writes them: `1,3-5`. */
  readonly marked: string | undefined;
  /** Number of the first line, when lines are numbered. */
  readonly firstLine: number | undefined;
  /** Marks such as `# (1)!` refer to a list below. */
  readonly isAnnotated: boolean;
}

const option = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}]+))/g;

const valuesOf = (info: string): ReadonlyMap<string, string> =>
  new Map(
    [...info.matchAll(option)].map(([, name = '', double, single, bare]) => [name, double ?? single ?? bare ?? '']),
  );

const markedLines = (lines: string | undefined): string | undefined => {
  const parts = lines?.split(/[\s,]+/).filter((part) => /^\d+(?:-\d+)?$/.test(part));
  return parts && parts.length > 0 ? parts.join(',') : undefined;
};

/**
 * Reads the words behind a fence, in either of the two forms that MkDocs has.
 *
 * @example codeOptions('{ .py title="a.py" hl_lines="2 3" }') has language 'py', title 'a.py' and marked '2,3'
 */
export const codeOptions = (info: string): CodeOptions => {
  const values = valuesOf(info);
  const words = info.replace(option, ' ').replace(/[{}]/g, ' ').trim().split(/\s+/);
  const named = info.startsWith('{') ? words.find((word) => word.startsWith('.'))?.slice(1) : words[0];
  const first = values.get('linenums');
  return {
    language: named || undefined,
    title: values.get('title'),
    marked: markedLines(values.get('hl_lines')),
    firstLine: first === undefined ? undefined : Number.parseInt(first, 10) || 1,
    isAnnotated: words.includes('.annotate'),
  };
};
