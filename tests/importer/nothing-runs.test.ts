import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readNav } from '../../src/importer/project/menu.ts';
import { noPlugins } from '../../src/importer/project/plugin-settings.ts';
import { awakeIn, isAwakeAddress } from './support/awake.ts';
import { convertFiles, convertPage } from './support/convert.ts';
import { fragment, page } from './support/hostile-page.ts';

/** `IMPORT_CASES=100000 npx vitest run tests/importer/nothing-runs.test.ts` tries more pages; `IMPORT_SEED` tries others. */
const cases = Number(process.env.IMPORT_CASES ?? 400);
const seed = process.env.IMPORT_SEED === undefined ? {} : { seed: Number(process.env.IMPORT_SEED) };

const head = fc
  .record({
    title: page,
    description: page,
    status: page,
    tags: fc.array(page, { maxLength: 2 }),
    layout: page,
    head: fc.constant([{ tag: 'script', content: 'x()' }]),
    more: fc.dictionary(page, page, { maxKeys: 2 }),
  })
  .map(({ more, ...values }) => ({ ...more, ...values }));

/** The front matter as Astro finds it, and its values. */
const headOf = (mdx: string): Readonly<Record<string, unknown>> =>
  parse(/^---([\s\S]*?\n)(?:---|\+\+\+)/.exec(mdx)?.[1] ?? '');

/**
 * What the front matter of an imported page may contain. Starlight escapes all of it but the browser title, which is
 * text too.
 */
const keys = new Set(['title', 'description', 'head', 'sidebar', 'draft']);

const isTitleAlone = (tags: unknown): boolean =>
  tags === undefined || (Array.isArray(tags) && tags.length === 1 && tags[0]?.tag === 'title' && !('attrs' in tags[0]));

/** Syntax that a project must ask for. */
const everySyntax = {
  findsAnchors: true,
  hasSlashBlocks: true,
  hasFormulas: true,
  plugins: { ...noPlugins, includesPages: true, fillsVariables: true, listsTags: true },
};

/** A machine with much else to do takes ten times as long. */
const limit = { timeout: Math.max(60_000, cases * 60) };

describe('nothing of a source runs', () => {
  test('whatever a page combines', limit, async () => {
    await fc.assert(
      fc.asyncProperty(page, async (text) => {
        const { mdx, refusals } = convertPage(`# T\n\n${text}\n`, everySyntax);
        expect(refusals, text).toEqual([]);
        expect(await awakeIn(mdx), mdx).toEqual([]);
      }),
      { numRuns: cases, ...seed },
    );
  });

  test('whatever the front matter says', limit, async () => {
    await fc.assert(
      fc.asyncProperty(head, page, async (values, text) => {
        const { mdx, refusals } = convertPage(`---\n${JSON.stringify(values)}\n---\n\n${text}\n`);
        expect(refusals, text).toEqual([]);
        expect(await awakeIn(mdx), mdx).toEqual([]);
        const written = headOf(mdx);
        expect(Object.keys(written).filter((key) => !keys.has(key))).toEqual([]);
        expect(isTitleAlone(written.head), mdx).toBe(true);
      }),
      { numRuns: Math.ceil(cases / 4), ...seed },
    );
  });

  test('whatever the menu names', limit, () => {
    const entries = fc.array(fc.tuple(page, fragment), { maxLength: 4 });
    fc.assert(
      fc.property(entries, (items) => {
        const nav = readNav(items.map(([label, target]) => ({ [label]: target })));
        const { pages } = convertFiles({ 'a.md': 'x\n' }, {}, nav);
        const sidebar: readonly { readonly link?: string }[] = JSON.parse(String(pages.get('sidebar.json')));
        expect(sidebar.filter(({ link }) => link !== undefined && isAwakeAddress(link))).toEqual([]);
      }),
      { numRuns: Math.ceil(cases / 4), ...seed },
    );
  });
});

test.each([
  'a {x} b',
  '{x}',
  'https://x.nl/{/* {x} */}',
  'export const x = 1;',
  "import x from 'y';",
  '<X />',
  '<script>"x"</script>',
  '<b onclick="x">y</b>',
  '<b title={x}>y</b>',
  '<Card title="&lt;b>" />',
  '<a href="java&Tab;script:x">y</a>',
  '[x](javascript:x)',
  '![x](./y.js)',
  '![x](./y.png?raw)',
])('the search finds what runs: %j', async (text) => {
  expect(await awakeIn(text)).not.toEqual([]);
});
