import { readFileSync } from 'node:fs';
import { transform } from 'lightningcss';

for (const f of process.argv.slice(2))
  try {
    transform({ filename: f, code: readFileSync(f), minify: true });
  } catch (e) {
    console.log(f, e.message, e.loc);
  }
