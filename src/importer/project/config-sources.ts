import { dirname, resolve } from 'node:path';
import { type CollectionTag, Scalar, type ScalarTag } from 'yaml';
import { isInReach, kindOf, outsideMessage, type Reach, readBytes, realPathOf } from '../disk/paths.ts';
import { isRecord, type Values, valueAt } from '../values.ts';
import { parseYaml } from '../yaml.ts';

type Parsed = { readonly values: Values } | { readonly problem: string; readonly line: number };

/** Tags of MkDocs, read as the text after them, as the parser already does for `!!python/name:`. */
const wordTags: readonly ScalarTag[] = [
  { tag: '!relative', resolve: (text: string) => text },
  { tag: '!ENV', resolve: () => null },
];

/** `!ENV [NAME, default]` is its default: what the environment of another machine held is not known. */
const defaultTag: CollectionTag = {
  tag: '!ENV',
  collection: 'seq',
  resolve: (list) => {
    const values: readonly unknown[] = list.toJSON();
    return new Scalar(values.length > 1 ? values.at(-1) : null);
  },
};

/**
 * Parses a `mkdocs.yml`, reading Python tags as the text after them.
 *
 * @example parseConfig('site_name: Handboek') has values.site_name 'Handboek'
 */
export const parseConfig = (text: string): Parsed => {
  const parsed = parseYaml(text, { customTags: [...wordTags, defaultTag] });
  if ('problem' in parsed) return parsed;
  return isRecord(parsed.value) ? { values: parsed.value } : { problem: 'It holds no settings.', line: 1 };
};

/** A line of the configuration. */
export interface ConfigLine {
  /** Absolute path. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** One file of a configuration. */
export interface ConfigSource {
  /** Absolute path. */
  readonly file: string;
  readonly lines: readonly string[];
  readonly values: Values;
}

type SourcesResult = { readonly sources: readonly ConfigSource[] } | { readonly problem: string };

/** The line of a top-level key, counted from 1; the first line when it is not there. */
export const lineOfKey = ({ lines }: ConfigSource, key: string): number =>
  Math.max(
    0,
    lines.findIndex((line) => line.startsWith(`${key}:`)),
  ) + 1;

export const linesOf = ({ file, lines }: ConfigSource): readonly ConfigLine[] =>
  lines.map((text, index) => ({ file, line: index + 1, text }));

/** More than people write. Parents are read recursively. */
const maxParents = 100;

/** The path of the parent, or what is wrong with it. */
const parentOf = (
  source: ConfigSource,
  chain: readonly string[],
  reach: Reach,
): string | { readonly problem: string } => {
  const named = valueAt(source.values, 'INHERIT');
  if (typeof named !== 'string') return { problem: 'INHERIT is not the path of a file.' };
  if (chain.length > maxParents) return { problem: `INHERIT leads over more than ${maxParents} files.` };
  const parent = resolve(dirname(source.file), named);
  if (!isInReach(parent, reach)) return { problem: `INHERIT names ${named}, which ${outsideMessage(reach)}` };
  if (kindOf(parent) !== 'file') return { problem: `INHERIT names ${named}, and there is no such file: ${parent}.` };
  return chain.includes(realPathOf(parent)) ? { problem: `INHERIT leads back to ${parent}.` } : parent;
};

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads one file of a configuration. */
const readSource = (file: string): ConfigSource | { readonly problem: string } => {
  const text = textOf(readBytes(file));
  if (text === undefined) return { problem: `${file} is not text in UTF-8. Save it as UTF-8.` };
  const parsed = parseConfig(text);
  if ('problem' in parsed) return { problem: `${file}, line ${parsed.line}: ${parsed.problem}` };
  return { file, lines: text.split('\n'), values: parsed.values };
};

/** Reads a configuration and, through `INHERIT`, its ancestors, nearest first. */
export const readConfigSources = (file: string, reach: Reach, before: readonly string[] = []): SourcesResult => {
  if (!isInReach(file, reach)) return { problem: `${file} ${outsideMessage(reach)}` };
  const source = readSource(file);
  if ('problem' in source) return source;
  if (!Object.hasOwn(source.values, 'INHERIT')) return { sources: [source] };
  const chain = [...before, realPathOf(file)];
  const parent = parentOf(source, chain, reach);
  if (typeof parent !== 'string')
    return { problem: `${file}, line ${lineOfKey(source, 'INHERIT')}: ${parent.problem}` };
  const above = readConfigSources(parent, reach, chain);
  return 'problem' in above ? above : { sources: [source, ...above.sources] };
};
