import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/importer/project/config-sources.ts';
import { settingsOf } from '../../../src/importer/project/settings.ts';
import { convertPage } from '../support/convert.ts';

const bodyWith = (extensions: readonly string[], text: string): string =>
  convertPage(`# T\n\n${text}\n`, settingsOf('', { markdown_extensions: extensions }))
    .mdx.replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim();

describe('syntax of an extension that is off is text:', () => {
  test.each([
    ['pymdownx.tilde', 'C:\\PROGRA~1\\MICROS~2', 'C:\\PROGRA\\~1\\MICROS\\~2', 'C:\\PROGRA<sub>1\\MICROS</sub>2'],
    ['pymdownx.emoji', 'urn:key:1', 'urn\\:key:1', 'urn🔑1'],
    ['pymdownx.mark', '==a==', '\\==a==', '<mark>a</mark>'],
    ['pymdownx.caret', 'x^2^', 'x^2^', 'x<sup>2</sup>'],
    ['attr_list', '**a**{ .b }', '**a**\\{ .b }', '<span class="b">**a**</span>'],
    ['pymdownx.critic', '{++a++}', '\\{++a++}', '<ins>a</ins>'],
    ['pymdownx.smartsymbols', 'a (c) 1/2', 'a (c) 1/2', 'a © ½'],
    ['abbr', '*[SLA]: lang', '\\*\\[SLA]: lang', ''],
    ['admonition', '!!! note\n    a', '!!! note\na', ':::note\na\n:::'],
    [
      'pymdownx.details',
      '??? note\n    a',
      '??? note\na',
      '<details class="starlight-aside starlight-aside--note">\n  <summary>Note</summary>\n\n  a\n</details>',
    ],
  ])('%s', (extension, text, off, on) => {
    expect(bodyWith([], text)).toBe(off);
    expect(bodyWith([extension], text)).toBe(on);
  });
});

test('a bundle switches on what is in it', () => {
  expect(bodyWith(['markdown.extensions.extra'], '**a**{ .b }')).toBe('<span class="b">**a**</span>');
});

test('critic marks become tags, and code keeps them', () => {
  expect(bodyWith(['pymdownx.critic'], 'Het {~~oude~>nieuwe~~} `{++tarief++}` {--weg--}{>>waarom<<}')).toBe(
    'Het <del>oude</del><ins>nieuwe</ins> `{++tarief++}` <del>weg</del><span class="critic comment">waarom</span>',
  );
});

test('symbols come in the place of signs, but not in code', () => {
  expect(bodyWith(['pymdownx.smartsymbols'], 'a --> b, 5 +/- 1, `(c)`')).toBe('a → b, 5 ± 1, `(c)`');
});

test('a value from the environment is its default, or none', () => {
  expect(parseConfig('docs_dir: !ENV [DOCS, docs]\nsite_url: !ENV SITE_URL\nuse: !ENV [A]\n')).toEqual({
    values: { docs_dir: 'docs', site_url: null, use: null },
  });
});
