import type { Catalogue } from '../../catalogue/index.ts';
import { jsonSchemas } from '../../schema/json-schemas.ts';
import { stableJson } from './published-file.ts';

/** A file under `/data/`, its name without `.json`. */
export interface DataFile {
  readonly name: string;
  readonly text: string;
}

const file = (name: string, value: unknown): DataFile => ({ name, text: stableJson(value) });

const optionalFile = (name: string, value: unknown): DataFile[] => (value === undefined ? [] : [file(name, value)]);

const priceListFiles = ({ priceLists }: Catalogue): DataFile[] => [
  file('price-lists/index', {
    priceLists: priceLists.map(({ id, takenOverOn, follows }) => ({ id, takenOverOn, follows })),
  }),
  ...priceLists.map((list) => file(`price-lists/${list.id}`, list)),
];

const schemaFiles = ({ provider }: Catalogue): DataFile[] =>
  [...jsonSchemas(provider.languages)].map(([name, text]) => ({ name: `schemas/${name}.schema`, text }));

/**
 * The data files of the site for other programs, in the form of the rule engine: in cents and minutes, and with seven lists of opening
 * hours, Monday first. The schemas among them describe what editors write.
 */
export const dataFiles = (catalogue: Catalogue): DataFile[] => [
  ...priceListFiles(catalogue),
  ...optionalFile('comparison', catalogue.comparison),
  file('faq', catalogue.faq),
  file('glossary', catalogue.glossary),
  ...optionalFile('onboarding', catalogue.onboarding),
  file('open-points', catalogue.openPoints),
  ...optionalFile('responsibilities', catalogue.responsibilities),
  ...catalogue.holidays.map((holidays) => file(`holidays/${holidays.country.toLowerCase()}`, holidays)),
  ...schemaFiles(catalogue),
];
