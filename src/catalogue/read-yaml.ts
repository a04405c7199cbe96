import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A YAML file with what is needed to point at a line of it. */
export interface SourceFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly value: unknown;
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

const lineFinder =
  (document: Document, lines: LineCounter) =>
  (path: readonly PropertyKey[]): number | undefined => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };

const syntaxProblem = (file: string, error: Document['errors'][number]): Problem => ({
  file,
  ...(error.linePos ? { line: error.linePos[0].line } : {}),
  path: '(the whole file)',
  expected: 'valid YAML',
  got: error.message.split('\n')[0] ?? error.code,
  fix: 'Compare the indentation, quotes and brackets of this line with the lines around it; a key may stand only once.',
});

/** Reads one YAML file; syntax errors come back as problems. */
export const readYaml = (contentFolder: string, file: string): SourceFile | Problem[] => {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(join(contentFolder, file), 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0) return document.errors.map((error) => syntaxProblem(file, error));
  return { file, value: document.toJS({ maxAliasCount: 100 }), lineOf: lineFinder(document, lines) };
};
