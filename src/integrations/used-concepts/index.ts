import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { concepts } from '../../rules/index.ts';
import { minorUnitsOf } from '../../schema/currency.ts';
import type { Language } from '../../schema/language.ts';
import { currencySign, isInTable } from '../../words/index.ts';
import { isAnyUsed, type Lists, neverCalled, optionalFiles } from './optional-files.ts';

const usedBy = (lists: Lists): string[] =>
  Object.entries(concepts).flatMap(([name, { isUsed }]) => (lists.some(isUsed) ? [name] : []));

const fileOf = (name: string): string => `./${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

/** The registry of concepts with those alone that some list uses. */
const registryOf = (names: readonly string[]): string =>
  [
    ...names.map((name) => `import { ${name} } from '${fileOf(name)}';`),
    `export const concepts = { ${names.join(', ')} };`,
  ].join('\n');

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How amounts of a currency are typed and stand in links, those of the other currencies of the site too. */
const moneyOf = (lists: Lists): string | undefined => {
  const currencies = [...new Set(lists.map(({ currency = 'EUR' }) => currency))];
  const newest = lists.at(-1)?.currency ?? 'EUR';
  if (currencies.every((currency) => currency === 'EUR')) return undefined;
  const digits = minorUnitsOf(newest);
  const signs = [newest, currencySign(newest, 'en')].map(escaped).join('|');
  const decimals = digits === 0 ? '' : `(?:[.,](\\d{1,${digits}}))?`;
  const linked = currencies.map(minorUnitsOf).map((count) => (count === 0 ? '' : `\\.\\d{${count}}`));
  return [
    `export const minorUnits = ${digits};`,
    `export const typedAmount = /^(?:(?:${signs})\\s*)?(\\d{1,9})${decimals}$/i;`,
    `export const linkedAmount = /^(?:0|[1-9]\\d{0,8})(?:${[...new Set(linked)].join('|')})$/;`,
  ].join('\n');
};

/**
 * What pages carry in code only because some price list or language of the site uses it, each by its name.
 *
 * @example optionalParts(priceLists, ['nl']) // ['fees', 'describe-rate-point']
 */
export const optionalParts = (lists: Lists, languages: readonly Language[]): string[] => {
  const used = usedBy(lists);
  // Code that every concept needs is counted with the concepts.
  const files = optionalFiles.filter(({ isUsed }) => isUsed !== isAnyUsed && isUsed(lists, used));
  return [
    ...used,
    ...files.flatMap((part) => Object.keys(part.files)).map((file) => basename(file, '.ts')),
    ...(moneyOf(lists) === undefined ? [] : ['site-money']),
    ...(languages.every(isInTable) ? [] : ['row-from-intl']),
  ];
};

/**
 * The code in place of a source file that holds more than the lists and languages of the site use; undefined for any other file.
 *
 * @example sourceUnder(priceLists, ['nl'])('src/rules/compare/by-trial.ts') // functions that do nothing, where none is called
 */
export const sourceUnder = (lists: Lists, languages: readonly Language[]): ((file: string) => string | undefined) => {
  const used = usedBy(lists);
  const unused = optionalFiles
    .filter(({ isUsed }) => !isUsed(lists, used))
    .flatMap(({ files }) => Object.entries(files))
    .map(([file, left]) => ({ file, code: typeof left === 'string' ? left : neverCalled(left) }));
  return (file) => {
    if (file.endsWith('src/rules/pricing/concepts/index.ts')) return registryOf(used);
    if (file.endsWith('src/words/site-money.ts')) return moneyOf(lists);
    if (file.endsWith('src/words/row-from-intl.ts') && languages.every(isInTable)) return neverCalled(['rowFromIntl']);
    return unused.find((one) => file.endsWith(one.file))?.code;
  };
};

/** Leaves what no price list and no language of the site uses out of the code of its pages. */
export const usedConcepts = (lists: Lists, languages: readonly Language[]): Plugin => ({
  name: 'used-concepts',
  enforce: 'pre',
  load: sourceUnder(lists, languages),
});
