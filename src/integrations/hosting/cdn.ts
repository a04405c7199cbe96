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

/** What Cloudflare Pages takes of `_headers`. Source: developers.cloudflare.com/pages/configuration/headers, read on 2026-11-29. */
const most = { rules: 100, lineLength: 2_000 };

/**
 * What a CDN would leave out of a `_headers` file, a sentence for each.
 *
 * @example beyondBounds(headersFile(rules)) // ['It has 130 rules; Cloudflare Pages takes 100.']
 */
export const beyondBounds = (headers: string): string[] => {
  const lines = headers.split('\n');
  const rules = lines.filter((line) => /^\S/.test(line)).length;
  const long = lines.findIndex((line) => line.length > most.lineLength);
  return [
    ...(rules > most.rules ? [`It has ${rules} rules; Cloudflare Pages takes ${most.rules}.`] : []),
    ...(long < 0
      ? []
      : [`Line ${long + 1} has ${lines[long]?.length} characters; Cloudflare Pages takes ${most.lineLength}.`]),
  ];
};
