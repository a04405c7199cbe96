import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import {
  type InlineHashes,
  inlineParts,
  joinHashes,
} from '../../../src/integrations/content-security-policy/inline-parts.ts';
import { headerPolicy, metaPolicy } from '../../../src/integrations/content-security-policy/policy.ts';

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const partsOf = (html: string) => inlineParts(fromHtml(html));
const inlineHashes = (html: string): InlineHashes => joinHashes([partsOf(html)]);

const page = `<head><style>b{color:red}</style><script src="/a.js"></script></head>
<script>
go()
</script><script type="module">go()</script><script>go()</script>`;

test('hashes what is inline in a page, without duplicates, and nothing that is loaded', () => {
  expect(inlineHashes(page)).toEqual({ scripts: [sha('\ngo()\n'), sha('go()')].sort(), styles: [sha('b{color:red}')] });
});

test('hashes no data blocks, which browsers do not run', () => {
  const blocks = '<script type="application/ld+json">{"a":1}</script><script type="application/json">{}</script>';
  expect(inlineHashes(`${blocks}<script type="importmap">{}</script>`).scripts).toEqual([sha('{}')]);
});

test('allows scripts and styles only by hash or from the site itself', () => {
  const policy = metaPolicy(inlineHashes(page));
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
  expect(scripts).toBe(`script-src 'self' 'wasm-unsafe-eval' ${[sha('\ngo()\n'), sha('go()')].sort().join(' ')}`);
  expect(policy).toContain("default-src 'none'");
  // WebAssembly is for the search; text is never run as a script.
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy.replace(/style-src-attr [^;]*/, '')).not.toContain("'unsafe-inline'");
});

test('the header allows what all pages need and says who may frame them', () => {
  const stop = '<script>stop()</script>';
  const policy = headerPolicy(joinHashes([page, stop].map(partsOf)));
  expect(policy).toContain(sha('go()'));
  expect(policy).toContain(sha('stop()'));
  expect(policy).toContain("frame-ancestors 'none'");
  expect(metaPolicy(inlineHashes(stop))).not.toContain('frame-ancestors');
});

test.each([
  ['a description', '<meta name="description" content="How <script> works">'],
  ['an alternative text', '<img alt="<script>stop()</script>" src="/a.png">'],
  ['a title', '<title>The word <script></title>'],
  ['a comment', '<!-- <script> -->'],
])('%s that mentions a script changes no hash', (_, html) => {
  expect(inlineHashes(`${html}${page}`)).toEqual(inlineHashes(page));
});

test('finds the scripts in SVG and in templates', () => {
  expect(inlineHashes('<svg><script>go()</script></svg>').scripts).toEqual([sha('go()')]);
  expect(inlineHashes('<template><p><script>go()</script></p></template>').scripts).toEqual([sha('go()')]);
});
