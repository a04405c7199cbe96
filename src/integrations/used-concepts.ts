import type { Plugin } from 'vite';
import { concepts } from '../rules/index.ts';
import type { Language } from '../schema/language.ts';
import type { PriceList } from '../schema/price-list.ts';
import { isInTable } from '../words/index.ts';

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

interface Unused {
  readonly file: string;
  isUsed(lists: Lists, concepts: readonly string[]): boolean;
  readonly exports: readonly string[];
}

const isAnyUsed: Unused['isUsed'] = (_, used) => used.length > 0;

/** Files whose functions do nothing, or are never called, under lists that do not use them. */
const unusedUnder: readonly Unused[] = [
  {
    file: 'src/rules/compare/by-trial.ts',
    isUsed: bends,
    exports: ['bendsCosts', 'fewestByTrial', 'flipByTrial', 'makeEachBill', 'costByTrial'],
  },
  {
    file: 'src/rules/pricing/concepts/apply.ts',
    isUsed: isAnyUsed,
    exports: ['withConcepts', 'conceptError', 'conceptVat'],
  },
  {
    file: 'src/rules/pricing/concepts/term.ts',
    isUsed: (_, used) => used.includes('discounts'),
    exports: ['termMonths', 'untilTermEnds'],
  },
  { file: 'src/rules/pricing/price-state.ts', isUsed: isAnyUsed, exports: ['statedCents', 'stateOf', 'openOf'] },
  { file: 'src/words/describe-open-part.ts', isUsed: isAnyUsed, exports: ['describeOpenPart'] },
];

/**
 * The code in place of a source file that holds more than the lists and languages of the site use; undefined for any other file.
 *
 * @example sourceUnder(priceLists, ['nl'])('src/rules/compare/by-trial.ts') // functions that do nothing, where none is called
 */
export const sourceUnder = (lists: Lists, languages: readonly Language[]): ((file: string) => string | undefined) => {
  const used = usedBy(lists);
  return (file) => {
    if (file.endsWith('src/rules/pricing/concepts/index.ts')) return registryOf(used);
    const unused = unusedUnder.find((one) => file.endsWith(one.file) && !one.isUsed(lists, used));
    if (unused) return neverCalled(unused.exports);
    if (file.endsWith('src/estimate/fields/count-fields.ts') && !used.includes('fees'))
      return 'export const countFields = {};';
    if (file.endsWith('src/words/row-from-intl.ts') && languages.every(isInTable)) return neverCalled(['rowFromIntl']);
    return undefined;
  };
};

/** Leaves what no price list and no language of the site uses out of the code of its pages. */
export const usedConcepts = (lists: Lists, languages: readonly Language[]): Plugin => ({
  name: 'used-concepts',
  enforce: 'pre',
  load: sourceUnder(lists, languages),
});
