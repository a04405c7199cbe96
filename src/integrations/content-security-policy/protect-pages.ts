import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InlineHashes, inlineHashes } from './inline-hashes.ts';
import { metaPolicy } from './policy.ts';

const htmlFilesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The encoding must stand within the first 1,024 bytes, which a policy can fill; the policy governs nothing before it. */
const place = /<head>(?:\s*<meta charset="[^"]*">)?/;

/** Writes the policy of one page into its head, before anything that it governs. */
const protectPage = (file: string): InlineHashes => {
  const html = readFileSync(file, 'utf8');
  const hashes = inlineHashes(html);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(metaPolicy(hashes))}">`;
  if (!place.test(html)) throw new Error(`${file} has no <head> to put a Content-Security-Policy in.`);
  writeFileSync(
    file,
    html.replace(place, (start) => start + meta),
  );
  return hashes;
};

/**
 * Gives every page of a built site a Content-Security-Policy by hash, as a meta element with exactly what that page needs, and
 * returns what each needs. Nothing may write pages after it.
 */
export const protectPages = (site: string): InlineHashes[] => htmlFilesUnder(site).map(protectPage);
