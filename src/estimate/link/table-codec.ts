import type { FieldSpecs, LinkCodec } from '../fields/field-spec.ts';
import type { KnownList } from './known-list.ts';
import type { NoteProblem } from './link-problem.ts';

const linked = (fields: FieldSpecs): { readonly name: string; readonly link: LinkCodec<unknown> }[] =>
  Object.entries(fields).flatMap(([name, { link }]) => (link ? [{ name, link }] : []));

/** The keys that a table of fields puts into the link. */
export const keysOf = (fields: FieldSpecs): string[] => linked(fields).map(({ link }) => link.key);

/** The values of an owner as keys of the link. @example encodeValues(scenario, scenarioFields) // [['months', '12']] */
export const encodeValues = (owner: object, fields: FieldSpecs): [key: string, text: string][] =>
  linked(fields).flatMap(({ name, link }): [string, string][] => {
    const value: unknown = Reflect.get(owner, name);
    return value === undefined ? [] : [[link.key, link.encode(value)]];
  });

/**
 * Reads the keys of a table of fields; a value that cannot be read is left out and noted. Keys of the link never
 * become properties; only names from the table do.
 *
 * @param suffix what follows each key, such as the number of a line
 */
export const decodeValues = (
  values: ReadonlyMap<string, string>,
  fields: FieldSpecs,
  list: KnownList,
  note: NoteProblem,
  suffix = '',
): Record<string, unknown> => {
  const found: Record<string, unknown> = {};
  for (const { name, link } of linked(fields)) {
    const key = `${link.key}${suffix}`;
    const text = values.get(key);
    if (text === undefined) continue;
    let isNoted = false;
    const skip = (part: string) => {
      isNoted = true;
      note('invalidValue', `${key}=${part}`);
    };
    const value = link.decode(text, list, skip);
    if (value !== undefined) found[name] = value;
    else if (!isNoted) skip(text);
  }
  return found;
};
