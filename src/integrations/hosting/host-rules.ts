import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../../schema/redirects.ts';
import type { InlineHashes } from '../content-security-policy/inline-parts.ts';
import { securityHeaders } from './security-headers.ts';

export type Header = readonly [name: string, value: string];

/** What a host must do with a built site, whatever its own way of writing that down. */
export interface HostRules {
  /** With every answer. */
  readonly everywhere: readonly Header[];
  /** Paths whose files never change; `*` at the end stands for anything. */
  readonly immutable: readonly string[];
  /** Each address both with and without its last slash: some hosts take the two for one, others do not. */
  readonly redirects: readonly Redirect[];
}

export const keepForEver: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** For pages and all else that keeps its name: kept, and asked after at each use. */
export const revalidate: Header = ['Cache-Control', 'public, max-age=0, must-revalidate'];

/** Price lists never change once they are published; the index beside them does. */
const priceLists = (site: string): string[] => {
  const folder = join(site, 'data', 'price-lists');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name !== 'index.json');
  return names.sort().map((name) => `/data/price-lists/${name}`);
};

/** The one source from which the files for every host are written. */
export const hostRules = (site: string, hashes: InlineHashes, redirects: readonly Redirect[]): HostRules => ({
  everywhere: securityHeaders(hashes),
  immutable: ['/_astro/*', ...priceLists(site)],
  redirects: redirects.flatMap(({ from, to }) => [
    { from: from.replace(/\/$/, ''), to },
    { from, to },
  ]),
});
