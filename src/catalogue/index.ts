import { type Faq, faqSchema } from '../schema/faq.ts';
import { type Glossary, glossarySchema } from '../schema/glossary.ts';
import { type Holidays, holidaysSchema } from '../schema/holidays.ts';
import { type OpenPoints, openPointsSchema } from '../schema/open-points.ts';
import { type PriceList, priceListSchema } from '../schema/price-list.ts';
import { type Provider, providerSchema } from '../schema/provider.ts';
import { type WorkedExample, workedExampleSchema } from '../schema/worked-example.ts';
import { contentReader } from './content-reader.ts';
import { checkHolidays } from './holidays-checks.ts';
import { priceListChecks } from './price-list-checks.ts';
import { checkSequence } from './price-list-sequence.ts';
import { repeatedIds } from './repeated-ids.ts';
import { rolesExist } from './worked-example-checks.ts';

/** Everything that the data files of `content/` say, checked. */
export interface Catalogue {
  readonly provider: Provider;
  /** Oldest first; at least one. */
  readonly priceLists: readonly PriceList[];
  readonly workedExample: WorkedExample;
  /** One entry a country, in the order of their codes. */
  readonly holidays: readonly Holidays[];
  readonly glossary: Glossary;
  readonly faq: Faq;
  readonly openPoints: OpenPoints;
}

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);

/**
 * Reads and cross-checks the data files under a content folder.
 *
 * @throws CatalogueError with every problem found, each with file, line, path, expected, got and how to fix it.
 * @example loadCatalogue('content').provider.name
 */
export const loadCatalogue = (contentFolder: string): Catalogue => {
  const read = contentReader(contentFolder);
  const provider = read.one('provider.yaml', providerSchema);
  const priceLists = read.all('price-lists', priceListSchema, priceListChecks, checkSequence);
  const workedExample = read.one('worked-example.yaml', workedExampleSchema, [rolesExist(priceLists)]);
  const holidays = read.all('holidays', holidaysSchema, [], (files) => files.flatMap(checkHolidays));
  const glossary = read.one('glossary.yaml', glossarySchema, [({ terms }) => repeatedIds(['terms'], idsOf(terms))]);
  const faq = read.one('faq.yaml', faqSchema, [({ questions }) => repeatedIds(['questions'], idsOf(questions))]);
  const openPoints = read.one('open-points.yaml', openPointsSchema, [
    ({ points }) => repeatedIds(['points'], idsOf(points)),
  ]);
  read.finish();
  return {
    provider: provider(),
    priceLists,
    workedExample: workedExample(),
    holidays,
    glossary: glossary(),
    faq: faq(),
    openPoints: openPoints(),
  };
};
