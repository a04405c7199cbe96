/** A thread that parses some of the files of a large site. */
import { runInThread } from '../in-threads.ts';
import { parseFiles } from './parse-file.ts';

await runInThread(parseFiles);
