import { z } from 'zod';
import { type Faq, faqSchema } from '../schema/faq.ts';
import { type Glossary, glossarySchema } from '../schema/glossary.ts';
import { type Holidays, holidaysSchema } from '../schema/holidays.ts';
import { type JobPresets, jobPresetsSchema } from '../schema/job-presets.ts';
import { type Language, type LocalizedTexts, localizedTexts } from '../schema/language.ts';
import { type Menu, menuSchema } from '../schema/menu.ts';
import { type OpenPoints, openPointsSchema } from '../schema/open-points.ts';
import { type PriceList, priceListSchemaOf } from '../schema/price-list.ts';
import { type Provider, providerSchema, siteLanguagesSchema } from '../schema/provider.ts';
import { type Redirects, redirectsSchema } from '../schema/redirects.ts';
import { type Theme, themeSchema } from '../schema/theme.ts';
import { type WorkedExample, workedExampleSchema } from '../schema/worked-example.ts';
import { repeatedEntries, repeatedIds } from './check.ts';
import { calendarsAreKnown, withCalendars } from './closed-days-checks.ts';
import { type ContentReader, contentReader, type Found } from './content-reader.ts';
import { type Dictionaries, readDictionaries } from './dictionaries.ts';
import { checkHolidays } from './holidays-checks.ts';
import { addressesExist, menuPagesExist, pagesIn } from './pages.ts';
import { priceListChecks } from './price-list-checks.ts';
import { buildDate, checkSequence, listsFrom } from './price-list-sequence.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { readServices, type Services } from './read-services.ts';
import { readYaml } from './read-yaml.ts';
import { oneTargetEach } from './redirect-checks.ts';
import { exampleFits, exampleOn, presetsAreUsable, presetsOn } from './role-checks.ts';
import { themeChecks } from './theme-checks.ts';

export type { Found } from './content-reader.ts';
export { contrast, mixed, nearestShade, tinted } from './contrast.ts';
export type { Dictionaries } from './dictionaries.ts';
export { describeGaps, gapsIn } from './gaps.ts';
export { didYouMean } from './nearest.ts';
export { folderOf, pageFiles } from './pages.ts';
export { isClauseUsed } from './price-list-checks.ts';
export { buildDate, listsFrom } from './price-list-sequence.ts';
export { CatalogueError, formatPath, type Problem } from './problem.ts';
export { fitToSchema, type Parsed, readFile } from './read-file.ts';
export { parseYaml, readYaml, type SourceFile } from './read-yaml.ts';
export { contentFolder, distFolder, publicFolder, siteFolder } from './site-folder.ts';

/** What the data files explain to readers: terms, questions, and what the sources leave open. */
export interface Explanations {
  readonly glossary: Glossary;
  readonly faq: Faq;
  readonly openPoints: OpenPoints;
}

/** Reads the files that explain. */
const readExplanations = (read: ContentReader, texts: LocalizedTexts): (() => Found<Explanations>) => {
  const glossary = read.one('glossary.yaml', glossarySchema(texts), [({ terms }) => repeatedEntries(['terms'], terms)]);
  const faq = read.one('faq.yaml', faqSchema(texts), [({ questions }) => repeatedEntries(['questions'], questions)]);
  const openPoints = read.one('open-points.yaml', openPointsSchema(texts), [
    ({ points }) => repeatedEntries(['points'], points),
  ]);
  return () => ({ glossary: glossary(), faq: faq(), openPoints: openPoints() });
};

/** Everything that the data files of `content/` say, checked. */
export interface Catalogue extends Services, Explanations {
  readonly provider: Provider;
  /** Oldest first; at least one. */
  readonly priceLists: readonly PriceList[];
  readonly workedExample: WorkedExample;
  readonly jobPresets: JobPresets;
  /** One entry a country, in the order of their codes. */
  readonly holidays: readonly Holidays[];
  /** The same with those of regions, which price lists can name. */
  readonly calendars: readonly Holidays[];
  readonly redirects: Redirects['redirects'];
  readonly theme: Theme;
  readonly menu: Menu;
  /** The addresses of the pages in the first language, as `/contracten/tarieven/`. */
  readonly pages: readonly string[];
  readonly dictionaries: Dictionaries;
}

/**
 * The languages that `provider.yaml` names, read before all else because texts must be there in each; none while they cannot be read,
 * which is then a mistake of `provider.yaml`.
 */
export const languagesOf = (contentFolder: string): readonly Language[] => {
  const source = readYaml(contentFolder, 'provider.yaml');
  const fields = z.object({ languages: siteLanguagesSchema }).safeParse('value' in source ? source.value : undefined);
  const languages = fields.data?.languages ?? [];
  // Of a language that stands twice it is not known which one was meant.
  return new Set(languages).size === languages.length ? languages : [];
};

/**
 * Reads the theme alone, for what needs nothing else of the catalogue.
 *
 * @throws CatalogueError as `loadCatalogue` does
 */
export const loadTheme = (contentFolder: string): Theme => {
  const read = contentReader(contentFolder);
  const theme = read.one('theme.yaml', themeSchema, themeChecks(contentFolder));
  const value = theme();
  if (value === undefined || read.problems.length > 0) throw new CatalogueError(read.problems);
  return value;
};

/** What could be read of the data files, whole where there are no problems, and every problem. */
export interface ReadCatalogue {
  readonly found: Found<Catalogue>;
  readonly problems: readonly Problem[];
}

/** Reads and cross-checks the data files under a content folder. */
export const readCatalogue = (contentFolder: string, date = buildDate()): ReadCatalogue => {
  const read = contentReader(contentFolder);
  const languages = languagesOf(contentFolder);
  const texts = localizedTexts(languages);
  const pages = pagesIn(contentFolder, languages.slice(1));
  const provider = read.one('provider.yaml', providerSchema(texts), [
    ({ languages }) => repeatedIds(['languages'], languages),
    addressesExist(pages),
  ]);
  const holidays = read.all('holidays', holidaysSchema(texts), [], (files) => files.flatMap(checkHolidays));
  const checks = [...priceListChecks, calendarsAreKnown(holidays)];
  const written = read.all('price-lists', { schemaOf: priceListSchemaOf }, checks, checkSequence);
  // What could not be read whole is only checked, and not counted with.
  const priceLists = read.problems.length > 0 ? written : written.map((list) => withCalendars(list, holidays));
  const lists = listsFrom(date, priceLists);
  const workedExample = read.one('worked-example.yaml', workedExampleSchema, [exampleFits(priceLists, lists)]);
  const jobPresets = read.one('job-presets.yaml', jobPresetsSchema(texts), [presetsAreUsable(priceLists)]);
  const redirects = read.one('redirects.yaml', redirectsSchema, [oneTargetEach]);
  const theme = read.one('theme.yaml', themeSchema, themeChecks(contentFolder));
  const dictionaries = readDictionaries(read, contentFolder, languages);
  const menu = read.one('menu.yaml', menuSchema(texts), [menuPagesExist(pages)]);
  const services = readServices(read, texts);
  const explanations = readExplanations(read, texts);
  const [current] = lists;
  const example = workedExample();
  const presets = jobPresets();
  const found = {
    provider: provider(),
    priceLists,
    workedExample: current && example?.request?.lines && exampleOn(current, example),
    jobPresets: current && presets?.presets && presetsOn(current, presets),
    // Visitors choose a country; those of a region are for price lists alone.
    holidays: holidays.filter(({ region }) => region === undefined),
    calendars: holidays,
    redirects: redirects()?.redirects,
    theme: theme(),
    menu: menu()?.menu,
    pages,
    dictionaries: dictionaries(),
    ...services(),
    ...explanations(),
  };
  return { found, problems: read.problems };
};

/**
 * The data files under a content folder, checked.
 *
 * @param date the day of the build: the worked example and the presets are those that its price list has the roles of
 * @throws CatalogueError with every problem found, each with file, line, path, expected, got and how to fix it.
 * @example loadCatalogue('content').provider.name
 */
export const loadCatalogue = (contentFolder: string, date = buildDate()): Catalogue => {
  const { found, problems } = readCatalogue(contentFolder, date);
  if (problems.length > 0) throw new CatalogueError(problems);
  // Without problems nothing is missing.
  return found as Catalogue;
};
