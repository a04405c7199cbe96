import { describe, expect, test } from 'vitest';
import type { Conversion } from '../../../src/importer/convert-project.ts';
import { settingsOf } from '../../../src/importer/project/settings.ts';
import { convertPage } from '../support/convert.ts';

const convertWith = (configuration: Record<string, unknown>, text: string): { readonly mdx: string } & Conversion =>
  convertPage(text, settingsOf('', configuration));

const notesOf = ({ notes }: Conversion): readonly string[] =>
  notes.map(({ code, line, found }) => `${code} ${line} ${found}`);

const bodyOf = ({ mdx }: { readonly mdx: string }): string => mdx.split('---\n').at(-1) ?? '';

/** How a page is converted depends on the configuration of its project. */
describe('with nl2br', () => {
  const breaking = { markdown_extensions: ['nl2br', 'attr_list'] };

  test('the end of a line is a line break', () => {
    const text = 'Straat 1\n1234 AB  Plaats\n   Land\n\n- een\n  twee\n\n*schuin\nen door*\n';
    expect(bodyOf(convertWith(breaking, text))).toBe(
      '\nStraat 1\\\n1234 AB  Plaats\\\nLand\n\n- een\\\n  twee\n\n*schuin\\\nen door*\n',
    );
    expect(bodyOf(convertWith({}, text))).not.toContain('\\');
  });

  test('it is so within tags and above attributes too', () => {
    expect(bodyOf(convertWith(breaking, '<b>een\ntwee</b>\n\nDrie\nvier\n{ #vijf }\n'))).toBe(
      '\n<b>een<br />twee</b>\n\n<span id="vijf" />Drie\\\nvier\n',
    );
  });
});

describe('with arithmatex', () => {
  const text = 'Van $5 en $10.\n\nEn $x^2$, `$y$`.\n\n```\n$z$\n```\n\n\\(a\\)\n';

  test('formulas are noted', () => {
    expect(notesOf(convertWith({ markdown_extensions: [{ 'pymdownx.arithmatex': {} }] }, text))).toEqual([
      'formula 3 $x^2$',
      'formula 9 \\(a\\)',
    ]);
    expect(notesOf(convertWith({}, text))).toEqual([]);
  });
});

describe('with content.code.annotate', () => {
  const text = '```sh\nls # (1)!\n```\n\n1. Uitleg\n\n```sh\necho $(1)\n```\n';

  test('markers in any code are noted', () => {
    expect(notesOf(convertWith({ theme: { features: ['content.code.annotate'] } }, text))).toEqual([
      'annotate 1 ```sh',
    ]);
    expect(notesOf(convertWith({}, text))).toEqual([]);
  });
});

test('all that stays as text is noted, each on its own line', () => {
  const text = 'Een\n{{ twee }} en {% drie %}\nvier *{{ vijf }}*\n{++zes++} {++zeven++}\n';
  expect(notesOf(convertWith({}, text)).toSorted()).toEqual([
    'macro 2 {% drie %}',
    'macro 2 {{ twee }}',
    'macro 3 {{ vijf }}',
    'unknown-syntax 4 {++zes++}',
    'unknown-syntax 4 {++zeven++}',
  ]);
});
