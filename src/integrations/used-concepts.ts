import type { Plugin } from 'vite';
import { concepts } from '../rules/index.ts';
import type { PriceList } from '../schema/price-list.ts';

const registry = /\/src\/rules\/pricing\/concepts\/index\.ts$/;

const fileOf = (name: string): string => `./${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

/** The registry of concepts with those alone that some list uses. */
const registryOf = (names: readonly string[]): string =>
  [
    ...names.map((name) => `import { ${name} } from '${fileOf(name)}';`),
    `export const concepts = { ${names.join(', ')} };`,
  ].join('\n');

/** Leaves the concepts that no price list of the site uses out of the code of its pages. */
export const usedConcepts = (lists: readonly PriceList[]): Plugin => {
  const used = Object.entries(concepts).filter(([, { isUsed }]) => lists.some(isUsed));
  return {
    name: 'used-concepts',
    enforce: 'pre',
    load: (id) => (registry.test(id) ? registryOf(used.map(([name]) => name)) : undefined),
  };
};
