import type { Plugin } from 'vite';
import { concepts } from '../rules/index.ts';
import type { PriceList } from '../schema/price-list.ts';

type Lists = readonly PriceList[];

const usedBy = (lists: Lists): string[] =>
  Object.entries(concepts).flatMap(([name, { isUsed }]) => (lists.some(isUsed) ? [name] : []));

const fileOf = (name: string): string => `./${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

/** The registry of concepts with those alone that some list uses. */
const registryOf = (names: readonly string[]): string =>
  [
    ...names.map((name) => `import { ${name} } from '${fileOf(name)}';`),
    `export const concepts = { ${names.join(', ')} };`,
  ].join('\n');

/** What stands for functions that are never called under the lists of the site. */
const neverCalled = (names: readonly string[]): string =>
  names.map((name) => `export const ${name} = () => undefined;`).join('\n');

const bends = (lists: Lists): boolean =>
  lists.some((list) => Object.values(concepts).some(({ bendsCosts }) => bendsCosts?.(list)));

/**
 * The code in place of a source file that holds more than the lists of the site use; undefined for any other file.
 *
 * @example sourceUnder(priceLists)('src/rules/compare/by-trial.ts') // functions that do nothing, where none is called
 */
export const sourceUnder = (lists: Lists): ((file: string) => string | undefined) => {
  const used = usedBy(lists);
  return (file) => {
    if (file.endsWith('src/rules/pricing/concepts/index.ts')) return registryOf(used);
    if (file.endsWith('src/rules/compare/by-trial.ts') && !bends(lists))
      return neverCalled(['bendsCosts', 'fewestByTrial', 'flipByTrial', 'makeEachBill', 'costByTrial']);
    if (file.endsWith('src/words/describe-open-part.ts') && used.length === 0) return neverCalled(['describeOpenPart']);
    return undefined;
  };
};

/** Leaves what no price list of the site uses out of the code of its pages. */
export const usedConcepts = (lists: Lists): Plugin => ({
  name: 'used-concepts',
  enforce: 'pre',
  load: sourceUnder(lists),
});
