import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { type InlineHashes, inlineHashes, joinHashes } from './inline-hashes.ts';
import { metaPolicy } from './policy.ts';

const htmlFilesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Writes the policy of one page into its head, before anything that it governs. */
const protectPage = (file: string): InlineHashes => {
  const html = readFileSync(file, 'utf8');
  const hashes = inlineHashes(html);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(metaPolicy(hashes))}">`;
  if (!html.includes('<head>')) throw new Error(`${file} has no <head> to put a Content-Security-Policy in.`);
  writeFileSync(
    file,
    html.replace('<head>', () => `<head>${meta}`),
  );
  return hashes;
};

/**
 * Gives every page a Content-Security-Policy by hash: as a meta element with exactly what that page needs, and in
 * `_headers` for the host with what all pages together need. It must be the last integration that writes pages.
 */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const pages = htmlFilesUnder(folder).map(protectPage);
      writeFileSync(join(folder, '_headers'), headersFile(folder, joinHashes(pages)));
      logger.info(`${pages.length} pages with a policy of their own`);
    },
  },
});
