/**
 * Turns a MkDocs Material project into pages of Starlight: `npm run import -- <docs folder or mkdocs.yml>`.
 *
 * Ends with 0 when everything is exact, 3 when the report has notes, 2 when nothing could be done.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Imported, importProject, reportNotes, reportText } from '../src/importer/index.ts';

const usage = 'npm run import -- <docs folder or mkdocs.yml> [--out <folder>] [--dry-run] [--force] [--json]';

/** Says what is wrong, and gives the exit code for it. */
const refuse = (problem: string): number => {
  console.error(problem);
  return 2;
};

const options = {
  out: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const readArguments = () => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const showProgress = (done: number, total: number): void => {
  if (done === total || done % 50 === 0) process.stderr.write(`${done} of ${total} pages\n`);
};

const asJson = ({ target, files, pageCount, unused, notes }: Imported, isDry: boolean): string =>
  JSON.stringify(
    {
      written: !isDry,
      folder: relative('.', target.pages),
      pages: pageCount,
      files: files.map((file) => relative('.', file)),
      unused,
      notes: reportNotes(notes),
    },
    undefined,
    2,
  );

const asText = ({ target, pageCount, unused, notes }: Imported, isDry: boolean): string => {
  const folder = relative('.', target.pages);
  return [
    `${pageCount} pages ${isDry ? 'would go' : 'went'} to ${folder}.`,
    `The menu is in ${folder}/sidebar.json: in astro.config.mjs, import it and give it to starlight({ sidebar }).`,
    ...(unused.length > 0 ? [`No page uses ${unused.length} other files: ${unused.join(', ')}`] : []),
    notes.length === 0 ? 'Everything is exact.' : `${notes.length} notes:\n\n${reportText(notes)}`,
  ].join('\n');
};

const run = (): number => {
  const read = readArguments();
  if (typeof read === 'string') return refuse(`${read}\n${usage}`);
  const { values, positionals } = read;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return refuse(`Say which project to import.\n${usage}`);
  const isDry = values['dry-run'];
  const result = importProject(path, { out: values.out, dryRun: isDry, force: values.force, onPage: showProgress });
  if ('problem' in result) return refuse(result.problem);
  console.log(values.json ? asJson(result, isDry) : asText(result, isDry));
  return result.notes.length > 0 ? 3 : 0;
};

process.exitCode = run();
