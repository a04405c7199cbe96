import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { drawFences } from '../../../src/integrations/diagrams/draw-fences.ts';

const compile = async (...lines: string[]) => {
  const told: string[] = [];
  const { code } = await mdxToJs(lines.join('\n'), {
    mdastPlugins: [drawFences((words) => told.push(words))],
    fileURL: new URL('content/docs/page.mdx', `file://${process.cwd()}/`),
  });
  return { code, told };
};

const importLine = 'from "@components/flowchart/FencedChart.astro"';

test('a flowchart in a fence is drawn in its place, and numbered', async () => {
  const { code, told } = await compile(
    '```mermaid',
    'graph LR;',
    '  A["‘x’ & {y}"]-->B;',
    '```',
    '',
    '- punt',
    '',
    '  ```mermaid',
    '  graph LR',
    '  accTitle: Twee',
    '  C-->D',
    '  ```',
  );
  expect(told).toEqual([]);
  expect(code.split(importLine)).toHaveLength(2);
  expect(code).toContain('number: "1"');
  expect(code).toMatch(/number: "2",\s*text: "flowchart LR\\nC\[\\"C\\"\]\\nD\[\\"D\\"\]\\nC --> D",\s*title: "Twee"/);
  expect(code).not.toContain('language-mermaid');
});

test('a diagram that cannot be drawn correctly stays code, with a warning about its place', async () => {
  const { code, told } = await compile('# A', '', '```mermaid', 'graph LR', 'A-->B', 'style A fill:#f00', '```');
  expect(code).toContain('language-mermaid');
  expect(code).not.toContain(importLine);
  expect(told).toEqual([expect.stringMatching(/^content\/docs\/page\.mdx:5 is shown as code: expected a style of A/)]);
});

test('other code stays unchanged', async () => {
  const { code } = await compile('# A', '', '```sh', 'graph LR', '```');
  expect(code).toContain('language-sh');
  expect(code).not.toContain(importLine);
});
