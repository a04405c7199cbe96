import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './support/compile.ts';
import { convertPage } from './support/convert.ts';
import { visibleText } from './support/hast.ts';

/** A part of a page, and the text that its readers see, in order. */
interface Part {
  readonly lines: readonly string[];
  readonly words: readonly string[];
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === '' ? '' : `    ${line}`));

const blankBetween = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ lines }, index) => (index === 0 ? lines : ['', ...lines]));

const wordsOf = (parts: readonly Part[]): readonly string[] => parts.flatMap(({ words }) => words);

/** Words with characters that Markdown, MDX or Starlight could misread. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z]{2,8}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '{x}',
      '{{ y }}',
      'a<b',
      'import',
      'export',
      'één',
      '08:00',
      'C++',
      '100%',
      '--vlag',
      'a:b',
      ':::',
      '$5',
      '€',
      '!!!',
      '1)',
      '&',
      '{',
      '}',
      'x=y',
      '~5',
      'a_b_c',
      '[x]',
      '(1)',
      '#5',
    ),
  },
);

const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `Zin ${words.join(' ')}.`);

const prose = sentence.map((text): Part => ({ lines: [text], words: [text] }));

const around = (before: string, after: string) =>
  fc
    .stringMatching(/^[a-z]{2,8}$/)
    .map((text): Part => ({ lines: [`Zo ${before}${text}${after} dus.`], words: [`Zo ${text} dus.`] }));

const marked = fc.oneof(
  ...[
    ['**', '**'],
    ['*', '*'],
    ['==', '=='],
    ['^^', '^^'],
    ['~~', '~~'],
    ['~', '~'],
    ['^', '^'],
    ['`', '`'],
    ['[', '](https://example.org)'],
    ['[', '](https://example.org){ .md-button }'],
    ['<b>', '</b>'],
  ].map(([before = '', after = '']) => around(before, after)),
);

const heading = fc.stringMatching(/^[a-z]{2,8}$/).map((text): Part => ({ lines: [`## ${text}`], words: [text] }));

const table = fc
  .tuple(sentence, sentence)
  .map(([a, b]): Part => ({ lines: ['| K1 | K2 |', '|---|---|', `| ${a} | ${b} |`], words: ['K1', 'K2', a, b] }));

const code = sentence.map((text): Part => ({ lines: ['``` py', text, '```'], words: [text] }));

const containers = (inner: fc.Arbitrary<readonly Part[]>): readonly fc.Arbitrary<Part>[] => {
  const titled = (open: string) =>
    fc.tuple(sentence, inner).map(
      ([title, parts]): Part => ({
        lines: [`${open} "${title}"`, ...indent(blankBetween(parts))],
        words: [title, ...wordsOf(parts)],
      }),
    );
  const list = (mark: string) =>
    inner.map((parts): Part => {
      const [first = '', ...rest] = indent(blankBetween([{ lines: ['punt'], words: [] }, ...parts]));
      return { lines: [mark.padEnd(4) + first.trimStart(), ...rest], words: ['punt', ...wordsOf(parts)] };
    });
  const quote = inner.map(
    (parts): Part => ({ lines: blankBetween(parts).map((line) => `> ${line}`), words: wordsOf(parts) }),
  );
  return [titled('!!! note'), titled('???+ warning'), titled('??? bug'), titled('==='), list('-'), list('1.'), quote];
};

const { parts } = fc.letrec<{ part: Part; parts: readonly Part[] }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    prose,
    marked,
    heading,
    table,
    code,
    ...containers(tie('parts')),
  ),
  parts: fc.array(tie('part'), { minLength: 1, maxLength: 4 }),
}));

const pageOf = (all: readonly Part[]): string => `# Pagina\n\n${blankBetween(all).join('\n')}\n`;

/** Typographic quotes and ellipses count as the plain ones. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

const firstMissing = (shown: string, words: readonly string[]): string | undefined => {
  let from = 0;
  return words.find((one) => {
    const at = shown.indexOf(plain(one), from);
    from = at + plain(one).length;
    return at === -1;
  });
};

const fences = (text: string): number => text.match(/:::/g)?.length ?? 0;

describe('whatever a page is made of', () => {
  test('it compiles, and shows every word in its place', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (all) => {
        const { mdx, notes } = convertPage(pageOf(all));
        fc.pre(!notes.some(({ code }) => code === 'page-as-code'));
        expect(notes.filter(({ code }) => code === 'words-differ')).toEqual([]);
        const shown = visibleText((await compile(mdx)).tree);
        expect(firstMissing(shown, wordsOf(all)), `${mdx}\n\nshows: ${shown}`).toBeUndefined();
        // A visible `:::` is an aside that Starlight did not recognise.
        expect(fences(shown), mdx).toBe(fences(wordsOf(all).join(' ')));
      }),
      { numRuns: 200 },
    );
  });

  test('it is the same each time, and notes quote only what is in it', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const text = pageOf(all);
        const conversion = convertPage(text);
        expect(convertPage(text)).toEqual(conversion);
        const lines = text.split('\n');
        for (const { line, found } of conversion.notes) expect(lines[line - 1]).toContain(found.replace('…', ''));
      }),
      { numRuns: 100 },
    );
  });
});

/** Markup that can touch an address, and the text that readers see of it. */
const beside: readonly (readonly [string, string])[] = [
  ['https://x.nl/', 'https://x.nl/'],
  ['HTTPS://x.nl/a?b=c&d=e', 'HTTPS://x.nl/a?b=c&d=e'],
  ['Www.x.nl', 'Www.x.nl'],
  ['a@x.nl', 'a@x.nl'],
  ['{x} y', '{x} y'],
  ['{', '{'],
  ['}', '}'],
  ['&#123;x}', '{x}'],
  ['&amp;lt;', '&lt;'],
  ['\\{x\\}', '{x}'],
  ['<b>{x} y</b>', '{x} y'],
  ['<code>{x} "y"</code>', '{x} "y"'],
  ['<kbd>"{x} y"</kbd>', '"{x} y"'],
  ['`{x} y`', '{x} y'],
  ['<!-- {x} -->', ''],
  [')', ')'],
  ['.', '.'],
  ['é', 'é'],
  [' ', ' '],
];

/** Undoes the typographic punctuation of the build. */
const asTyped = (text: string): string => text.replace(/[“”]/g, '"').replaceAll('…', '...');

test('markup that touches an address keeps its text, in paragraphs and in titles', async () => {
  const touching = fc.array(fc.constantFrom(...beside), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(touching, fc.boolean(), async (parts, isTitle) => {
      const text = `A ${parts.map(([source]) => source).join('')} Z`;
      fc.pre(!(isTitle && text.includes('"')) && !text.includes('``'));
      const { mdx } = convertPage(isTitle ? `# T\n\n!!! note "${text}"\n    x\n` : `# T\n\n${text} x\n`);
      const words = plain(`A ${parts.map(([, shown]) => shown).join('')} Z x`);
      expect(asTyped(visibleText((await compile(mdx)).tree)), mdx).toBe(words);
    }),
    { numRuns: 300 },
  );
});

test('any text at all becomes a page that compiles', async () => {
  const sign = fc.constantFrom(
    ...'{}<>[]()`*_~^=+-:!?#|"\'\\/&;$.1a \n',
    '    ',
    '\n\n',
    '!!! ',
    '=== "x"\n',
    '<div>',
    '</div>',
    '```',
    '{#a}',
    ':::',
    '- ',
    '> ',
    ': ',
    'import ',
    '<!--',
    '-->',
    '[^1]',
    '*[a]: ',
    '<b>',
    '</b>',
    '<br',
    '<https://x.nl>',
    '${',
    '{/*',
    '*/}',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(sign, { maxLength: 40 }), async (signs) => {
      const { mdx } = convertPage(`# A\n\n${signs.join('')}\n`);
      expect((await compile(mdx)).code).toContain('MDXContent');
    }),
    { numRuns: 300 },
  );
});
