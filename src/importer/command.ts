import { parseArgs } from 'node:util';
import { type ImportOptions, importProject } from './index.ts';
import { counted, jsonSummary, printable, textSummary } from './summary.ts';
import { verifyProject, verifySummary } from './verify.ts';

/** Where the command prints. */
export interface CommandOutput {
  /** The summary. */
  readonly print: (text: string) => void;
  /** Progress and errors. */
  readonly printError: (text: string) => void;
}

const usage = [
  'npm run import -- <docs folder or mkdocs.yml> [options]',
  '  --out <folder>   where the pages go; a folder with the name of the site in content/docs when left out',
  '  --dry-run        prints the summary, and writes nothing',
  '  --force          replaces files that exist',
  '  --allow-outside  reads what mkdocs.yml names and links lead to outside its own folder',
  '  --add-redirects  adds the redirects from old addresses to content/redirects.yaml of the site',
  '  --verify         writes nothing, and compares the words of the built pages in dist/ with those of their sources',
  '  --json           prints the summary as JSON',
  '  --help           shows this',
];

const options = {
  out: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'allow-outside': { type: 'boolean', default: false },
  'add-redirects': { type: 'boolean', default: false },
  verify: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const parse = (parameters: readonly string[]) => parseArgs({ args: [...parameters], options, allowPositionals: true });

/** The parsed arguments, or what is wrong with them in a sentence. */
const readParameters = (parameters: readonly string[]): ReturnType<typeof parse> | string => {
  try {
    return parse(parameters);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** All output goes through here, because names and texts of a project may contain anything. */
const linePrinter =
  (write: CommandOutput['print']) =>
  (lines: readonly string[]): void =>
    write(lines.map(printable).join('\n'));

/** What the command does with a project. */
type Parameters = Exclude<ReturnType<typeof readParameters>, string>['values'];

/** The lines to print and the exit code, or what is wrong in a sentence. */
type Outcome = { readonly lines: readonly string[]; readonly isExact: boolean } | { readonly problem: string };

const linesOfJson = (value: unknown): readonly string[] => JSON.stringify(value, undefined, 2).split('\n');

const runVerify = async (path: string, { out, json, ...values }: Parameters): Promise<Outcome> => {
  const verified = await verifyProject(path, { out, allowOutside: values['allow-outside'] });
  if ('problem' in verified) return verified;
  const isExact = verified.differences.length + verified.unbuilt.length === 0;
  return { lines: json ? linesOfJson(verified) : verifySummary(verified), isExact };
};

const runImport = async (
  path: string,
  { out, force, json, 'dry-run': dryRun, 'allow-outside': allowOutside, 'add-redirects': addRedirects }: Parameters,
  onPage: ImportOptions['onPage'],
): Promise<Outcome> => {
  const imported = await importProject(path, {
    out,
    dryRun,
    force,
    allowOutside,
    addRedirects,
    ...(onPage && { onPage }),
  });
  if ('problem' in imported) return imported;
  const lines = json ? jsonSummary(imported, dryRun) : textSummary(imported, dryRun);
  return { lines, isExact: imported.notes.length === 0 };
};

/**
 * The command `npm run import`: imports a project, or verifies one that was built, and prints a summary.
 *
 * @returns 0 when everything is exact, 3 when there are notes or differences, 2 when nothing could be done
 */
export const runCommand = async (parameters: readonly string[], output: CommandOutput): Promise<0 | 2 | 3> => {
  const print = linePrinter(output.print);
  const tell = linePrinter(output.printError);
  const refuse = (...problem: readonly string[]): 2 => {
    tell(problem);
    return 2;
  };
  const read = readParameters(parameters);
  if (typeof read === 'string') return refuse(read, ...usage);
  const { values, positionals } = read;
  if (values.help) {
    print(usage);
    return 0;
  }
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) return refuse('Say which project to import.', ...usage);
  const onPage: ImportOptions['onPage'] = (done, total) => {
    if (done === total || done % 50 === 0) tell([`${done} of ${counted(total, 'page')}`]);
  };
  const outcome = values.verify ? await runVerify(path, values) : await runImport(path, values, onPage);
  if ('problem' in outcome) return refuse(outcome.problem);
  print(outcome.lines);
  return outcome.isExact ? 0 : 3;
};
