/** Writes JSON Schemas to `content/schemas/`, by which an editor completes and checks the data files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/schema/json-schemas.ts';

mkdirSync('content/schemas', { recursive: true });
for (const [name, text] of jsonSchemas()) {
  const file = `content/schemas/${name}.schema.json`;
  writeFileSync(file, text);
  console.log(file);
}
