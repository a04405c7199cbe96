import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { holidaysYaml } from '../../scripts/holidays-yaml.ts';
import { referenceContent } from '../support/sites.ts';

test.each(['LU', 'BE', 'NL', 'FR', 'DE'])('the committed holidays of %s are what the script writes', (country) => {
  const committed = readFileSync(`${referenceContent}/holidays/${country.toLowerCase()}.yaml`, 'utf8');
  const generatedOn = /generatedOn: (\S+)/.exec(committed)?.[1] ?? '';
  expect(holidaysYaml(country, generatedOn, ['nl', 'en'])).toBe(committed);
});

test('holidays are named in any languages that the package knows, and else by the name that they have in their country or in English', () => {
  expect(holidaysYaml('FR', '2026-11-21', ['fr'])).toContain(
    '{ date: 2026-07-14, name: { fr: Fête Nationale de la France } }',
  );
  expect(holidaysYaml('US', '2026-11-21', ['nl'])).toContain(
    '{ date: 2026-01-19, name: { nl: Martin Luther King Jr. Day } }',
  );
});

test('a region has holidays of its own: St Andrew’s Day in Scotland, Easter Monday in England alone', () => {
  const daysOf = (calendar: string) => holidaysYaml(calendar, '2026-11-21', ['en']);
  expect(daysOf('GB-SCT')).toContain('country: GB\nregion: SCT\nregionName: { en: Scotland }\n');
  expect(daysOf('GB-SCT')).toContain('2026-11-30');
  expect(daysOf('GB-SCT')).not.toContain('2026-04-06');
  expect(daysOf('GB-ENG')).toContain('2026-04-06');
});

test.each([
  ['GB-ENG', '{ nl: Engeland, en: England }'],
  ['DE-BY', '{ nl: Bayern, en: Bayern }'],
])('the region of %s has the name that people call it by', (calendar, names) => {
  expect(holidaysYaml(calendar, '2026-11-21', ['nl', 'en'])).toContain(`regionName: ${names}\n`);
});
