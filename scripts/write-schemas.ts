/** Writes JSON Schemas to `content/schemas/` of the site, by which an editor completes and checks the data files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, languagesOf } from '../src/catalogue/index.ts';
import { jsonSchemas } from '../src/schema/json-schemas.ts';

const folder = join(contentFolder, 'schemas');

mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas(languagesOf(contentFolder))) {
  const file = join(folder, `${name}.schema.json`);
  writeFileSync(file, text);
  console.log(file);
}
