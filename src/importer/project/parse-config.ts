import { parseDocument, type ScalarTag } from 'yaml';
import { isBounded, isNestedDeep } from './is-bounded.ts';
import { isRecord } from './is-record.ts';

export type Values = Readonly<Record<string, unknown>>;

export type Parsed = { readonly values: Values } | { readonly problem: string; readonly line: number };

/** These say something to MkDocs; here they are the words behind them, as `!!python/name:` is without being asked. */
const wordTags: readonly ScalarTag[] = ['!ENV', '!relative'].map((tag) => ({ tag, resolve: (text: string) => text }));

const tooDeep: Parsed = { problem: 'It refers to itself, or is nested deeper than anybody writes.', line: 1 };

const read = (text: string): Parsed => {
  const document = parseDocument(text, { customTags: [...wordTags], logLevel: 'silent', uniqueKeys: false });
  const [error] = document.errors;
  if (error) return { problem: error.message.split('\n', 1)[0] ?? '', line: error.linePos?.[0].line ?? 1 };
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
  try {
    return read(text);
  } catch {
    // More aliases than anybody writes: YAML that is made to exhaust the memory.
    return { problem: 'It holds no settings.', line: 1 };
  }
};
