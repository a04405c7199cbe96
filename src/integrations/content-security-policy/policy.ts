import type { InlineHashes } from './inline-parts.ts';

const directives = ({ scripts, styles }: InlineHashes): Record<string, readonly string[]> => ({
  'default-src': ["'none'"],
  // The search compiles its index reader, which is WebAssembly; this allows that, but not evaluating text.
  'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
  'style-src-elem': ["'self'", ...styles],
  // Starlight and the charts of the tools set custom properties on elements.
  'style-src-attr': ["'unsafe-inline'"],
  // Starlight's style sheets contain icons as data addresses.
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
});

const join = (all: Record<string, readonly string[]>): string =>
  Object.entries(all)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');

/** The policy of one page, for its meta element: scripts and styles by hash, nothing from elsewhere. */
export const metaPolicy = (hashes: InlineHashes): string => join(directives(hashes));

/** The policy for the response header; only a header can say who may frame the page. */
export const headerPolicy = (hashes: InlineHashes): string =>
  join({ ...directives(hashes), 'frame-ancestors': ["'none'"] });
