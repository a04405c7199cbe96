import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const sample = 'tests/importer/sample/mkdocs.yml';

/** The command exits with 3 when its report has notes. */
const runImport = (folder: string): void => {
  try {
    execFileSync('node', [resolve('scripts/import.ts'), resolve(sample), '--out', 'content/docs/handboek'], {
      cwd: folder,
      stdio: 'pipe',
    });
  } catch (error) {
    if (!(error instanceof Error && Reflect.get(error, 'status') === 3)) throw error;
  }
};

/** Imports the sample project into a copy of the site, and adds its menu before the existing one as the report says. */
export const importHandbook = (folder: string): void => {
  runImport(folder);
  const config = join(folder, 'astro.config.mjs');
  const text = readFileSync(config, 'utf8');
  const menu = "import imported from './content/docs/handboek/sidebar.json' with { type: 'json' };\n";
  writeFileSync(config, menu + text.replace(/sidebar: (sidebar\(.*\))/, 'sidebar: [...imported, ...$1]'));
};
