import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isCollection, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A YAML file with what is needed to point at a line of it. */
export interface SourceFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly value: unknown;
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);

/** The name of a field, or an entry of a list. */
const entryNode = (parent: unknown, key: PropertyKey | undefined): unknown => {
  if (isSeq(parent)) return parent.items[Number(key)];
  return isMap(parent) ? parent.items.find((item) => String(item.key) === String(key))?.key : undefined;
};

/** Where a place begins in the text; where it is missing, the field or the entry that should hold it. */
const findStart = ({ contents }: Document, path: readonly PropertyKey[]): number | undefined => {
  const nodes = path.map((_, depth) =>
    isCollection(contents) ? contents.getIn(path.slice(0, depth + 1), true) : undefined,
  );
  const place = startOf(nodes.at(-1));
  if (place !== undefined) return place;
  const entries = path.map((key, depth) => startOf(entryNode(depth === 0 ? contents : nodes[depth - 1], key)));
  return entries.findLast((start) => start !== undefined) ?? startOf(contents);
};

const lineFinder =
  (document: Document, lines: LineCounter, linesBefore: number) =>
  (path: readonly PropertyKey[]): number | undefined => {
    const start = findStart(document, path);
    return start === undefined ? undefined : lines.linePos(start).line + linesBefore;
  };

const syntaxProblem = (file: string, error: Document['errors'][number], linesBefore: number): Problem => ({
  file,
  ...(error.linePos ? { line: error.linePos[0].line + linesBefore } : {}),
  path: '(the whole file)',
  expected: 'valid YAML',
  got: error.message.split('\n')[0] ?? error.code,
  fix: 'Compare the indentation, quotes and brackets of this line with the lines around it; a key may stand only once.',
});

const missingFile = (file: string): Problem => ({
  file,
  path: '(the whole file)',
  expected: 'this file',
  got: 'no file of this name',
  fix: 'Write it, or copy it from another site and change it.',
});

const parse = (file: string, text: string, linesBefore: number): SourceFile | Problem[] => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) return document.errors.map((error) => syntaxProblem(file, error, linesBefore));
  return { file, value: document.toJS({ maxAliasCount: 100 }), lineOf: lineFinder(document, lines, linesBefore) };
};

/** A build reads the same files several times, and parsing is most of the work. */
const parsed = new Map<string, SourceFile | Problem[]>();

/**
 * Reads YAML; syntax errors come back as problems. The same text gives the same value, which is not to be changed.
 *
 * @param linesBefore how many lines of the file stand before the text
 */
export const parseYaml = (file: string, text: string, linesBefore = 0): SourceFile | Problem[] => {
  const key = JSON.stringify([file, text, linesBefore]);
  const known = parsed.get(key) ?? parse(file, text, linesBefore);
  parsed.set(key, known);
  return known;
};

/** Reads one YAML file; that it is not there is a problem too. */
export const readYaml = (contentFolder: string, file: string): SourceFile | Problem[] => {
  const path = join(contentFolder, file);
  return existsSync(path) ? parseYaml(file, readFileSync(path, 'utf8')) : [missingFile(file)];
};
