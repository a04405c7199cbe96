import { parseDocument } from 'yaml';
import { hasManyAnchors, isBounded, isNestedDeep } from '../project/is-bounded.ts';
import { isRecord } from '../project/is-record.ts';
import { yamlOptions } from '../project/parse-config.ts';
import { type Line, textOf } from './line.ts';

export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** Lines that the front matter takes, its fences included; the page begins after them. */
  readonly length: number;
  /** It is no valid YAML, so nothing of it is known. */
  readonly isBroken: boolean;
}

/** Longer than that of any page: it is a page between two rules. */
const longest = 100_000;

const none: FrontMatter = { values: {}, length: 0, isBroken: false };

const read = (text: string, length: number): FrontMatter => {
  const document = parseDocument(text, { schema: 'core', ...yamlOptions });
  if (document.errors.length > 0) return { values: {}, length, isBroken: true };
  const values: unknown = document.toJS({ maxAliasCount: 100 });
  if (!isBounded(values)) return { values: {}, length, isBroken: true };
  if (isRecord(values)) return { values, length, isBroken: false };
  return values === null ? { values: {}, length, isBroken: false } : none;
};

/** The YAML between `---` at the top of a page. */
export const readFrontMatter = (lines: readonly Line[]): FrontMatter => {
  if (lines[0]?.text.trimEnd() !== '---') return none;
  const end = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text));
  if (end === -1) return none;
  const text = textOf(lines.slice(1, end));
  if (text.length > longest || isNestedDeep(text) || hasManyAnchors(text))
    return { values: {}, length: end + 1, isBroken: true };
  try {
    return read(text, end + 1);
  } catch {
    // Too many aliases: YAML that is made to exhaust the memory.
    return { values: {}, length: end + 1, isBroken: true };
  }
};
