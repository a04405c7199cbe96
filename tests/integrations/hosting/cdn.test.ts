import { expect, test } from 'vitest';
import { beyondBounds, headersFile } from '../../../src/integrations/hosting/cdn.ts';
import type { HostRules } from '../../../src/integrations/hosting/host-rules.ts';

const none = { paths: [], headers: [] };

/** The file of a site with folders at its root, whose pages have a policy. */
const fileWith = (folders: number, policy: string): string => {
  const paths = Array.from({ length: folders }, (_, index) => `/folder-${index}/*`);
  const rules: HostRules = {
    everywhere: [['X-Frame-Options', 'DENY']],
    documents: { paths, headers: [['Content-Security-Policy', policy]] },
    resources: none,
    immutable: none,
    redirects: [],
  };
  return headersFile(rules);
};

test('a file with a hundred rules and lines of two thousand characters is taken whole', () => {
  const policy = 'x'.repeat(2_000 - '  Content-Security-Policy: '.length);
  expect(beyondBounds(fileWith(99, policy))).toEqual([]);
  expect(beyondBounds(fileWith(100, policy))).toEqual(['It has 101 rules; Cloudflare Pages takes 100.']);
  expect(beyondBounds(fileWith(1, `${policy}x`))).toEqual(['Line 4 has 2001 characters; Cloudflare Pages takes 2000.']);
});
