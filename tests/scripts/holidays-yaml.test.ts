import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { holidaysYaml } from '../../scripts/holidays-yaml.ts';
import { referenceContent } from '../support/sites.ts';

test.each(['LU', 'BE', 'NL', 'FR', 'DE'])('the committed holidays of %s are what the script writes', (country) => {
  const committed = readFileSync(`${referenceContent}/holidays/${country.toLowerCase()}.yaml`, 'utf8');
  const generatedOn = /generatedOn: (\S+)/.exec(committed)?.[1] ?? '';
  expect(holidaysYaml(country, generatedOn)).toBe(committed);
});
