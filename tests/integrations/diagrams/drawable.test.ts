import { describe, expect, test } from 'vitest';
import { drawable } from '../../../src/integrations/diagrams/check-diagram.ts';

const plainOf = async (text: string): Promise<unknown> => {
  const diagram = await drawable(text);
  return 'plain' in diagram ? diagram.plain.split('\n') : diagram.mistake;
};

describe('a flowchart as people write it is normalized', () => {
  test.each([
    ['without spaces', 'graph LR\nA-->B', ['flowchart LR', 'A["A"]', 'B["B"]', 'A --> B']],
    [
      'with semicolons',
      'graph TD;\n A[Intake]-->B{Clear?};',
      ['flowchart TB', 'A["Intake"]', 'B{"Clear?"}', 'A --> B'],
    ],
    [
      'with groups of boxes',
      'flowchart TD\nA & B --> C',
      ['flowchart TB', 'A["A"]', 'B["B"]', 'C["C"]', 'A --> C', 'B --> C'],
    ],
    ['with words on the arrow', 'graph TD\nA -- yes ---->B', ['flowchart TB', 'A["A"]', 'B["B"]', 'A -->|"yes"| B']],
    ['with entities', 'graph TD\nA["#quot;1#quot; #35; &amp;"]', ['flowchart TB', 'A[""1" # &"]']],
    ['with brackets in quotes', 'graph TD\nA["(one)"]', ['flowchart TB', 'A["(one)"]']],
    ['over two lines', 'graph TD\nA[One<br/>two]', ['flowchart TB', 'A["One<br>two"]']],
    ['with settings above it', '%%{init: {"theme": "forest"}}%%\ngraph RL\nA', ['flowchart RL', 'A["A"]']],
  ])('%s', async (_, text, plain) => {
    expect(await plainOf(text)).toEqual(plain);
  });

  test('in every shape and line that the drawing library knows', async () => {
    const text =
      'graph TD\nA(a)-.->B([b]); B==>C((c)); C<-->D(((d))); D---E[[e]]; E-.-F[(f)]; F===G{{g}}; G<-.->H>h]; H<==>I[/i\\]; I-->J[\\j/]';
    expect(await plainOf(text)).toContain('I[/"i"\\]');
  });
});

test.each([
  ['a title above it', '---\ntitle: "The way"\n---\ngraph LR\nA', { title: 'The way' }],
  [
    'a description for people who cannot see it',
    'graph LR\naccTitle: The way\naccDescr: One box\nA',
    { title: 'The way', description: 'One box' },
  ],
  ['nothing', 'graph LR\nA', { title: undefined, description: undefined }],
])('a flowchart is described by %s', async (_, text, known) => {
  expect(await drawable(text)).toMatchObject(known);
});

test.each([
  ['another kind', 'sequenceDiagram\nA->>B: hello', 'another kind'],
  ['a group', 'graph LR\nsubgraph S\nA-->B\nend', 'the group S'],
  ['a style', 'graph LR\nA-->B\nstyle A fill:#f00', 'a style of A'],
  ['a shape that the drawing library does not know', 'graph LR\nA[/one/]', 'lean_right'],
  ['a square bracket in a label', 'graph LR\nA["one [two]"]', 'one [two]'],
  ['bold words that Mermaid shows with asterisks', 'graph LR\nA[**one**]', '**one**'],
  ['a tag that the drawing library drops', 'graph LR\nA["H<sub>2</sub>O"]', 'a mark in the text of A'],
  ['an icon on an arrow', 'graph LR\nA-->|"fa:fa-car"|B', 'a mark in the text of the arrow A to B'],
  ['a formula', 'graph LR\nA["$$x^2$$"]', 'a mark in the text of A'],
  ['a style of all boxes', 'graph LR\nA\nclassDef default fill:#f00', 'a style of all boxes'],
  ['a style of all arrows', 'graph LR\nA-->B\nlinkStyle default stroke:#f00', 'a style of all arrows'],
  ['nothing at all', '', 'No diagram type'],
])('%s is not drawn, and the reason is given', async (_, text, why) => {
  const told = await drawable(text);
  expect(JSON.stringify(told)).toContain(why);
  expect(told).toHaveProperty('mistake');
});

test('flowcharts that are read concurrently do not interfere', async () => {
  const texts = Array.from({ length: 5 }, (_, index) => `graph LR\nA${index}-->B`);
  const read = await Promise.all(texts.map(plainOf));
  expect(read.map((lines) => Array.isArray(lines) && lines.at(-1))).toEqual(texts.map((_, index) => `A${index} --> B`));
  expect('window' in globalThis).toBe(false);
});

test('a text longer than any flowchart that can be drawn is not read', async () => {
  expect(await plainOf(`graph LR\nA\n${' \n'.repeat(8000)}B`)).toMatchObject({ got: 'more than 15000 characters' });
});
