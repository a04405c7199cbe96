import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Calendar, { type HolidaysTypes } from 'date-holidays';
import { Document, type ToStringOptions, visit } from 'yaml';
import type { Language } from '../src/schema/language.ts';

/** The years to write, both inclusive. */
const years = { from: 2015, to: 2035 };

/** Names in a language by English name, where the package has none or an abbreviation. */
const ownNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'Armistice Day': 'Wapenstilstand',
    'Ascension Day': 'Hemelvaartsdag',
    Assumption: 'Maria-Hemelvaart',
    'Bastille Day': 'Nationale feestdag',
    'Early May bank holiday': 'Bank holiday begin mei',
    'Early May bank holiday (VE day)': 'Bank holiday begin mei (VE-dag)',
    "King Charles III's Coronation": 'Kroning van koning Charles III',
    "Queen Elizabeth's Funeral Day": 'Uitvaart van koningin Elizabeth',
    'Queen’s Platinum Jubilee': 'Platina jubileum van de koningin',
    'Spring bank holiday': 'Bank holiday eind mei',
    'Summer bank holiday': 'Bank holiday eind augustus',
    'Victory Day': 'Dag van de Overwinning',
  },
};

/** Names of regions in a language by the name that the package has; any other stays as it is there. */
const ownRegions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { England: 'Engeland', 'Northern Ireland': 'Noord-Ierland', Scotland: 'Schotland' },
};

const packageVersion = (): string => {
  const file = createRequire(import.meta.url).resolve('date-holidays/package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
};

interface Day {
  readonly date: string;
  readonly name: Readonly<Record<Language, string>>;
}

const daysOfYear = (calendar: Calendar, year: number, languages: readonly Language[]): Day[] => {
  const named = (language: Language): HolidaysTypes.Holiday[] =>
    calendar.getHolidays(year, new Intl.Locale(language).language).filter(({ type }) => type === 'public');
  const translated = new Map(
    languages.map((language) => [language, new Map(named(language).map(({ rule, name }) => [rule, name]))]),
  );
  const nameIn = (language: Language, rule: string, english: string): string => {
    if (new Intl.Locale(language).language === 'en') return english;
    // The package gives the English name, or that of the country, where it has no other.
    return ownNames[language]?.[english] ?? translated.get(language)?.get(rule) ?? english;
  };
  return named('en').map(({ date, rule, name }) => ({
    date: date.slice(0, 10),
    name: Object.fromEntries(languages.map((language) => [language, nameIn(language, rule, name)])),
  }));
};

const joined = (first: Day['name'], second: Day['name']): Day['name'] =>
  Object.fromEntries(Object.entries(first).map(([language, name]) => [language, `${name}, ${second[language] ?? ''}`]));

/** Joins the names of holidays on the same date, such as Europe Day and Ascension Day in Luxembourg in 2024. */
const oncePerDate = (days: readonly Day[]): Day[] => {
  const byDate = new Map<string, Day>();
  for (const day of days) {
    const known = byDate.get(day.date);
    byDate.set(day.date, known ? { ...day, name: joined(known.name, day.name) } : day);
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
};

const daysOf = (country: string, region: string | undefined, languages: readonly Language[]): Day[] => {
  const types = { types: ['public'] } as const satisfies HolidaysTypes.Options;
  const calendar = region === undefined ? new Calendar(country, types) : new Calendar(country, region, types);
  const everyYear = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index);
  return oncePerDate(everyYear.flatMap((year) => daysOfYear(calendar, year, languages)));
};

/**
 * Whether a country, or a region of it, has public holidays that are known.
 *
 * @example isKnownCalendar('GB-ENG') // true
 */
export const isKnownCalendar = (calendar: string): boolean => {
  const [, country = '', region] = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?$/.exec(calendar) ?? [];
  const known = new Calendar();
  if (known.getCountries()[country] === undefined) return false;
  return region === undefined || known.getStates(country)?.[region] !== undefined;
};

/** What a region is called: by its code where the package does not know it. */
const regionNameOf = (country: string, region: string, languages: readonly Language[]) => {
  const nameIn = (language: Language): string => {
    const name = new Calendar().getStates(country, new Intl.Locale(language).language)?.[region] ?? region;
    return ownRegions[language]?.[name] ?? name;
  };
  return Object.fromEntries(languages.map((language) => [language, nameIn(language)]));
};

const format: ToStringOptions = { lineWidth: 0, singleQuote: true };

/**
 * The file `content/holidays/<calendar>.yaml`: the statutory holidays of a whole country without regional ones, or all that
 * hold in one of its regions.
 *
 * @param calendar a country such as `BE`, or a region such as `GB-ENG`
 * @param generatedOn `YYYY-MM-DD`; the same date gives the same text
 * @param languages in which to name each day
 */
export const holidaysYaml = (calendar: string, generatedOn: string, languages: readonly Language[]): string => {
  const [country = '', region] = calendar.split('-');
  const document = new Document({
    country,
    ...(region !== undefined && { region, regionName: regionNameOf(country, region, languages) }),
    source: `npm date-holidays ${packageVersion()} (CC-BY-3.0)`,
    generatedOn,
    years,
    days: daysOf(country, region, languages),
  });
  document.commentBefore = [
    ' yaml-language-server: $schema=../schemas/holidays.schema.json',
    ' Written by scripts/write-holidays.ts; run it again instead of editing.',
  ].join('\n');
  visit(document, {
    Map: (_, node, path) => {
      node.flow = path.length > 1;
    },
  });
  return document.toString(format);
};
