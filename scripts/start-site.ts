/**
 * Begins a site for another provider in a folder of its own, with the texts of `starter/` and marked gaps.
 *
 * Usage: npm run start-site
 *        npm run start-site -- --folder ../our-site --name "Helpdesk Noord" … (--help lists every option)
 */

import { join } from 'node:path';
import { buildDate, gapsIn } from '../src/catalogue/index.ts';
import { Refusal } from './refusal.ts';
import { readOptions, usage } from './start-site/options.ts';
import { writeSite } from './start-site/write-site.ts';

const nextSteps = (folder: string, files: number): string => {
  const gaps = gapsIn(join(folder, 'content')).length;
  return `${files} files in ${folder}. Now:
1. Fill the ${gaps} gaps: each stands between [[ and ]] in a file of ${join(folder, 'content')}, with what to write there.
2. SITE=${folder} npm run check-content
   lists the gaps that are left, and mistakes, with how to mend them.
3. SITE=${folder} npm start
   builds the site and serves it.
4. SITE=${folder} npm run build -- --release
   builds it for publication, once no gap is left.`;
};

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(usage());
  else {
    const { options, force } = await readOptions(args);
    console.log(nextSteps(options.folder, writeSite(options, buildDate(), force).length));
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
