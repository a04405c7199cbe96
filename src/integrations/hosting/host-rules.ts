import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../../schema/redirects.ts';
import type { InlineHashes } from '../content-security-policy/inline-parts.ts';
import { headerPolicy } from '../content-security-policy/policy.ts';

export type Header = readonly [name: string, value: string];

/** Headers that only some responses need. */
export interface RuleForPaths {
  /** A `*` at the end of a path matches anything. */
  readonly paths: readonly string[];
  readonly headers: readonly Header[];
}

/** What a host must do with a built site, whatever its format of configuration. */
export interface HostRules {
  /** Sent with every response, besides those of the rules below. */
  readonly everywhere: readonly Header[];
  /** For pages: the folders at the root of the site that hold any, and the pages at the root itself. */
  readonly documents: RuleForPaths;
  /** For the other folders: scripts, styles, data and the search. */
  readonly resources: RuleForPaths;
  /** Files that never change. */
  readonly immutable: RuleForPaths;
  /** Each address both with and without its trailing slash: some hosts treat them alike, others do not. */
  readonly redirects: readonly Redirect[];
}

export const cacheForever: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** For pages and everything else whose name stays the same: cached, but checked at each use. */
export const revalidate: Header = ['Cache-Control', 'public, max-age=0, must-revalidate'];

/** Browser features that no page here uses. Copying to the clipboard stays allowed. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/** What protects any response. HSTS does not include subdomains, which are not ours to decide on. */
const everywhere: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
];

/** `same-origin` keeps other sites from embedding what is sent with it. */
const notEmbedded: Header = ['Cross-Origin-Resource-Policy', 'same-origin'];

/** What a browser obeys for a page alone; with a script or a picture it would be weight. */
const ofDocuments = (hashes: InlineHashes): readonly Header[] => [
  ['Content-Security-Policy', headerPolicy(hashes)],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  notEmbedded,
];

const isPage = (name: string): boolean => name.endsWith('.html');

const hasPages = (folder: string): boolean => readdirSync(folder, { recursive: true, encoding: 'utf8' }).some(isPage);

/** The folders at the root of the site, and the addresses of the pages there. */
const rootOf = (site: string) => {
  const entries = existsSync(site) ? readdirSync(site, { withFileTypes: true }) : [];
  const names = (isWanted: (entry: (typeof entries)[number]) => boolean): string[] =>
    entries
      .filter(isWanted)
      .map(({ name }) => name)
      .sort();
  return {
    folders: names((entry) => entry.isDirectory()),
    pages: names((entry) => entry.isFile() && isPage(entry.name)).map(
      (name) => `/${name.replace(/^index\.html$/, '')}`,
    ),
  };
};

/** Published price lists never change; their index does. */
const priceLists = (site: string): string[] => {
  const folder = join(site, 'data', 'price-lists');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name !== 'index.json');
  return names.sort().map((name) => `/data/price-lists/${name}`);
};

/** The one source of the configuration files for all hosts. */
export const hostRules = (site: string, hashes: InlineHashes, redirects: readonly Redirect[]): HostRules => {
  const { folders, pages } = rootOf(site);
  const { documents = [], resources = [] } = Object.groupBy(folders, (name) =>
    hasPages(join(site, name)) ? 'documents' : 'resources',
  );
  const within = (names: readonly string[]): string[] => names.map((name) => `/${name}/*`);
  return {
    everywhere,
    documents: { paths: [...pages, ...within(documents)], headers: ofDocuments(hashes) },
    resources: { paths: within(resources), headers: [notEmbedded] },
    immutable: { paths: ['/_astro/*', ...priceLists(site)], headers: [cacheForever] },
    redirects: redirects.flatMap(({ from, to }) => [
      { from: from.replace(/\/$/, ''), to },
      { from, to },
    ]),
  };
};
