/**
 * Writes the public holidays of all countries of the site to `content/holidays/`.
 *
 * Usage: node scripts/write-holidays.ts 2026-11-21 (today's date, which the files mention)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseDate } from '../src/rules/index.ts';
import { holidaysYaml } from './holidays-yaml.ts';

const countries = ['LU', 'BE', 'NL', 'FR', 'DE'];

const [generatedOn = ''] = process.argv.slice(2);
if (typeof parseDate(generatedOn) !== 'number') {
  console.error('Give the date of today: node scripts/write-holidays.ts YYYY-MM-DD');
  process.exit(1);
}

mkdirSync('content/holidays', { recursive: true });
for (const country of countries) {
  const file = `content/holidays/${country.toLowerCase()}.yaml`;
  writeFileSync(file, holidaysYaml(country, generatedOn));
  console.log(file);
}
