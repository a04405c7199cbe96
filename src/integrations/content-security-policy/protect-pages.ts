import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedFile } from '../built-site/index.ts';
import type { PageFault } from '../built-site/page-faults.ts';
import { rewriteFile } from '../built-site/rewrite-file.ts';
import { explainFault, type FaultyPage } from './explain-fault.ts';
import { joinHashes } from './inline-parts.ts';
import { metaPolicy } from './policy.ts';

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The encoding must be declared within the first 1,024 bytes, which a policy alone can fill, so the policy comes after it. */
const headStart = /<head>(?:\s*<meta charset="[^"]*">)?/;

/** Writes the policy of one page into its head, before anything that it governs. */
const protectPage = (site: string, { file, inline }: ParsedFile): void => {
  const html = readFileSync(join(site, file), 'utf8');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(metaPolicy(joinHashes([inline])))}">`;
  if (!headStart.test(html)) throw new Error(`${file} has no <head> to put a Content-Security-Policy in.`);
  rewriteFile(
    join(site, file),
    html.replace(headStart, (start) => start + meta),
  );
};

const unknownScripts = ({ inline }: ParsedFile, known: ReadonlySet<string>): PageFault[] =>
  inline.scripts
    .filter(({ hash }) => !known.has(hash))
    .map(({ sign, line }) => ({ code: 'unknownScript', sign, line }));

const faultsOf = (files: readonly ParsedFile[], known: ReadonlySet<string>): FaultyPage[] =>
  files.flatMap((each) =>
    [...unknownScripts(each, known), ...each.faults].map((fault) => ({
      file: each.file,
      address: each.page?.address,
      fault,
    })),
  );

/** Lists a fault of several pages once: it comes from a part that they share, or is in both languages. */
const explainAll = (faults: readonly FaultyPage[]): string[] => {
  const alike = Map.groupBy(faults, ({ fault }) => `${fault.code} ${fault.sign}`);
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [explainFault(first, others)] : []));
};

/**
 * Refuses pages with anything that this project is not known to write: the policy is made from the pages, so it would allow it.
 *
 * @param known the hashes of the scripts that pages may contain
 * @throws an error that lists every fault
 */
export const refuseUnknown = (files: readonly ParsedFile[], known: ReadonlySet<string>): void => {
  const faults = explainAll(faultsOf(files, known));
  if (faults.length > 0)
    throw new Error(`The site is not finished, because its pages hold:\n\n${faults.join('\n\n')}\n`);
};

/**
 * Gives every page of a built site a Content-Security-Policy, as a meta element with exactly the hashes that the page needs. Pages must
 * not change afterwards.
 */
export const protectPages = (site: string, files: readonly ParsedFile[]): void => {
  for (const file of files) protectPage(site, file);
};
