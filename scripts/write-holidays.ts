/**
 * Writes the public holidays of countries and regions to `content/holidays/` of the site, with a name in each of its languages: those
 * that are named, or else those that are there and those that price lists name under `closed`.
 *
 * Usage: npm run holidays -- GB-ENG
 *        npm run holidays
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildDate, contentFolder, languagesOf } from '../src/catalogue/index.ts';
import { holidaysYaml } from './holidays-yaml.ts';

const calendarsIn = (list: unknown): string[] => {
  const { data } = z.object({ closed: z.array(z.object({ calendar: z.string().optional() })) }).safeParse(list);
  return data?.closed.flatMap(({ calendar }) => calendar ?? []) ?? [];
};

/** Lists are read as they are written: what they name may not be there yet. */
const namedCalendars = (): string[] => {
  const lists = join(contentFolder, 'price-lists');
  return readdirSync(lists).flatMap((file) => calendarsIn(parse(readFileSync(join(lists, file), 'utf8'))));
};

const folder = join(contentFolder, 'holidays');
mkdirSync(folder, { recursive: true });
/** The calendars that the site has already. */
const writtenCalendars = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length).toUpperCase());

const named = process.argv.slice(2);
const languages = languagesOf(contentFolder);
for (const calendar of new Set(named.length > 0 ? named : [...writtenCalendars(), ...namedCalendars()])) {
  const file = join(folder, `${calendar.toLowerCase()}.yaml`);
  writeFileSync(file, holidaysYaml(calendar, buildDate(), languages));
  console.log(file);
}
