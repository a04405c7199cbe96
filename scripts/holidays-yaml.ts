import { readFileSync } from 'node:fs';
import Calendar, { type HolidaysTypes } from 'date-holidays';
import { Document, type ToStringOptions, visit } from 'yaml';

/** The years to write, both inclusive. */
const years = { from: 2024, to: 2035 };

/** Dutch names by English name, where the package has none or an abbreviation. */
const dutchNames: Readonly<Record<string, string>> = {
  'Armistice Day': 'Wapenstilstand',
  'Ascension Day': 'Hemelvaartsdag',
  Assumption: 'Maria-Hemelvaart',
  'Bastille Day': 'Nationale feestdag',
  'Victory Day': 'Dag van de Overwinning',
};

const packageVersion = (): string => {
  const file = new URL('../node_modules/date-holidays/package.json', import.meta.url);
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
};

interface Day {
  readonly date: string;
  readonly nl: string;
  readonly en: string;
}

const daysOfYear = (calendar: Calendar, year: number): Day[] => {
  const named = (language: string): HolidaysTypes.Holiday[] =>
    calendar.getHolidays(year, language).filter(({ type }) => type === 'public');
  const dutch = new Map(named('nl').map(({ rule, name }) => [rule, name]));
  return named('en').map(({ date, rule, name }) => {
    const nl = dutchNames[name] ?? dutch.get(rule);
    // The package gives the English name where it has no Dutch one.
    if (nl === undefined || nl === name) throw new Error(`No Dutch name for "${name}": add it to dutchNames.`);
    return { date: date.slice(0, 10), nl, en: name };
  });
};

/** Joins the names of holidays on the same date, such as Europe Day and Ascension Day in Luxembourg in 2024. */
const oncePerDate = (days: readonly Day[]): Day[] => {
  const byDate = new Map<string, Day>();
  for (const day of days) {
    const known = byDate.get(day.date);
    byDate.set(day.date, known ? { ...day, nl: `${known.nl}, ${day.nl}`, en: `${known.en}, ${day.en}` } : day);
  }
  return [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
};

const daysOf = (country: string): Day[] => {
  const calendar = new Calendar(country, { types: ['public'] });
  const everyYear = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index);
  return oncePerDate(everyYear.flatMap((year) => daysOfYear(calendar, year)));
};

const format: ToStringOptions = { lineWidth: 0, singleQuote: true };

/**
 * The file `content/holidays/<country>.yaml`: the statutory holidays of the whole country, without regional ones.
 *
 * @param generatedOn `YYYY-MM-DD`; the same date gives the same text
 */
export const holidaysYaml = (country: string, generatedOn: string): string => {
  const document = new Document({
    country,
    source: `npm date-holidays ${packageVersion()} (CC-BY-3.0)`,
    generatedOn,
    years,
    days: daysOf(country).map(({ date, nl, en }) => ({ date, name: { nl, en } })),
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
