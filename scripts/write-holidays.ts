/**
 * Writes the public holidays of all countries of the site to `content/holidays/` of the site, with a name in each of its languages.
 *
 * Usage: node scripts/write-holidays.ts 2026-11-21 (today's date, which the files mention)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, languagesOf } from '../src/catalogue/index.ts';
import { parseDate } from '../src/rules/index.ts';
import { holidaysYaml } from './holidays-yaml.ts';

const countries = ['LU', 'BE', 'NL', 'FR', 'DE'];

const [generatedOn = ''] = process.argv.slice(2);
if (typeof parseDate(generatedOn) !== 'number') {
  console.error('Give the date of today: node scripts/write-holidays.ts YYYY-MM-DD');
  process.exit(1);
}

const languages = languagesOf(contentFolder);
mkdirSync(join(contentFolder, 'holidays'), { recursive: true });
for (const country of countries) {
  const file = join(contentFolder, 'holidays', `${country.toLowerCase()}.yaml`);
  writeFileSync(file, holidaysYaml(country, generatedOn, languages));
  console.log(file);
}
