import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/index.ts';
import { checkDiagram } from '../../../src/integrations/diagrams/check-diagram.ts';
import { checkOnboarding } from '../../../src/integrations/diagrams/check-onboarding.ts';
import { serviceModels } from '../../../src/schema/service-model.ts';
import { contentCopy } from '../../support/files/content-copy.ts';
import { referenceContent } from '../../support/sites.ts';

const flowchart = (...lines: string[]): string => ['flowchart TD', ...lines].join('\n');

describe('drawn as Mermaid reads it', () => {
  const { onboarding } = loadCatalogue(referenceContent);
  const published = serviceModels.flatMap((model) =>
    Object.entries(onboarding?.[model].flowchart ?? {}).map(([language, text]) => [model, language, text] as const),
  );

  test.each(published)('the published flowchart: %s, %s', async (_model, _language, text) => {
    expect(await checkDiagram(text)).toEqual([]);
  });

  test.each([
    ['a line of boxes', flowchart('A[One] --> B[Two] --> C[Three]')],
    ['a question with two answers', flowchart('A{Solved?} -->|yes| B[Report]', 'A -->|no| C[Again]', 'C --> A')],
    ['a label over two lines', flowchart('A[One<br/>two] --> B')],
    ['characters with a meaning in HTML', flowchart('A[Tickets & support] --> B["Say ‘yes’"]')],
    ['rounded and pointed shapes', flowchart('A(One) --> B([Two])', 'B --> C((Three))', 'C --> D{{Four}}')],
    ['dotted, thick and open lines', flowchart('A -.-> B', 'B ==> C', 'C --- D')],
    ['two arrows between the same boxes', flowchart('A -->|one| B', 'A -->|two| B')],
    ['a comment', flowchart('%% who begins', 'A --> B')],
  ])('%s', async (_, text) => {
    expect(await checkDiagram(text)).toEqual([]);
  });
});

describe('refused, with the line of the mistake', () => {
  test.each([
    ['arrows without spaces', flowchart('A-->B', 'B-->C'), 3, 'the arrow B to C'],
    ['a click', flowchart('A --> B', 'click A "https://example.com"'), 3, 'click'],
    ['a shape in braces', flowchart('A@{shape: diam, label: "One"} --> B'), 2, 'diam'],
    ['an unclosed bracket', flowchart('A --> B', 'B --> C[open', 'C --> D'), 3, 'Parse error'],
    ['an unknown arrow', flowchart('A --> B', 'B -=> C'), 3, 'Parse error'],
    ['an arrow with a circle', flowchart('A --o B'), 2, 'arrow_circle'],
    ['an invisible line', flowchart('A ~~~ B'), 2, 'invisible'],
    ['a style', flowchart('A --> B', 'style A fill:#f00'), 2, 'a style of A'],
    ['a style of an arrow', flowchart('A --> B', 'linkStyle 0 stroke:#f00'), 2, 'a style of the arrow A to B'],
    ['a group', flowchart('subgraph S', 'A --> B', 'end'), 3, 'the group S'],
    ['another kind of diagram', 'sequenceDiagram\nA->>B: hello', 1, 'another kind'],
    ['no diagram', 'A --> B', 1, 'No diagram type detected'],
    ['a header that the drawing library does not know', 'flowchart TD;\nA --> B;', 1, 'header'],
  ])('%s', async (_, text, line, words) => {
    const mistakes = await checkDiagram(text);
    expect(mistakes.map((mistake) => `${mistake.expected} ${mistake.got}`).join('\n')).toContain(words);
    expect(mistakes.map((mistake) => mistake.line)).toContain(line);
  });
});

test('a problem names the file, its line, the path and what to do', async () => {
  const copy = contentCopy();
  copy.replace('onboarding.yaml', 'C --> D[Assigning technicians]', 'C-->D[Assigning technicians]');
  const lines = copy.read('onboarding.yaml').split('\n');
  const wanted = lines.findIndex((line) => line.includes('C-->D[Assigning technicians')) + 1;
  const problems = await checkOnboarding(copy.folder, ['nl', 'en']);
  expect(problems).toContainEqual({
    file: 'onboarding.yaml',
    line: wanted,
    path: 'breakFix.flowchart.en',
    expected: 'the arrow C to D (solid, heads: end), as Mermaid reads the text',
    got: 'a drawing without it',
    fix: expect.stringContaining('with spaces'),
  });
});

test('a box that is missing in one language is reported', async () => {
  const copy = contentCopy();
  copy.replace('onboarding.yaml', '    E --> F[Reporting and feedback]\n', '');
  expect(await checkOnboarding(copy.folder, ['nl', 'en'])).toMatchObject([
    {
      path: 'breakFix.flowchart.en',
      expected: expect.stringContaining('E > F, F'),
      got: 'A > B, B > C, C > D, D > E, E',
      fix: expect.stringContaining('the same letters and arrows'),
    },
  ]);
});

test('the browser globals are removed after a check', async () => {
  await checkDiagram(flowchart('A --> B'));
  expect('window' in globalThis).toBe(false);
  expect('document' in globalThis).toBe(false);
});
