import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readNav } from '../../src/importer/project/nav.ts';
import { awakeIn, isAwakeAddress } from './support/awake.ts';
import { convertFiles, convertPage } from './support/convert.ts';

/** `IMPORT_CASES=100000 npx vitest run tests/importer/nothing-runs.test.ts` tries more pages; `IMPORT_SEED` tries others. */
const cases = Number(process.env.IMPORT_CASES ?? 400);
const seed = process.env.IMPORT_SEED === undefined ? {} : { seed: Number(process.env.IMPORT_SEED) };

const ran = 'globalThis.ran()';

const addresses = [
  'https://x.nl/',
  'https://x.nl',
  'HTTPS://X.NL/a',
  'http://x.nl/?a=b&c=d',
  'www.x.nl/',
  'WWW.x.nl',
  'a@x.nl',
  'mailto:a@x.nl',
  'xmpp:a@x.nl/b',
  'ftp://x.nl/',
  '<https://x.nl/>',
  '<a@x.nl>',
  '[x](https://x.nl/)',
  '![x](https://x.nl/a.png)',
  '![x](./x.js)',
  '![x](../../x.png?raw)',
  '![x](p.png)',
  '![x](p.js#a.png)',
  '![x](https://[x]/a%.png)',
  '![x][r]',
  'javascript:x()',
  '[x](javascript:x())',
  '[x](java&Tab;script:x())',
  '[x](<java\tscript:x()>)',
  '[x](&#1;javascript:x())',
  '[x](%6Aavascript:x())',
  '![x](JavaScript&NewLine;:x())',
  '<javascript:x()>',
  '<a href="&Tab;java&NewLine;script:x()">x</a>',
  '<img src="data:text/html,x" srcset="javascript:x() 2x">',
  '[x][r]',
  '\n\n[r]: vbscript:x()\n\n',
];

const awake = [
  `{${ran}}`,
  `{/* ${ran} */}`,
  `{/* {${ran}} */}`,
  `{"${ran}"}`,
  `{\`\${${ran}}\`}`,
  `<!-- {${ran}} -->`,
  `<!--{${ran} }-->`,
  `<!-- */} {${ran}} {/* -->`,
  `<?php {${ran}} ?>`,
  `<![CDATA[ {${ran}} ]]>`,
  `<!DOCTYPE {${ran}}>`,
  `&#123;${ran}&#125;`,
  `&lbrace;${ran}&rbrace;`,
  `\\{${ran}\\}`,
  `<X a={${ran}}/>`,
  `<X {...${ran}}>x</X>`,
  `<Card title={${ran}} />`,
  `<b title="{${ran}}">x</b>`,
  `<b title='{"${ran}"}' {${ran}}>x</b>`,
  '<Fragment set:html="<script>x()</script>" />',
  '<div set:html="<script>x()</script>" client:load>x</div>',
  `\n\nimport x from 'data:text/javascript,${ran}'\n\n`,
  `\n\nexport const x = ${ran}\n\n`,
  `\n\nexport default ${ran}\n\n`,
  '&#x69;mport x from "y"',
  `\`\`{${ran}}\`\``,
  `\n\n\`\`\`js {${ran}}\n{${ran}}\n\`\`\`\n\n`,
  '<script>x()</script>',
  '<script markdown="span">x()</script>',
  '<style markdown="block">&lt;/style&gt;&lt;script&gt;x()&lt;/script&gt;</style>',
  '<style>&lt;/style&gt;&lt;script&gt;x()&lt;/script&gt;</style>',
  '<iframe srcdoc="<script>x()</script>"></iframe>',
  '<svg onload="x()"><script>x()</script><a xlink:href="javascript:x()">x</a></svg>',
  '<math href="javascript:x()">x</math>',
  '<form action="javascript:x()"><button formaction="javascript:x()">x</button></form>',
  '<object data="javascript:x()">x</object>',
  '<meta http-equiv="refresh" content="0;url=javascript:x()">',
  '<base href="javascript:x()">',
  '<p style="background:url(javascript:x())" slot="x" is:raw define:vars={x}>x</p>',
  '<pre>{`x`} &lbrace;x}</pre>',
  '<x-y>x</x-y>',
  '</script>',
  '</title><script>x()</script>',
  '&lt;script&gt;x()&lt;/script&gt;',
  '&amp;lt;script&amp;gt;x()&amp;lt;/script&amp;gt;',
  `{: set:html="<script>x()</script>" onclick="${ran}" href="javascript:x()" }`,
  '{ #a .b client:load="x" }',
  `:::note[{${ran}}]{onclick="x()"}\nx\n:::`,
  `:x[{${ran}}]{onclick="x()"}`,
  '{{ x }}',
  '{% x %}',
];

const constructs = [
  '# ',
  '## ',
  '!!! note "',
  '!!! note "x"\n    ',
  '??? tip "',
  '=== "',
  '=== "x"\n\n    ',
  '- ',
  '1. ',
  '> ',
  ': ',
  '| a | b |\n|---|---|\n| ',
  ' | ',
  '<div class="grid cards" markdown>\n\n- **',
  '</div>',
  '<div markdown>\n',
  '<b>',
  '</b>',
  '<kbd>',
  '</kbd>',
  '<code>',
  '</code>',
  '*',
  '**',
  '==',
  '^',
  '~',
  '`',
  '++ctrl+"{x}"++',
  ':material-check:',
  ':smile:',
  '[^1]',
  '\n\n[^1]: ',
  '\n\n*[x]: ',
  '"',
  "'",
  '--',
  '\\',
  '&',
  '<',
  '>',
  '{',
  '}',
  '/',
  '/*',
  '*/',
  '[',
  '](',
  ')',
  '    ',
  ' ',
  'x',
  'é',
  '\n',
  '\n\n',
  '\n    ',
  '\n\n    ',
];

const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...addresses) },
  { weight: 4, arbitrary: fc.constantFrom(...awake) },
  { weight: 4, arbitrary: fc.constantFrom(...constructs) },
  { weight: 1, arbitrary: fc.stringMatching(/^[{}<>/*"'`&;:#\\a-c .@]{1,6}$/) },
);

/** What stands beside each other decides what a reader makes of it, so that most fragments touch. */
const page = fc
  .array(fc.tuple(fragment, fc.constantFrom('', '', '', ' ', '\n', '\n\n')), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.flat().join(''));

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

/** The front matter as Astro finds it, and what it says. */
const headOf = (mdx: string): Readonly<Record<string, unknown>> =>
  parse(/^---([\s\S]*?\n)(?:---|\+\+\+)/.exec(mdx)?.[1] ?? '');

/** What the front matter of an imported page can say; Starlight escapes all but the title of the browser, which is a text too. */
const keys = new Set(['title', 'description', 'head', 'sidebar']);

const isTitleAlone = (tags: unknown): boolean =>
  tags === undefined || (Array.isArray(tags) && tags.length === 1 && tags[0]?.tag === 'title' && !('attrs' in tags[0]));

const limit = { timeout: Math.max(20_000, cases * 60) };

describe('nothing of a source runs', () => {
  test('whatever stands beside whatever on a page', limit, async () => {
    await fc.assert(
      fc.asyncProperty(page, async (text) => {
        const { mdx, refusals } = convertPage(`# T\n\n${text}\n`);
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
