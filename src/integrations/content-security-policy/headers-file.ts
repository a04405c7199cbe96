import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InlineHashes } from './inline-hashes.ts';
import { headerPolicy } from './policy.ts';

const forEver = 'Cache-Control: public, max-age=31536000, immutable';

/** Price lists never change once they are published; the index beside them does. */
const priceLists = (site: string): string[] => {
  const folder = join(site, 'data', 'price-lists');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name !== 'index.json');
  return names.sort().map((name) => `/data/price-lists/${name}`);
};

const rule = (path: string, headers: readonly string[]): string =>
  [path, ...headers.map((header) => `  ${header}`)].join('\n');

/**
 * The `_headers` file of a built site. Hosts join the values of a header that two rules set for one path, so each
 * header stands in one rule only.
 */
export const headersFile = (site: string, hashes: InlineHashes): string => {
  const rules = [
    rule('/*', [
      `Content-Security-Policy: ${headerPolicy(hashes)}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
    ]),
    ...['/_astro/*', ...priceLists(site)].map((path) => rule(path, [forEver])),
  ];
  return `${rules.join('\n')}\n`;
};
