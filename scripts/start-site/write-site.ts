import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isMap, isScalar, parseDocument, stringify, visit } from 'yaml';
import { folderOf } from '../../src/catalogue/index.ts';
import { jsonSchemas } from '../../src/schema/json-schemas.ts';
import { holidaysYaml } from '../holidays-yaml.ts';
import { Refusal } from '../refusal.ts';
import { englishAddresses, englishFile, withEnglishLinks, withEnglishPaths } from './english-paths.ts';
import { fillTemplate, type Holds } from './fill-template.ts';
import { type StartOptions, starterLanguages } from './options.ts';
import { siteTheme } from './site-theme.ts';

const project = resolve(import.meta.dirname, '../..');
const starter = join(project, 'starter');

const read = (file: string): string => readFileSync(join(starter, file), 'utf8');

/** What a part of a template can be for, by itself or with the first language: `monthly`, `in-nl`, `monthly-in-nl`. */
const conditionsOf =
  ({ sells, prices, promises, languages: [first] }: StartOptions): Holds =>
  (condition) => {
    const held: Readonly<Record<string, boolean>> = {
      '': true,
      'break-fix': sells.includes('break-fix'),
      monthly: sells.includes('monthly'),
      both: sells.length > 1,
      contracts: prices === 'contracts',
      'per-user': prices === 'per-user',
      'by-the-hour': prices !== 'per-user',
      promises: promises === 'times',
      'no-promises': promises === 'none',
    };
    const [, part = '', language] = /^(.*?)(?:-?\bin-(\w\w))?$/.exec(condition) ?? [];
    const isHeld = held[part];
    if (isHeld === undefined) throw new Error(`A template has a part for "${condition}", which no site is.`);
    return isHeld && (language === undefined || language === first);
  };

/** Leaves out the texts in languages that the site does not have. */
const inLanguages = (yaml: string, languages: readonly string[]): string => {
  const document = parseDocument(yaml);
  const unwanted = starterLanguages.filter((language) => !languages.includes(language));
  visit(document, {
    Map: (_, map) => {
      const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      if (!keys.every((key) => starterLanguages.some((language) => language === key))) return;
      for (const language of unwanted) if (isMap(map)) map.delete(language);
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: true });
};

const yamlOf = (value: unknown): string => stringify(value, { collectionStyle: 'flow', singleQuote: true }).trim();

/** Addresses are in the first language, as those of the pages in other languages follow them. */
const isInEnglish = ({ languages: [first] }: StartOptions): boolean => first === 'en';

const valuesOf = (options: StartOptions, date: string): Record<string, string> => ({
  name: yamlOf(options.name),
  email: yamlOf(options.email),
  address: yamlOf(options.address),
  languages: yamlOf(options.languages),
  addresses: yamlOf(englishAddresses(pagesOf(options.languages[0] ?? '', conditionsOf(options)))),
  currency: options.currency,
  zone: options.zone,
  calendar: options.country,
  date,
});

/** The pages of `starter/` in a language that are for a site. */
const pagesOf = (language: string, holds: Holds): string[] =>
  readdirSync(join(starter, 'docs', language), { recursive: true, encoding: 'utf8' })
    .map((page) => page.replaceAll('\\', '/'))
    .filter((page) => page.endsWith('.mdx') && isPageOf(page, holds));

/** The languages after the first stand in folders of their own, and so do the pages that their links lead to. */
const pageIn = (page: string, folder: string): string => {
  // A part that is left out leaves the blank lines around it.
  const text = page.replace(/\n{3,}/g, '\n\n');
  return folder === '' ? text : text.replaceAll('](/', `](/${folder}/`);
};

const isPageOf = (page: string, holds: Holds): boolean => {
  if (page === 'contracten/vergelijken.mdx') return holds('contracts');
  if (page === 'contracten/responstijden.mdx') return holds('promises');
  if (page === 'diensten/index.mdx') return holds('both');
  if (page === 'diensten/maandelijks.mdx') return holds('monthly');
  return page !== 'diensten/break-en-fix.mdx' || holds('break-fix');
};

const pageFiles = (options: StartOptions, holds: Holds): [file: string, text: string][] =>
  options.languages.flatMap((language, index) => {
    const folder = index === 0 ? '' : folderOf(language);
    return pagesOf(language, holds).map((page): [string, string] => {
      const text = fillTemplate(read(`docs/${language}/${page}`), holds);
      return isInEnglish(options)
        ? [`content/${join('docs', folder, englishFile(page))}`, pageIn(withEnglishLinks(text), folder)]
        : [`content/${join('docs', folder, page)}`, pageIn(text, folder)];
    });
  });

const dataIn = (name: string, text: string, options: StartOptions): string => {
  if (!isInEnglish(options)) return text;
  return name === 'menu.yaml' ? withEnglishPaths(text) : withEnglishLinks(text);
};

const dataFiles = (options: StartOptions, holds: Holds, values: Record<string, string>): [string, string][] =>
  readdirSync(join(starter, 'data'))
    .filter((name) => name !== 'theme.yaml' && (name !== 'comparison.yaml' || holds('both')))
    .map((name) => [
      `content/${name}`,
      inLanguages(dataIn(name, fillTemplate(read(`data/${name}`), holds, values), options), options.languages),
    ]);

/** By which an editor completes and checks the data; each data file names its own. */
const schemaFiles = ({ languages }: StartOptions): [string, string][] =>
  Array.from(jsonSchemas(languages), ([name, text]) => [`content/schemas/${name}.schema.json`, text]);

const collectionsFile = (folder: string): string => {
  const file = relative(resolve(folder), join(project, 'content.config.ts')).replaceAll('\\', '/');
  return `export { collections } from '${file.startsWith('.') ? file : `./${file}`}';\n`;
};

const filesOf = (options: StartOptions, date: string): [file: string, text: string][] => {
  const holds = conditionsOf(options);
  const values = valuesOf(options, date);
  const prices = fillTemplate(read(`price-lists/${options.prices}.yaml`), holds, values);
  return [
    ['.gitignore', '# What a build writes.\n/dist/\n/deploy/\n'],
    ['content.config.ts', collectionsFile(options.folder)],
    ...dataFiles(options, holds, values),
    ['content/theme.yaml', siteTheme(read('data/theme.yaml'), options.colour)],
    [`content/price-lists/${date}.yaml`, inLanguages(prices, options.languages)],
    [`content/holidays/${options.country.toLowerCase()}.yaml`, holidaysYaml(options.country, date, options.languages)],
    ...schemaFiles(options),
    ...pageFiles(options, holds),
  ];
};

/**
 * Writes a site for a provider: its data, pages and first price list, with marked gaps where only the provider knows what to say.
 *
 * @param date the day on which the first price list begins
 * @param force writes into a folder that has a site already; files of the same name are then lost
 * @returns the files that were written, from the folder
 * @throws Refusal where the folder has a site already
 */
export const writeSite = (options: StartOptions, date: string, force: boolean): string[] => {
  if (!force && existsSync(join(options.folder, 'content'))) {
    throw new Refusal(
      `${options.folder} has a site already, which stays as it is. Name another folder, or say --force to write over it.`,
    );
  }
  const files = filesOf(options, date);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(options.folder, file)), { recursive: true });
    writeFileSync(join(options.folder, file), text);
  }
  return files.map(([file]) => file);
};
