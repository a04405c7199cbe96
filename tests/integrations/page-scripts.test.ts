import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinPageScripts } from '../../src/integrations/page-scripts.ts';

const script = (name: string): string => `<script type="module" src="/_astro/${name}"></script>`;

const site: Record<string, string> = {
  'package.json': '{"type":"module"}',
  'index.html': `<head>${script('first.a.js')}</head><p>Home</p>${script('menu.b.js')}${script('search.c.js')}`,
  'vragen/index.html': `<head>${script('first.a.js')}</head><p>Vragen</p>${script('menu.b.js')}${script('search.c.js')}`,
  'alone/index.html': `<p>One script is one request already</p>${script('menu.b.js')}`,
  '_astro/first.a.js': 'import{f}from"./only-first.h.js";globalThis.ran = [f];',
  '_astro/only-first.h.js': 'export const f = "first";',
  '_astro/menu.b.js': 'import{l}from"./link.d.js";import{o}from"./only-menu.e.js";globalThis.ran.push(l, o);',
  '_astro/search.c.js': 'globalThis.ran.push("search"); globalThis.open = () => import("./lazy.f.js");',
  '_astro/link.d.js': 'export const l = "menu with a link";',
  '_astro/only-menu.e.js': 'export const o = "its part";',
  '_astro/lazy.f.js': 'export const lazy = "loaded";',
  '_astro/Tool.g.js': 'import{l}from"./link.d.js";console.log(l);',
};

let folder: string;
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const scriptsIn = (html: string): string[] => html.match(/<script[^>]*><\/script>/g) ?? [];
const nameOf = (html: string): string => /src="\/(_astro\/page\.[\w-]{8}\.js)"/.exec(html)?.[1] ?? '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  for (const [name, text] of Object.entries(site)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await joinPageScripts(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a page loads one script, where its first one stood, and pages with the same scripts share it', () => {
  const [home, questions] = [read('index.html'), read('vragen/index.html')];
  expect(scriptsIn(home)).toHaveLength(1);
  expect(home).toMatch(/^<head>.*<script.*<\/head><p>Home<\/p>$/);
  expect(nameOf(home)).not.toBe('');
  expect(nameOf(questions)).toBe(nameOf(home));
});

test('the scripts run in their order, and still load on demand what they did', async () => {
  await import(pathToFileURL(join(folder, nameOf(read('index.html')))).href);
  expect(Reflect.get(globalThis, 'ran')).toEqual(['first', 'menu with a link', 'its part', 'search']);
  expect(await Reflect.get(globalThis, 'open')()).toMatchObject({ lazy: 'loaded' });
});

test('what a tool imports too stays a file of its own, which the page names', () => {
  expect(read('index.html')).toContain('<link rel="modulepreload" href="/_astro/link.d.js">');
  expect(read(nameOf(read('index.html')))).toContain('./link.d.js');
});

test('a page with a single script keeps it', () => {
  expect(read('alone/index.html')).toBe(site['alone/index.html']);
});

test('scripts that no page loads any more are removed', () => {
  expect(readdirSync(join(folder, '_astro')).sort()).toEqual(
    ['Tool.g.js', 'lazy.f.js', 'link.d.js', 'menu.b.js', 'only-menu.e.js', nameOf(read('index.html')).slice(7)].sort(),
  );
});
