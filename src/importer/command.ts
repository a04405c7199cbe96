import { parseArgs } from 'node:util';
import { type ImportOptions, importProject } from './index.ts';
import { counted, jsonSummary, printable, textSummary } from './summary.ts';

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
  '  --json           prints the summary as JSON',
  '  --help           shows this',
];

const options = {
  out: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'allow-outside': { type: 'boolean', default: false },
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

/**
 * The command `npm run import`: imports a project and prints a summary.
 *
 * @returns 0 when everything is exact, 3 when there are notes, 2 when nothing could be done
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
  const { out, force, 'dry-run': dryRun, 'allow-outside': allowOutside } = values;
  const onPage: ImportOptions['onPage'] = (done, total) => {
    if (done === total || done % 50 === 0) tell([`${done} of ${counted(total, 'page')}`]);
  };
  const result = await importProject(path, { out, dryRun, force, allowOutside, onPage });
  if ('problem' in result) return refuse(result.problem);
  print(values.json ? jsonSummary(result, dryRun) : textSummary(result, dryRun));
  return result.notes.length > 0 ? 3 : 0;
};
