import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Holidays, holidaysSchema } from '../schema/holidays.ts';
import { type PriceList, priceListSchema } from '../schema/price-list.ts';
import { type Provider, providerSchema } from '../schema/provider.ts';
import { type WorkedExample, workedExampleSchema } from '../schema/worked-example.ts';
import { runChecks } from './check.ts';
import { checkHolidays } from './holidays-checks.ts';
import { priceListChecks } from './price-list-checks.ts';
import { checkSequence } from './price-list-sequence.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { type Parsed, readFile } from './read-file.ts';
import { readServices, type Services } from './read-services.ts';
import { rolesExist } from './worked-example-checks.ts';

/** Everything that the data files of `content/` say, checked. */
export interface Catalogue extends Services {
  readonly provider: Provider;
  /** Oldest first; at least one. */
  readonly priceLists: readonly PriceList[];
  readonly workedExample: WorkedExample;
  /** One entry a country, in the order of their codes. */
  readonly holidays: readonly Holidays[];
}

const yamlFiles = (contentFolder: string, folder: string): string[] =>
  readdirSync(join(contentFolder, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);

const readPriceLists = (contentFolder: string, problems: Problem[]): Parsed<PriceList>[] => {
  const files = yamlFiles(contentFolder, 'price-lists');
  const lists = files.flatMap((file) => readFile(contentFolder, file, priceListSchema, problems) ?? []);
  problems.push(...lists.flatMap((list) => runChecks(list, priceListChecks)));
  if (lists.length === files.length) problems.push(...checkSequence(lists));
  return lists;
};

const readHolidays = (contentFolder: string, problems: Problem[]): Holidays[] => {
  const files = yamlFiles(contentFolder, 'holidays');
  const countries = files.flatMap((file) => readFile(contentFolder, file, holidaysSchema, problems) ?? []);
  problems.push(...countries.flatMap(checkHolidays));
  return countries.map(({ value }) => value);
};

/**
 * Reads and cross-checks the data files under a content folder.
 *
 * @throws CatalogueError with every problem found, each with file, line, path, expected, got and how to fix it.
 * @example loadCatalogue('content').provider.name
 */
export const loadCatalogue = (contentFolder: string): Catalogue => {
  const problems: Problem[] = [];
  const provider = readFile(contentFolder, 'provider.yaml', providerSchema, problems);
  const lists = readPriceLists(contentFolder, problems);
  const priceLists = lists.map(({ value }) => value);
  const example = readFile(contentFolder, 'worked-example.yaml', workedExampleSchema, problems);
  if (example) problems.push(...runChecks(example, [rolesExist(priceLists)]));
  const holidays = readHolidays(contentFolder, problems);
  const services = readServices(contentFolder, problems);
  if (problems.length > 0 || !provider || !example || !services) throw new CatalogueError(problems);
  return { provider: provider.value, priceLists, workedExample: example.value, holidays, ...services };
};
