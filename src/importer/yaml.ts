import { parseDocument, type SchemaOptions } from 'yaml';

interface YamlProblem {
  /** What is wrong, in a sentence. */
  readonly problem: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Pretty errors copy the whole line for each error in it. */
const yamlOptions = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;

/** More than people write. Code that walks values recurses once for each level. */
const maxDepth = 100;

/**
 * Whether a value from YAML is finite: it has no circular reference and is at most a hundred levels deep.
 *
 * @example isBounded({ a: [1] }) === true
 */
const isBounded = (value: unknown): boolean => {
  const above = new Set<unknown>();
  const done = new Set<unknown>();
  const ends = (one: unknown): boolean => {
    if (typeof one !== 'object' || one === null || done.has(one)) return true;
    if (above.has(one) || above.size >= maxDepth) return false;
    above.add(one);
    const all = Object.values(one).every(ends);
    above.delete(one);
    done.add(one);
    return all;
  };
  return ends(value);
};

/** Whether YAML is nested deeper than a bounded value can be, for which its parser may take very long. */
const isNestedDeep = (text: string): boolean => {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]|^ {200}|^(?:- ){50}/gm)) {
    if (sign.length > 1) return true;
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    if (depth > maxDepth) return true;
  }
  return false;
};

/** Whether YAML has too many anchors for its size: for each alias the parser walks all that precedes it. */
const hasManyAnchors = (text: string): boolean =>
  (text.match(/(?<![^\s,[{:-])&(?=\S)/g)?.length ?? 0) * text.length > 3_000_000;

const atTop = (problem: string): YamlProblem => ({ problem, line: 1 });

const tooDeep = atTop('It refers to itself, or is nested deeper than anybody writes.');

/** Parses YAML that may be made to exhaust the time or memory of the parser. */
export const parseYaml = (text: string, options: SchemaOptions): { readonly value: unknown } | YamlProblem => {
  if (isNestedDeep(text)) return tooDeep;
  if (hasManyAnchors(text)) return atTop('It has more anchors, such as &name, than anybody writes.');
  try {
    const document = parseDocument(text, { ...options, ...yamlOptions });
    const [error] = document.errors;
    if (error) return { problem: `${error.message}.`, line: text.slice(0, error.pos[0]).split('\n').length };
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return isBounded(value) ? { value } : tooDeep;
  } catch {
    return atTop('It has more aliases, such as *name, than anybody writes.');
  }
};
