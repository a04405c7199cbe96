import { describe, expect, test } from 'vitest';
import { readBack } from '../../../src/importer/safety/read-back.ts';

const imports = "import { Card, Icon } from '@astrojs/starlight/components';";

describe('a page that could run something is detected, with its content and line', () => {
  test.each([
    ['a\n\n{process.exit()}', 3, '{process.exit()}'],
    ['a {process.exit()} b', 1, '{process.exit()}'],
    ['a {`b`} c', 1, '{`b`}'],
    ['a {"b" + process.exit()} c', 1, '{"b" + process.exit()}'],
    ['a {1}', 1, '{1}'],
    ['a {/* b */}', 1, '{/* b */}'],
    ['> - a {x}', 1, '{x}'],
    ['| a |\n| - |\n| {x} |', 3, '{x}'],
    [':::note[{x}]\na\n:::', 1, '{x}'],
    ['[^1]\n\n[^1]: {x}', 3, '{x}'],
    ['https://example.org/{/* {process.exit()} */}', 1, '{process.exit()}'],
    ['export const a = process.exit();', 1, 'export const a = process.exit();'],
    ["import fs from 'node:fs';", 1, "import fs from 'node:fs';"],
    [
      "import { Card } from '@astrojs/starlight/components';",
      1,
      "import { Card } from '@astrojs/starlight/components';",
    ],
    ['<Card {...process.exit()} />', 1, '<Card {...process.exit()}>'],
    ['<Card title={process.exit()} />', 1, '<Card title={process.exit()}>'],
    ['<Card title="&lt;script>" />', 1, '<Card title="<script>">'],
    ['<Card set:html="a" />', 1, '<Card set:html="a">'],
    ['<Kaart />', 1, '<Kaart>'],
    ['<Card.Kop />', 1, '<Card.Kop>'],
    ['<></>', 1, '<>'],
    ['<script>"a"</script>', 1, '<script>'],
    ['<style>"a"</style>', 1, '<style>'],
    ['<div onclick="a">b</div>', 1, '<div onclick="a">'],
    ['<div client:load>b</div>', 1, '<div client:load>'],
    ['<a href="java&Tab;script:x">b</a>', 1, '<a href="java\tscript:x">'],
    ['<b style="background: url(https://example.org)">b</b>', 1, '<b style="background: url(https://example.org)">'],
    ['[a](javascript:x)', 1, 'javascript:x'],
    ['![a](data:x)', 1, 'data:x'],
    ['[a]: vbscript:x', 1, 'vbscript:x'],
    ['![a](./b.js)', 1, './b.js'],
    ['![a](../../b.png?raw)', 1, '../../b.png?raw'],
    ['![a](b.png)', 1, 'b.png'],
    ['![a][b]\n\n[b]: ./c.js', 1, 'imageReference'],
    [':::kader\na\n:::', 1, ':::kader'],
  ])('%j', (text, line, found) => {
    expect(readBack(text, imports)).toEqual({ line, found });
  });
});

test.each([
  'a {"b {c}"} \\{d} `{e}` [f](https://example.org) <kbd>{"g"}</kbd>',
  `${imports}\n\n<Card title="&amp;lt;b>" icon="star">\n  a\n</Card>`,
  ':::note[a]{icon="star"}\nb\n:::',
  '<a href="#x" class="y" aria-label="z">a</a>',
  '```js\nimport a from "b";\nexport const c = {d};\n```',
  'a :b[c] and ::d',
  '![a](./b.png) ![c](https://example.org/d) ![e](/f.png)',
])('a page of what the importer writes is safe: %j', (text) => {
  expect(readBack(text, imports)).toBeUndefined();
});

test('what the build cannot read is an error', () => {
  expect(() => readBack('a {b', imports)).toThrow();
});
