import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { headersFor, matches, readHeaderRules, readRedirects } from '../../scripts/built-site/host-files.ts';
import { beyondBounds } from '../../src/integrations/hosting/cdn.ts';
import { checkedSites, referenceDist } from '../support/sites.ts';
import { builtPages } from './built-pages.ts';

const rules = readHeaderRules(`${referenceDist}/_headers`);
const redirects = readRedirects(`${referenceDist}/_redirects`);
const ofDocuments = headersFor('/', rules);
/** What an address has that no other rule knows. */
const everywhere = headersFor('/geen-pagina/', rules);
const configurations = ['nginx.conf', 'Caddyfile'].map((name) =>
  readFileSync(`${referenceDist}/../deploy/${name}`, 'utf8'),
);

const styleOfHome =
  readFileSync(`${referenceDist}/index.html`, 'utf8').match(/href="(\/_astro\/[^"]+\.css)"/)?.[1] ?? '';

const decode = (text: string): string =>
  text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const policyOf = (html: string): string =>
  decode(html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1] ?? '');

/** Allowing the site itself is a finding of `MEDIUM_MAYBE`; anything more severe is a hole. */
const holes = (policy: string): string[] =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);

test('an evaluator finds no hole in the policy of the host or of any page', () => {
  const policies = [
    ofDocuments.get('Content-Security-Policy') ?? '',
    ...builtPages().map(({ html }) => policyOf(html)),
  ];
  expect(policies.length).toBeGreaterThan(30);
  expect(holes("script-src 'unsafe-inline' *")).not.toEqual([]);
  expect(policies.flatMap(holes)).toEqual([]);
});

test('every response has the headers that protect any, and says how long it may be cached', async ({ request }) => {
  expect([...everywhere.keys()]).toEqual(['Strict-Transport-Security', 'X-Content-Type-Options', 'X-Frame-Options']);
  for (const [path, caching] of [
    ['/', 'must-revalidate'],
    ['/en/calculator/', 'must-revalidate'],
    ['/geen-pagina/', 'must-revalidate'],
    ['/data/price-lists/2026-11-21.json', 'immutable'],
    [styleOfHome, 'immutable'],
  ] as const) {
    const headers = (await request.get(path, { headers: { 'accept-encoding': 'br' } })).headers();
    for (const [name, value] of everywhere) expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
    expect(headers['cache-control'], path).toContain(caching);
    expect(headers['content-encoding'], path).toBe('br');
  }
});

test('what governs a page goes out with every page, and with nothing that a page loads', () => {
  expect([...ofDocuments.keys()].filter((name) => !everywhere.has(name))).toEqual([
    'Content-Security-Policy',
    'Referrer-Policy',
    'Permissions-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
  ]);
  for (const { path } of builtPages()) expect(headersFor(path, rules), path).toEqual(ofDocuments);
  for (const path of [styleOfHome, '/data/holidays/lu.json', '/pagefind/pagefind.js']) {
    const names = [...headersFor(path, rules).keys()].filter(
      (name) => !everywhere.has(name) && name !== 'Cache-Control',
    );
    expect(names, path).toEqual(['Cross-Origin-Resource-Policy']);
  }
});

/** CDNs join the values of two rules, and a browser then obeys neither as it was meant. */
test('no two rules set the same header for a path', () => {
  const paths = [...builtPages().map(({ path }) => path), styleOfHome, '/data/price-lists/2026-11-21.json', '/x/'];
  for (const path of paths) {
    const names = rules
      .filter((rule) => matches(path, rule.path))
      .flatMap(({ headers }) => headers.map(([name]) => name));
    expect(names, path).toEqual([...new Set(names)]);
  }
});

test('a CDN takes the whole file, of every site', () => {
  for (const { name, dist } of checkedSites)
    expect(beyondBounds(readFileSync(`${dist}/_headers`, 'utf8')), name).toEqual([]);
});

test('the headers of a text page take at most 6 KB over all its requests', async ({ page }) => {
  const received: Promise<number>[] = [];
  page.on('response', (response) => {
    received.push(
      response
        .headersArray()
        .then((headers) => headers.reduce((sum, { name, value }) => sum + `${name}: ${value}\r\n`.length, 0)),
    );
  });
  await page.goto('/vragen/', { waitUntil: 'networkidle' });
  const bytes = await Promise.all(received);
  expect(bytes.length).toBeGreaterThan(3);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(6 * 1024);
});

test('a short address leads to its page, in the configuration of every host', async ({ request }) => {
  expect(redirects.size).toBeGreaterThan(0);
  for (const [from, to] of redirects) {
    const answer = await request.get(from, { maxRedirects: 0 });
    const { location } = answer.headers();
    expect([answer.status(), location]).toEqual([301, to]);
    for (const text of configurations) expect(text).toMatch(new RegExp(`${from} .*${to}`));
  }
  for (const from of [...redirects.keys()].filter((path) => path.endsWith('/')))
    expect(redirects.get(from.slice(0, -1)), from).toBe(redirects.get(from));
});

test('the address of a page without its trailing slash leads to the page', async ({ request }) => {
  for (const { path } of builtPages().filter((page) => /[^/]\/$/.test(page.path))) {
    const answer = await request.get(`${path.slice(0, -1)}?from=mail`, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([301, `${path}?from=mail`]);
  }
});

test('the configurations for your own server match the file for CDNs', () => {
  for (const text of configurations) {
    for (const [name, value] of everywhere) expect(text).toContain(`${name} "${value}"`);
    for (const part of [...ofDocuments].flat()) expect(text).toContain(part);
    expect(text).toContain('/_astro/');
    expect(text).toContain(headersFor('/_astro/x.js', rules).get('Cache-Control') ?? 'no rule');
    expect(text).toContain('must-revalidate');
  }
});
