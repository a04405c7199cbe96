import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { holidaysYaml } from '../../scripts/holidays-yaml.ts';
import { withCalendars } from '../../src/catalogue/closed-days-checks.ts';
import { priceListChecks } from '../../src/catalogue/price-list-checks.ts';
import { type Holidays, holidaysSchema } from '../../src/schema/holidays.ts';
import { localizedTexts } from '../../src/schema/language.ts';
import { type PriceList, priceListSchemaOf } from '../../src/schema/price-list.ts';

const readYaml = (name: string, file: string): unknown =>
  parse(readFileSync(`tests/providers/${name}/${file}`, 'utf8'));

const languages = ['nl', 'en'];

/** The file of a calendar, as `scripts/write-holidays.ts` writes it. */
export const calendarYaml = (calendar: string): string => holidaysYaml(calendar, '2026-11-28', languages);

const calendarsOf = ({ closed = [] }: PriceList): Holidays[] =>
  closed.flatMap(({ calendar }) =>
    calendar ? holidaysSchema(localizedTexts(languages)).parse(parse(calendarYaml(calendar))) : [],
  );

/** A price list of `tests/providers`, checked as the catalogue does, with the days of its calendars. */
export const providerList = (name: string): PriceList => {
  const raw = readYaml(name, 'price-list.yaml');
  const list = priceListSchemaOf(raw).parse(raw);
  const findings = priceListChecks.flatMap((check) => check(list));
  if (findings.length > 0) throw new Error(`${name}: ${JSON.stringify(findings)}`);
  return withCalendars(list, calendarsOf(list));
};

interface PublicCase {
  readonly given: string;
  readonly expect: unknown;
}

/** What the public list says that its examples come to. */
export const publicCases = (name: string): readonly PublicCase[] =>
  (readYaml(name, 'cases.yaml') as { readonly cases: readonly PublicCase[] }).cases;
