import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fenceAt } from '../../src/importer/blocks/fence.ts';
import { indentOf, isBlank, type Line } from '../../src/importer/blocks/lines.ts';
import { convertProject } from '../../src/importer/convert-project.ts';
import { endOfTag } from '../../src/importer/html/html-lines.ts';
import { allowances } from '../../src/importer/page/page.ts';
import { parseConfig } from '../../src/importer/project/config-sources.ts';
import { isExcluded } from '../../src/importer/project/files.ts';
import { compile } from './support/compile.ts';
import { convertFiles, convertPage, projectOf } from './support/convert.ts';
import { visibleText } from './support/hast.ts';
import { isThorough } from './support/thorough.ts';

const linesOf = (texts: readonly string[]): readonly Line[] =>
  texts.map((text, index) => ({ text, file: 'a.md', number: index + 1 }));

const codes = (text: string): readonly string[] => [...new Set(convertPage(text).notes.map(({ code }) => code))];

/** A naive search down from each opening line. */
const closingLine = (lines: readonly Line[], start: number): number | undefined => {
  const first = lines[start];
  const [, marker = ''] = (first && /^ *(`{3,}|~{3,})[^`]*$/.exec(first.text)) ?? [];
  if (!first || marker === '') return undefined;
  const isClosing = (line: Line): boolean =>
    indentOf(line) === indentOf(first) && line.text.trim().startsWith(marker) && /^(?:`+|~+)$/.test(line.text.trim());
  const below = lines.slice(start + 1);
  const closing = below.findIndex(isClosing);
  const shallower = below.findIndex((line) => !isBlank(line) && indentOf(line) < indentOf(first));
  return closing === -1 || (shallower !== -1 && shallower < closing) ? undefined : start + 1 + closing;
};

const endOfDiv = (lines: readonly Line[], start: number): number => {
  const count = (text: string, part: string): number => text.split(part).length - 1;
  let depth = 0;
  for (const [index, { text }] of lines.entries()) {
    if (index >= start) depth += count(text, '<div>') - count(text, '</div>');
    if (index >= start && depth <= 0) return index + 1;
  }
  const blank = lines.findIndex((line, index) => index > start && isBlank(line));
  return blank === -1 ? lines.length : blank;
};

describe('a search cached for a container finds the same as a naive one:', () => {
  test('the end of a fence', () => {
    const line = fc.constantFrom(
      '```',
      '````',
      '~~~',
      '~~~~',
      '```py',
      '~~~a',
      '    ```',
      '    ~~~a',
      'a',
      '    b',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (texts) => {
        const lines = linesOf(texts);
        for (const index of lines.keys()) {
          const end = closingLine(lines, index);
          expect(fenceAt(lines, index)?.next).toBe(end === undefined ? undefined : end + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the end of an element', () => {
    const line = fc.constantFrom('<div>', '</div>', '<div><div>', '<div></div>', 'a', '', '</div></div>');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (texts) => {
        const lines = linesOf(['<div>', ...texts]);
        expect(endOfTag(lines, 0, 'div')).toBe(endOfDiv(lines, 0));
      }),
      { numRuns: 1000 },
    );
  });

  test('whether a pattern matches a path', () => {
    const expression = (pattern: string): RegExp => {
      const body = pattern
        .replace(/^\/|\/$/g, '')
        .replace(/\*\*\/?|\*|\?/g, (sign) => (sign === '?' ? '[^/]' : sign === '*' ? '[^/]*' : '.*'));
      return new RegExp(`${pattern.replace(/\/$/, '').includes('/') ? '^' : '(?:^|/)'}${body}(?:/|$)`);
    };
    const text = (signs: string): fc.Arbitrary<string> =>
      fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(text('ab/*?'), text('ab/'), (pattern, file) => {
        fc.pre(!/^\/+$/.test(pattern));
        expect(isExcluded(file, [pattern])).toBe(expression(pattern).test(file));
      }),
      { numRuns: 5000 },
    );
  });
});

test('a pattern of many stars takes one pass, whatever the name', () => {
  expect(isExcluded(`${'a'.repeat(5000)}.md`, [`${'*a'.repeat(200)}*b`])).toBe(false);
});

describe('nothing overflows the stack:', () => {
  test.each([
    ['blocks of HTML', '<div>'.repeat(5000)],
    ['tags in a block', `<div>${'<b>'.repeat(10_000)}`],
    ['cells', '<table><tr><td>'.repeat(2000)],
  ])('%s within each other are kept as code', (_, html) => {
    expect(codes(`# A\n\n${html}bodem\n`)).toEqual(['too-deep']);
    expect(convertPage(`# A\n\n${html}bodem\n`).mdx).toContain('bodem');
  });

  test.each([
    ['that refer to themselves', 'a: &a [*a]\n'],
    ['that refer to themselves twice', 'theme: &t\n  a: *t\n  b: *t\n'],
    ['nested in brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`],
    ['nested by indentation', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('settings %s are a problem, and front matter is kept as text', (_, yaml) => {
    expect(parseConfig(yaml)).toEqual({
      problem: 'It refers to itself, or is nested deeper than anybody writes.',
      line: 1,
    });
    expect(codes(`---\n${yaml}\n---\n\n# A\n`)).toContain('front-matter');
  });

  test('settings with too many anchors are a problem', () => {
    const yaml = Array.from({ length: 2000 }, (_, one) => `a${one}: &a${one} x\n`).join('');
    expect(parseConfig(yaml)).toMatchObject({ problem: expect.stringContaining('anchors') });
    expect(parseConfig('a: &a x\nb: *a\nc: [Vraag & antwoord, a&b]\n')).toMatchObject({ values: { b: 'x' } });
  });

  test.runIf(isThorough)('a page full of blocks is never spread into one call', () => {
    expect(convertPage('a\n\n'.repeat(150_000)).notes).toEqual([]);
  });
});

describe('excess is written in a simpler way, and nothing is lost:', () => {
  test('a paragraph with too much markup is read in pieces, split between words', async () => {
    const words = Array.from({ length: 400 }, (_, index) => `**w${index} x**`);
    const { mdx, notes } = convertPage(`# A\n\n${words.join(' ')}\n`);
    expect(notes.map(({ code }) => code)).toEqual(['long-run']);
    expect(visibleText((await compile(mdx)).tree)).toBe(words.join(' ').replaceAll('*', ''));
  });

  test.each(['- ', '<code>', ''])('lists of attributes at the end of such a piece are text: %j', async (start) => {
    const text = '{ .a } '.repeat(3000);
    const { mdx } = convertPage(`# A\n\n${start}${text}bodem\n`);
    expect(visibleText((await compile(mdx)).tree).replace(/^(?:-|<code>) ?/, '')).toBe(`${text}bodem`);
  });

  test.each(['"a" ', "a's ", 'a... ', 'a.... ', '\\"a ', 'a: ', '"a"\n'])(
    'signs that the build would make others of stay as they are when there are many: %j',
    async (part) => {
      const text = part.repeat(20_000).trim();
      const { mdx, notes } = convertPage(`# A\n\n${text}\n`);
      expect(notes.map(({ code }) => code).filter((code) => code !== 'long-run')).toEqual([]);
      expect(visibleText((await compile(mdx)).tree).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    },
  );

  test('markup beyond what a page may have stays text', () => {
    const paragraph = `*a* ${'"'.repeat(280)}\n\n`;
    const { mdx, notes } = convertPage(`# A\n\n${paragraph.repeat(700)}bodem *c*${'='.repeat(280)}\n`);
    expect(notes.map(({ code }) => code)).toEqual(['long-page']);
    expect(mdx).toContain('bodem \\*c\\*');
  });

  test('tags beyond what a page may have stay code', () => {
    const { mdx, notes } = convertPage('# A\n\n'.concat('<p>a</p>\n\n'.repeat(6001)));
    expect(notes.map(({ code }) => code)).toEqual(['long-page']);
    expect(mdx.endsWith('<p>a</p>\n\n```md\n<p>a</p>\n```\n')).toBe(true);
  });

  test('a very long page may have fewer tags', () => {
    const most = 495;
    expect(allowances(303_003).tags.take(most)).toBe(true);
    expect(allowances(303_003).tags.take(most + 1)).toBe(false);
    expect(allowances(1000).tags.take(6000)).toBe(true);
  });

  test.runIf(isThorough)(
    'it keeps the others as code, because the parser of the build scans the rest of the page for each',
    () => {
      const { mdx, notes } = convertPage(`# A\n\n${'<p>a</p>\n\n'.repeat(1500)}${'b\n\n'.repeat(150_000)}`);
      expect(notes.map(({ code }) => code)).toEqual(['long-page']);
      expect(mdx.split('\n\n<p>').length - 1).toBe(Math.floor(150_000_000 / 303_003));
    },
  );

  test('snippets that each include the next twice stop, with a note for each beyond the budget', () => {
    const chain = Array.from({ length: 18 }, (_, index): readonly [string, string] => {
      const next = `--8<-- "${index + 1}.txt"\n`;
      return [`${index}.txt`, `${'x'.repeat(400)}\n${next}${next}`];
    });
    const { pages, notes } = convertFiles({
      'a.md': '# A\n\n--8<-- "0.txt"\n',
      ...Object.fromEntries(chain),
      '18.txt': 'bodem\n',
    });
    expect(String(pages.get('a.mdx')).length).toBeLessThan(3_000_000);
    expect(notes.some(({ code }) => code === 'snippet-size')).toBe(true);
  });

  test('a large file of which each snippet includes one line is read some twenty times, and no more', () => {
    let reads = 0;
    const bytes = new TextEncoder().encode('regel\n'.repeat(160_000));
    const project = projectOf({ 'a.md': `# A\n\n${'--8<-- "b.txt:1:1"\n'.repeat(200)}` });
    const snippet = (path: string) => {
      reads += 1;
      return { path, bytes };
    };
    const { notes } = convertProject({ ...project, snippet }, { base: '/' });
    expect(reads).toBeLessThan(30);
    expect(notes.filter(({ code }) => code === 'snippet-size').length).toBe(200 - reads);
  });
});

test('an anchor counts beyond the largest safe integer', () => {
  const heading = '## kop_9007199254740992\n\n';
  const link = '[x](#kop_9007199254740993)\n';
  expect(codes(`# A\n\n${heading}${heading}${link}`)).toEqual([]);
});
