import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../../schema/redirects.ts';
import type { InlineHashes } from '../content-security-policy/inline-parts.ts';
import { headerPolicy } from '../content-security-policy/policy.ts';

export type Header = readonly [name: string, value: string];

/** What a host must do with a built site, whatever its format of configuration. */
export interface HostRules {
  /** Sent with every response. */
  readonly everywhere: readonly Header[];
  /** Paths of files that never change; a `*` at the end matches anything. */
  readonly immutable: readonly string[];
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

/**
 * The security headers of every response. HSTS does not include subdomains, which are not ours to decide on; `same-origin` keeps other
 * sites from opening or embedding these pages.
 */
const securityHeaders = (hashes: InlineHashes): readonly Header[] => [
  ['Content-Security-Policy', headerPolicy(hashes)],
  ['Strict-Transport-Security', 'max-age=63072000'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Published price lists never change; their index does. */
const priceLists = (site: string): string[] => {
  const folder = join(site, 'data', 'price-lists');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name !== 'index.json');
  return names.sort().map((name) => `/data/price-lists/${name}`);
};

/** The one source of the configuration files for all hosts. */
export const hostRules = (site: string, hashes: InlineHashes, redirects: readonly Redirect[]): HostRules => ({
  everywhere: securityHeaders(hashes),
  immutable: ['/_astro/*', ...priceLists(site)],
  redirects: redirects.flatMap(({ from, to }) => [
    { from: from.replace(/\/$/, ''), to },
    { from, to },
  ]),
});
