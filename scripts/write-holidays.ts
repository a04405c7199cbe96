/**
 * Writes the public holidays of countries, and of the calendars that price lists name under `closed`, to `content/holidays/` of the
 * site, with a name in each of its languages.
 *
 * Usage: node scripts/write-holidays.ts 2026-11-21 (today's date, which the files mention)
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentFolder, languagesOf } from '../src/catalogue/index.ts';
import { parseDate } from '../src/rules/index.ts';
import { holidaysYaml } from './holidays-yaml.ts';

const countries = ['LU', 'BE', 'NL', 'FR', 'DE'];

const calendarsIn = (list: unknown): string[] => {
  const { data } = z.object({ closed: z.array(z.object({ calendar: z.string().optional() })) }).safeParse(list);
  return data?.closed.flatMap(({ calendar }) => calendar ?? []) ?? [];
};

/** Lists are read as they are written: what they name may not be there yet. */
const namedCalendars = (): string[] => {
  const folder = join(contentFolder, 'price-lists');
  return readdirSync(folder).flatMap((file) => calendarsIn(parse(readFileSync(join(folder, file), 'utf8'))));
};

const [generatedOn = ''] = process.argv.slice(2);
if (typeof parseDate(generatedOn) !== 'number') {
  console.error('Give the date of today: node scripts/write-holidays.ts YYYY-MM-DD');
  process.exit(1);
}

const languages = languagesOf(contentFolder);
mkdirSync(join(contentFolder, 'holidays'), { recursive: true });
for (const calendar of new Set([...countries, ...namedCalendars()])) {
  const file = join(contentFolder, 'holidays', `${calendar.toLowerCase()}.yaml`);
  writeFileSync(file, holidaysYaml(calendar, generatedOn, languages));
  console.log(file);
}
