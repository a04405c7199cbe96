import { parseDocument, type ScalarTag } from 'yaml';
import { hasManyAnchors, isBounded, isNestedDeep } from './is-bounded.ts';
import { isRecord } from './is-record.ts';

/** Each error in a long line would copy the line for its message. */
export const yamlOptions = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;

export type Values = Readonly<Record<string, unknown>>;

export type Parsed = { readonly values: Values } | { readonly problem: string; readonly line: number };

/** These say something to MkDocs; here they are the words behind them, as `!!python/name:` is without being asked. */
const wordTags: readonly ScalarTag[] = ['!ENV', '!relative'].map((tag) => ({ tag, resolve: (text: string) => text }));

const tooManyAnchors: Parsed = { problem: 'It has more anchors, such as &name, than anybody writes.', line: 1 };

const tooDeep: Parsed = { problem: 'It refers to itself, or is nested deeper than anybody writes.', line: 1 };

const read = (text: string): Parsed => {
  const document = parseDocument(text, { customTags: [...wordTags], ...yamlOptions });
  const [error] = document.errors;
  if (error) return { problem: `${error.message}.`, line: text.slice(0, error.pos[0]).split('\n').length };
  const values: unknown = document.toJS({ maxAliasCount: 100 });
  if (!isBounded(values)) return tooDeep;
  return isRecord(values) ? { values } : { problem: 'It holds no settings.', line: 1 };
};

/**
 * The values of a `mkdocs.yml`. Tags for Python are understood as the words behind them; what is no YAML, or no settings, is a problem.
 *
 * @example parseConfig('site_name: Handboek') has values.site_name 'Handboek'
 */
export const parseConfig = (text: string): Parsed => {
  if (isNestedDeep(text)) return tooDeep;
  if (hasManyAnchors(text)) return tooManyAnchors;
  try {
    return read(text);
  } catch {
    // More aliases than anybody writes: YAML that is made to exhaust the memory.
    return { problem: 'It holds no settings.', line: 1 };
  }
};
