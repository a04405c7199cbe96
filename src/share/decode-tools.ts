import type { KnownList, Report } from './estimate-state.ts';
import { decodeNeed } from './need-codec.ts';
import type { ToolChoices } from './tool-choices.ts';

/** Nobody asks for more; a longer list is a hostile one. */
const mostParts = 20;

export const toolKeys: readonly string[] = ['differences', 'holidays', 'needs', 'tiers'];

/** Reads the tools' keys; each is optional, and a part that cannot be read is left out and told. */
export const decodeTools = (values: ReadonlyMap<string, string>, list: KnownList, report: Report): ToolChoices => {
  const readEach = <T>(key: string, decode: (text: string) => T | undefined): T[] =>
    (values.get(key)?.split('~', mostParts) ?? []).flatMap((text) => {
      const value = decode(text);
      if (value !== undefined) return [value];
      report('invalidValue', `${key}=${text}`);
      return [];
    });
  const tiers = [...new Set(readEach('tiers', (text) => list.tierIds.find((id) => id === text)))];
  const needs = readEach('needs', (text) => decodeNeed(text, list));
  const [holidays] = readEach('holidays', (text) => list.countries.find((country) => country === text));
  const [onlyDifferences] = readEach('differences', (text) => (text === 'only' ? (true as const) : undefined));
  return {
    ...(tiers.length > 0 && { tiers }),
    ...(needs.length > 0 && { needs }),
    ...(onlyDifferences && { onlyDifferences }),
    ...(holidays && { holidays }),
  };
};
