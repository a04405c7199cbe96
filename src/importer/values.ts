export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The own value of a key; `undefined` for anything but a record. */
export const valueAt = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Pretty errors copy the whole line for each error in it. */
export const yamlOptions = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;

export type Values = Readonly<Record<string, unknown>>;

/**
 * Merges a configuration with its parent as MkDocs does: mappings key by key, anything else as a whole.
 *
 * @example mergeValues({ theme: { language: 'nl' } }, { theme: { name: 'material' } }) has both keys of theme
 */
export const mergeValues = (own: Values, parent: Values): Values => ({
  ...parent,
  ...Object.fromEntries(
    Object.entries(own).map(([key, value]) => {
      const inherited = Object.hasOwn(parent, key) ? parent[key] : undefined;
      return [key, isRecord(value) && isRecord(inherited) ? mergeValues(value, inherited) : value];
    }),
  ),
});

/** More than people write. Code that walks values recurses once for each level. */
const maxDepth = 100;

/**
 * Whether a value from YAML is finite: it has no circular reference and is at most a hundred levels deep.
 *
 * @example isBounded({ a: [1] }) === true
 */
export const isBounded = (value: unknown): boolean => {
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
export const isNestedDeep = (text: string): boolean => {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]|^ {200}|^(?:- ){50}/gm)) {
    if (sign.length > 1) return true;
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    if (depth > maxDepth) return true;
  }
  return false;
};

/** Whether YAML has too many anchors for its size: for each alias the parser walks all that precedes it. */
export const hasManyAnchors = (text: string): boolean =>
  (text.match(/(?<![^\s,[{:-])&(?=\S)/g)?.length ?? 0) * text.length > 3_000_000;
