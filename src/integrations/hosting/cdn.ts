import type { Header, HostRules, RuleForPaths } from './host-rules.ts';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const rulesFor = ({ paths, headers }: RuleForPaths): string[] => paths.map((path) => rule(path, headers));

/**
 * The `_headers` file of a built site, for CDNs. They join the values when two rules set the same header for a path, so no two rules
 * that match a path set the same header. Files without a caching rule are revalidated by default.
 */
export const headersFile = ({ everywhere, documents, resources, immutable }: HostRules): string =>
  `${[rule('/*', everywhere), ...[documents, resources, immutable].flatMap(rulesFor)].join('\n')}\n`;

/** The `_redirects` file of a built site, for CDNs. */
export const redirectsFile = ({ redirects }: HostRules): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
