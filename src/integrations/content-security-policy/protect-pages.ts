import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadFile } from '../read-back/index.ts';
import type { PageFault } from '../read-back/page-faults.ts';
import { explainFault, type FaultyPage } from './explain-fault.ts';
import { joinHashes } from './inline-parts.ts';
import { metaPolicy } from './policy.ts';

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The encoding must stand within the first 1,024 bytes, which a policy can fill; the policy governs nothing before it. */
const place = /<head>(?:\s*<meta charset="[^"]*">)?/;

/** Writes the policy of one page into its head, before anything that it governs. */
const protectPage = (site: string, { file, inline }: ReadFile): void => {
  const html = readFileSync(join(site, file), 'utf8');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(metaPolicy(joinHashes([inline])))}">`;
  if (!place.test(html)) throw new Error(`${file} has no <head> to put a Content-Security-Policy in.`);
  writeFileSync(
    join(site, file),
    html.replace(place, (start) => start + meta),
  );
};

const unknownScripts = ({ inline }: ReadFile, known: ReadonlySet<string>): PageFault[] =>
  inline.scripts
    .filter(({ hash }) => !known.has(hash))
    .map(({ sign, line }) => ({ code: 'unknownScript', sign, line }));

const faultsOf = (files: readonly ReadFile[], known: ReadonlySet<string>): FaultyPage[] =>
  files.flatMap((each) =>
    [...unknownScripts(each, known), ...each.faults].map((fault) => ({
      file: each.file,
      address: each.page?.address,
      fault,
    })),
  );

/** What one source brings to several pages is one fault: in both languages, or in a part that all pages have. */
const explainAll = (faults: readonly FaultyPage[]): string[] => {
  const alike = Map.groupBy(faults, ({ fault }) => `${fault.code} ${fault.sign}`);
  return [...alike.values()].flatMap(([first, ...others]) => (first ? [explainFault(first, others)] : []));
};

/**
 * Refuses pages that would run what this project is not known to write: the policy would allow it.
 *
 * @param known the hashes of the scripts that may stand in a page
 * @throws with every place that was found
 */
export const refuseUnknown = (files: readonly ReadFile[], known: ReadonlySet<string>): void => {
  const faults = explainAll(faultsOf(files, known));
  if (faults.length > 0)
    throw new Error(`The site is not finished, because its pages hold:\n\n${faults.join('\n\n')}\n`);
};

/**
 * Gives every page of a built site a Content-Security-Policy by hash, as a meta element with exactly what that page needs. Nothing
 * may write pages after it.
 */
export const protectPages = (site: string, files: readonly ReadFile[]): void => {
  for (const file of files) protectPage(site, file);
};
