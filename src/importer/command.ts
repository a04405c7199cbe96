import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Imported, importProject } from './index.ts';
import { reportNotes, reportText } from './report/report-text.ts';

/** Where the command speaks. */
export interface CommandOutput {
  /** The report. */
  readonly print: (text: string) => void;
  /** Progress, and what is wrong. */
  readonly tell: (text: string) => void;
}

const usage = 'npm run import -- <docs folder or mkdocs.yml> [--out <folder>] [--dry-run] [--force] [--json]';

const options = {
  out: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'allow-outside': { type: 'boolean', default: false },
} as const;

const readParameters = (parameters: readonly string[]) => {
  try {
    return parseArgs({ args: [...parameters], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
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
    `Their menu is ${folder}/sidebar.json. To show it, put these lines into astro.config.mjs:`,
    `  import imported from './${folder}/sidebar.json' with { type: 'json' };`,
    '  starlight({ sidebar: [...imported, … what is there already … ] })',
    ...(unused.length > 0 ? [`No page uses these files, so they stay behind: ${unused.join(', ')}`] : []),
    notes.length === 0 ? 'Everything is exact.' : `${notes.length} notes:\n\n${reportText(notes)}`,
  ].join('\n');
};

/**
 * The command `npm run import`: imports a project and reports.
 *
 * @returns 0 when everything is exact, 3 when the report has notes, 2 when nothing could be done
 */
export const runCommand = async (parameters: readonly string[], output: CommandOutput): Promise<0 | 2 | 3> => {
  const { print, tell } = output;
  const refuse = (problem: string): 2 => {
    tell(problem);
    return 2;
  };
  const read = readParameters(parameters);
  if (typeof read === 'string') return refuse(`${read}\n${usage}`);
  const { values, positionals } = read;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return refuse(`Say which project to import.\n${usage}`);
  const { out, force, 'dry-run': dryRun, 'allow-outside': allowOutside } = values;
  const onPage = (done: number, total: number): void => {
    if (done === total || done % 50 === 0) tell(`${done} of ${total} pages`);
  };
  const result = await importProject(path, { out, dryRun, force, allowOutside, onPage });
  if ('problem' in result) return refuse(result.problem);
  print(values.json ? asJson(result, dryRun) : asText(result, dryRun));
  return result.notes.length > 0 ? 3 : 0;
};
