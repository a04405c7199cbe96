export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a key, where there is a record that has it. */
export const valueAt = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Each error in a long line would copy the line for its message. */
export const yamlOptions = { logLevel: 'silent', prettyErrors: false, uniqueKeys: false } as const;

export type Values = Readonly<Record<string, unknown>>;

/**
 * The values of a configuration over those of its parent, as MkDocs merges them: mappings key by key, all else whole.
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

/** Nobody nests deeper, and what goes through values goes one call deeper for each. */
const deepest = 100;

/**
 * Whether values of YAML end: none refers to one that it lies in, and none lies more than a hundred deep.
 *
 * @example isBounded({ a: [1] }) === true
 */
export const isBounded = (value: unknown): boolean => {
  const above = new Set<unknown>();
  const done = new Set<unknown>();
  const ends = (one: unknown): boolean => {
    if (typeof one !== 'object' || one === null || done.has(one)) return true;
    if (above.has(one) || above.size >= deepest) return false;
    above.add(one);
    const all = Object.values(one).every(ends);
    above.delete(one);
    done.add(one);
    return all;
  };
  return ends(value);
};

/** Whether text of YAML opens more brackets or indents further than values that end do: its parser takes long for those, or no end. */
export const isNestedDeep = (text: string): boolean => {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]|^ {200}|^(?:- ){50}/gm)) {
    if (sign.length > 1) return true;
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    if (depth > deepest) return true;
  }
  return false;
};

/** Whether text of YAML has more anchors than its size allows: the parser goes through all that stands above each reference to one. */
export const hasManyAnchors = (text: string): boolean =>
  (text.match(/(?<![^\s,[{:-])&(?=\S)/g)?.length ?? 0) * text.length > 3_000_000;
