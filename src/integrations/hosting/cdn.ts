import { cacheForever, type Header, type HostRules } from './host-rules.ts';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The `_headers` file of a built site, for CDNs. They join the values when two rules set the same header for a path, so each header
 * is set by one rule only. Files without a caching rule are revalidated by default.
 */
export const headersFile = ({ everywhere, immutable }: HostRules): string =>
  `${[rule('/*', everywhere), ...immutable.map((path) => rule(path, [cacheForever]))].join('\n')}\n`;

/** The `_redirects` file of a built site, for CDNs. */
export const redirectsFile = ({ redirects }: HostRules): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
