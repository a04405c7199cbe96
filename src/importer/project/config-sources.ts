import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { valueAt } from './is-record.ts';
import { parseConfig, type Values } from './parse-config.ts';

/** A line of the configuration. */
export interface ConfigLine {
  /** Whole path. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** One file of a configuration. */
export interface ConfigSource {
  /** Its whole path. */
  readonly file: string;
  readonly lines: readonly string[];
  readonly values: Values;
}

export type SourcesResult = { readonly sources: readonly ConfigSource[] } | { readonly problem: string };

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The line of a key at the top of a file, counted from 1. */
export const lineOfKey = ({ lines }: ConfigSource, key: string): number =>
  Math.max(
    0,
    lines.findIndex((line) => line.startsWith(`${key}:`)),
  ) + 1;

export const linesOf = ({ file, lines }: ConfigSource): readonly ConfigLine[] =>
  lines.map((text, index) => ({ file, line: index + 1, text }));

/** The path of the parent, or what is wrong with it in words. */
const parentOf = (source: ConfigSource, chain: readonly string[]): string | { readonly problem: string } => {
  const named = valueAt(source.values, 'INHERIT');
  if (typeof named !== 'string') return { problem: 'INHERIT is not the path of a file.' };
  const parent = resolve(dirname(source.file), named);
  if (!isFile(parent)) return { problem: `INHERIT names ${named}, and there is no such file: ${parent}.` };
  return chain.includes(parent) ? { problem: `INHERIT leads back to ${parent}.` } : parent;
};

/** Reads a configuration and, by `INHERIT`, its parent and so on: the nearest first. */
export const readSources = (file: string, before: readonly string[] = []): SourcesResult => {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const parsed = parseConfig(text);
  if ('problem' in parsed) return { problem: `${file}, line ${parsed.line}: ${parsed.problem}` };
  const source = { file, lines: text.split('\n'), values: parsed.values };
  if (!Object.hasOwn(parsed.values, 'INHERIT')) return { sources: [source] };
  const chain = [...before, file];
  const parent = parentOf(source, chain);
  if (typeof parent !== 'string')
    return { problem: `${file}, line ${lineOfKey(source, 'INHERIT')}: ${parent.problem}` };
  const above = readSources(parent, chain);
  return 'problem' in above ? above : { sources: [source, ...above.sources] };
};
