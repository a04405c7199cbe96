/** Converts a MkDocs Material project to Starlight pages: `npm run import -- <docs folder or mkdocs.yml>`. */
import { runCommand } from '../src/importer/command.ts';

process.exitCode = await runCommand(process.argv.slice(2), { print: console.log, printError: console.error });
