import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readNav } from '../../src/importer/project/menu.ts';
import { compile } from './support/compile.ts';
import { convertFiles, convertPage } from './support/convert.ts';
import { allNodes, visibleText } from './support/hast.ts';
import { runImport, type TemporarySite, temporarySite } from './support/temporary-site.ts';

const bodyOf = (mdx: string): string => mdx.replace(/^---\n[\s\S]*?\n---\n/, '').trim();

const convert = (text: string): { readonly body: string; readonly codes: readonly string[] } => {
  const { mdx, notes } = convertPage(`# T\n\n${text}\n`);
  return { body: bodyOf(mdx), codes: notes.map(({ code }) => code) };
};

describe('a comment of the source', () => {
  test.each([
    ['Zie https://x.nl/<!-- {process.exit(1)} -->', 'Zie https://x.nl/'],
    ['Zie https://x.nl/<!-- {process.exit(1)} --> en www.x.nl<!-- {a} -->.', 'Zie https://x.nl/ en www.x.nl.'],
    ['HTTPS://x.nl/<!--{process.exit(1)}-->', 'HTTPS://x.nl/'],
    ['a@x.nl<!-- {process.exit(1)} -->', 'a@x.nl'],
    ['`a`<!-- {x} -->`b c`', '`a`<code>{"b c"}</code>'],
    ['Een <!-- klein --> woord', 'Een woord'],
    ['Een <!-- klein --> <!-- kort --> *woord*', 'Een *woord*'],
    ['Een <b>groot <!-- klein --> woord</b>', 'Een <b>groot woord</b>'],
    ['Een<!-- klein -->woord', 'Eenwoord'],
    ['<!-- over\nregels -->\n\nTekst', 'Tekst'],
    ['<!-- een --> woord <!-- twee -->', 'woord'],
    ['- punt\n\n    <!-- x -->', '- punt'],
    ['<div>a<!-- {x} --></div>', '<div>a</div>'],
    ['| a |\n|---|\n| b <!-- x --> |', '| a |\n| - |\n| b |'],
  ])('%j is left out and reported', (text, body) => {
    const { body: written, codes } = convert(text);
    expect(written).toBe(body);
    expect(new Set(codes)).toEqual(new Set(['comment']));
  });

  test('without words is left out without a note', () => {
    expect(convert('Een<!-- -->woord\n\n<!-- ------- -->\n\nTekst')).toEqual({ body: 'Eenwoord\n\nTekst', codes: [] });
  });
});

test.each([
  ['https://x.nl/<kbd>"a {process.exit(1)}"</kbd>', 'https://x.nl/"a {process.exit(1)}"'],
  ['HTTPS://x.nl/++"a b {x}"++', 'HTTPS://x.nl/a b {x}'],
  ['www.x.nl/{x} b', 'www.x.nl/{x} b'],
  ['https://x.nl/`a {process.exit(1)} b`', 'https://x.nl/a {process.exit(1)} b'],
  ['https://x.nl/[a {b}](https://y.nl)', 'https://x.nl/a {b}'],
  ['HTTP://x.nl/{x} b', 'HTTP://x.nl/{x} b'],
  ['!!! note "https://x.nl/{x} b"\n    c', 'https://x.nl/{x} b c'],
  ['!!! note "&amp;#123;x} `{y}` \\*z\\*"\n    c', '&#123;x} {y} *z* c'],
])('an address beside words leaves them as they are: %j', async (text, words) => {
  const { mdx } = convertPage(`# T\n\n${text}\n`);
  expect(visibleText((await compile(mdx)).tree)).toBe(words);
});

describe('HTML that is not on the list', () => {
  test.each([
    ['<script markdown="span">x()</script>', '', 'html-code'],
    ['Een <script>x()</script> woord', 'Een  woord', 'html-code'],
    ['<style>&lt;/style&gt;&lt;script&gt;x()&lt;/script&gt;</style>', '', 'html-tag'],
    ['<style markdown="block">\n.a { b }\n</style>', '', 'html-tag'],
    ['<meta http-equiv="refresh" content="0;url=https://x.nl">', '', 'html-tag'],
    ['<base href="https://x.nl/">', '', 'html-tag'],
    ['<object data="https://x.nl/">geen *beeld*</object>', 'geen \\*beeld\\*', 'html-tag'],
    ['<form action="https://x.nl/"><button formaction="x">Verstuur</button></form>', 'Verstuur', 'html-tag'],
    ['<form markdown action="https://x.nl/">\n**Vraag**\n</form>', '**Vraag**', 'html-tag'],
    ['Een <button>knop</button>', 'Een knop', 'html-tag'],
    ['<embed src="https://x.nl/">', '', 'html-tag'],
    ['<iframe srcdoc="&lt;script&gt;x()&lt;/script&gt;"></iframe>', '', 'html-tag'],
    ['<iframe src="http://x.nl/"></iframe>', '', 'html-tag'],
    ['<iframe src="javascript:x()"></iframe>', '', 'html-tag'],
    ['<uw-domein>woord</uw-domein>', 'woord', 'html-tag'],
    ['<div set:html="&lt;script&gt;">a</div>', '<div>a</div>', 'html-code'],
    ['<div client:load is:inline slot="a">b</div>', '<div>b</div>', 'html-code'],
    ['<b ONCLICK="x()">a</b>', '<b>a</b>', 'html-code'],
    ['<p data-x="y" style="background: url(https://x.nl)">a</p>', '<p>a</p>', 'attributes-dropped'],
    ['*a*{: set:html="<script>x()</script>" }', '*a*', 'html-code'],
    ['[a](https://x.nl){: onclick="x()" title="b" }', '<a href="https://x.nl" title="b">a</a>', 'html-code'],
    ['[a](https://x.nl){: ping="https://y.nl" }', '[a](https://x.nl)', 'attributes-dropped'],
    ['![a](https://x.nl/a.png){: is=x width=2 }', '<img src="https://x.nl/a.png" alt="a" width="2" />', 'html-code'],
  ])('%j becomes %j, and is reported', (text, body, code) => {
    const { body: written, codes } = convert(text);
    expect(written).toBe(body);
    expect(codes).toContain(code);
  });

  test.each([
    '<iframe src="https://x.nl/film" title="Film" width="560" height="315" allowfullscreen />',
    '<svg viewBox="0 0 24 24" width="24"><path d="M1 1h2" stroke-width="2" /></svg>',
    '<video src="https://x.nl/a.mp4" poster="https://x.nl/a.png" controls />',
    '<p style="color: rgb(1, 2, 3); width: calc(100% - 2px)" align="center">a</p>',
    '<details open><summary>a</summary>b</details>',
    '<td colspan="2">a</td>',
  ])('%s is, and stays', (text) => {
    const { body, codes } = convert(`Een ${text}`);
    expect(body).toBe(`Een ${text.replaceAll(/(controls|open|allowfullscreen)(?=[ >])/g, '$1')}`);
    expect(codes.filter((code) => code !== 'html-frame')).toEqual([]);
  });
});

test('the title of a card is text, though the component takes HTML', async () => {
  const text = '<div class="grid cards" markdown>\n\n-   **&lt;script>x()&lt;/script> &amp;lt;b>**\n\n    a\n\n</div>';
  const { mdx } = convertPage(`# T\n\n${text}\n`);
  expect(mdx).toContain('title="&amp;lt;script&amp;gt;x()&amp;lt;/script&amp;gt; &amp;amp;lt;b&amp;gt;"');
});

describe('an address that runs code', () => {
  test.each([
    ['[a](javascript:x())', 'a'],
    ['[a](java&Tab;script:x())', 'a'],
    ['[a](java&NewLine;script:x())', 'a'],
    ['[a](&#1;javascript:x())', 'a'],
    ['[a **b**](<JavaScript :x()>)', 'a **b**'],
    ['[![b](https://x.nl/b.png)](%6Aavascript:x())', '![b](https://x.nl/b.png)'],
    ['![a](data:image/png;base64,x)', 'a'],
    ['[a][r]\n\n[r]: vbscript:x()', 'a'],
    ['<a href="java&Tab;script:x()">a</a>', '<a>a</a>'],
    ['Een <a href="&#1;javascript:x()">a</a>', 'Een <a>a</a>'],
    ['<img src="java&NewLine;script:x()" alt="a">', '<img alt="a" />'],
    ['<img srcset="javascript:x() 2x" alt="a">', '<img alt="a" />'],
    ['<video poster="data:x" controls></video>', '<video controls />'],
    ['*a*{: href="javascript:x()" }', '*a*'],
    ['[a](https://x.nl){: href="java&Tab;script:x()" }', '[a](https://x.nl)'],
    [
      '[a](https://x.nl){: .md-button href="javascript:x()" }',
      '<LinkButton href="https://x.nl" variant="secondary">a</LinkButton>',
    ],
  ])('%j leaves its words', (text, body) => {
    const { body: written, codes } = convert(text);
    expect(written.replace(/^import .*\n\n/, '')).toBe(body);
    expect(codes).toContain('address-unsafe');
  });
});

describe('an address that is none', () => {
  test.each([
    ['Zie [de server](https://[ip-adres]:8006).', 'Zie de server.'],
    ['Zie [beheer](https://beheer.<uw-domein>/).', 'Zie beheer.'],
    ['Zie [de poort](http://server:poort/) en [niets](http://).', 'Zie de poort en niets.'],
    ['Zie <http://server:poort/>.', 'Zie <span>http:</span>//server\\:poort/.'],
    ['Zie [deel](50%/deel.md).', 'Zie deel.'],
    ['<a href="https://[ip-adres]/">Server</a>', '<a>Server</a>'],
    [
      '[Naar de server](https://[ip-adres]/){ .md-button }',
      '<LinkButton variant="secondary">Naar de server</LinkButton>',
    ],
  ])('%j leaves its words', (text, body) => {
    const { body: written, codes } = convert(text);
    expect(written.replace(/^import .*\n\n/, '')).toBe(body);
    expect(codes).toContain('address-invalid');
  });

  test.each(['https://beheer.<uw-domein>/', 'https://[ip-adres]:8006/', 'http://server:poort/x', 'http://a^b/'])(
    '%s in a text stays that text',
    async (address) => {
      const { mdx } = convertPage(`# T\n\nOpen ${address} in de browser.\n`);
      const { tree } = await compile(mdx);
      expect(visibleText(tree)).toBe(`Open ${address} in de browser.`);
      expect(allNodes(tree).filter(({ tagName }) => tagName === 'a')).toEqual([]);
    },
  );
});

test.each([
  ['![a](b.js)', '<img src="b.js" alt="a" />', 'image-missing'],
  ['![a](../../b.png?raw)', '<img src="../../b.png?raw" alt="a" />', 'image-missing'],
  ['![a](https://[b]/c.png)', 'a', 'address-invalid'],
  ['![a](https://x.nl/100%.png)', '<img src="https://x.nl/100%.png" alt="a" />', undefined],
])('the build imports no image but pictures of the project: %j', (text, body, code) => {
  expect(convert(text)).toEqual({ body, codes: code === undefined ? [] : [code] });
});

test.each(['=== "t"\n\n    ', '- ', '!!! note\n    '])(
  'a footnote in a container is one, and no address of a link: %j',
  async (container) => {
    const lines = [`${container}Zie[^1]`, '', '    [^1]: javascript:x() blijft tekst'];
    const { mdx, refusals } = convertPage(`# T\n\n${lines.join('\n')}\n`);
    expect(refusals).toEqual([]);
    expect(mdx).toMatch(/\n\[\^1\]: javascript\\?:x\(\) blijft tekst\n$/);
    expect(visibleText((await compile(mdx)).tree)).toContain('javascript:x() blijft tekst');
  },
);

describe('titles and labels are plain text', () => {
  test.each([
    // A tag without its counterpart is text, as everywhere on a page.
    ['# Over </title><script>x()</script> ons', undefined, 'Over </title> ons'],
    ['Tekst.', '</title><script>x()</script>', 'Page'],
    ['Tekst.', 'Over </title><script>x()</script> ons', 'Over ons'],
    ['Tekst.', '<b>Over</b> <!-- x --> ons &amp; meer', 'Over ons & meer'],
    ['Tekst.', '&lt;/title> <i>b</i>', '</title> b'],
    ['Tekst.', 'Array<string> < b & c', 'Array<string> < b & c'],
  ])('%j with front matter %j has the title %j', (text, title, expected) => {
    const front = title === undefined ? '' : `---\ntitle: ${JSON.stringify(title)}\n---\n\n`;
    const { mdx } = convertPage(`${front}${text}\n`);
    expect(mdx).toContain(`\ntitle: ${expected}\n`);
  });

  test('in the menu too', () => {
    const nav = readNav([{ 'Over </title><script>x()</script> <b>ons</b>': 'a.md' }]);
    const { pages } = convertFiles({ 'a.md': 'Tekst.\n' }, {}, nav);
    expect(pages.get('a.mdx')).toContain('\ntitle: Over ons\n');
    expect(JSON.parse(String(pages.get('sidebar.json')))).toEqual([{ label: 'Over ons', slug: 'a' }]);
  });
});

test('an address in the menu that runs code is left out and noted', () => {
  const nav = [
    { label: 'A', target: 'java\tscript:x()' },
    { label: 'B', items: [{ label: 'C', target: 'data:text/html,x' }] },
    { label: 'D', target: 'https://x.nl/' },
  ];
  const { pages, notes } = convertFiles({ 'a.md': 'Tekst.\n' }, {}, nav);
  expect(JSON.parse(String(pages.get('sidebar.json')))).toEqual([{ label: 'D', link: 'https://x.nl/' }]);
  expect(notes.map(({ code }) => code)).toEqual(['address-unsafe', 'address-unsafe']);
});

describe('a page that could still run something', () => {
  let site: TemporarySite;
  beforeEach(() => {
    site = temporarySite();
  });
  afterEach(() => {
    site.remove();
    vi.doUnmock('../../src/importer/constructs/comment.ts');
    vi.resetModules();
  });

  test('stops the import with its file and line, and nothing is written', async () => {
    vi.resetModules();
    vi.doMock('../../src/importer/constructs/comment.ts', async (importOriginal) => ({
      ...(await importOriginal<object>()),
      comment: {
        name: 'comment',
        read: ({ lines, start }: { lines: readonly { text: string }[]; start: number }) =>
          lines[start]?.text.startsWith('<!--')
            ? { nodes: [{ type: 'mdxFlowExpression', value: 'process.exit()' }], next: start + 1 }
            : undefined,
      },
    }));
    const { runCommand } = await import('../../src/importer/command.ts');
    site.write('bron/index.md', '# A\n\nTekst.\n');
    site.write('bron/b/c.md', '# B\n\nTekst.\n\n<!-- x -->\n');
    const told: string[] = [];
    const exitCode = await runCommand([`${site.folder}/bron`, '--out', `${site.folder}/content/docs/gids`], {
      print: (text) => told.push(text),
      printError: (text) => told.push(text),
    });
    expect(exitCode).toBe(2);
    expect(told.at(-1)).toBe(
      'b/c.md, line 5: the page would hold something that can run when the site is built or read: {process.exit()}. ' +
        'Nothing was written. Change or remove it, and import again.',
    );
    expect(site.files().filter((file) => file.startsWith('content'))).toEqual([]);
  });

  test('is written when it cannot', async () => {
    site.write('bron/index.md', '# A\n\n<!-- x -->\n\nTekst.\n');
    const { exitCode } = await runImport(`${site.folder}/bron`, '--out', `${site.folder}/content/docs/gids`);
    expect(exitCode).toBe(3);
  });
});
