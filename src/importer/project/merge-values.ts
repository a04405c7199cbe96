import { isRecord } from './is-record.ts';
import type { Values } from './parse-config.ts';

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
