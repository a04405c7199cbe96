import { type Header, type HostRules, keepForEver } from './host-rules.ts';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The `_headers` file of a built site, for CDNs. They join the values of a header that two rules set for one path, so each header
 * stands in one rule only; what has no rule here they revalidate by themselves.
 */
export const headersFile = ({ everywhere, immutable }: HostRules): string =>
  `${[rule('/*', everywhere), ...immutable.map((path) => rule(path, [keepForEver]))].join('\n')}\n`;

/** The `_redirects` file of a built site, for CDNs. */
export const redirectsFile = ({ redirects }: HostRules): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
