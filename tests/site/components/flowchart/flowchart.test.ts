import { expect, test } from 'vitest';
import { draw } from '../../../../src/site/components/flowchart/draw.ts';
import { outline } from '../../../../src/site/components/flowchart/outline.ts';

const text = 'flowchart TD\nA[Intake 1.255] --> B{Clear<br/>enough?}\nB -->|yes| C[Plan]\nB -->|no| A';

test('a drawing contains no styles, fonts or addresses', () => {
  const { shapes } = draw(text, 'chart');
  expect(shapes).not.toMatch(/<style|@import|https?:|font-family|<svg/);
  expect(shapes.match(/(?:fill|stroke)="(?!none|var\()[^"]*"/g)).toBeNull();
});

test('two drawings on a page share no id', () => {
  const idsOf = (id: string): string[] =>
    [...draw(text, id).shapes.matchAll(/ id="([^"]+)"/g)].map(([, one = '']) => one);
  expect(idsOf('first')).toEqual(['first-arrowhead', 'first-arrowhead-start']);
  expect(draw(text, 'first').shapes).toContain('url(#first-arrowhead)');
  expect(draw(text, 'first').shapes).not.toContain('url(#arrowhead');
});

test('rounds positions, but not the text of a box', () => {
  const { shapes, width, height } = draw(text, 'chart');
  expect(shapes).toContain('>Intake 1.255<');
  expect(shapes).not.toMatch(/ (?:x|y|points)="[^"]*\.\d{2}/);
  expect(Number.isInteger(width) && Number.isInteger(height)).toBe(true);
});

test('the outline has every box and where its arrows lead', () => {
  expect(outline(text)).toEqual([
    { id: 'A', label: 'Intake 1.255', ways: [{ toId: 'B', to: 'Clear enough?', condition: undefined }] },
    {
      id: 'B',
      label: 'Clear enough?',
      ways: [
        { toId: 'C', to: 'Plan', condition: 'yes' },
        { toId: 'A', to: 'Intake 1.255', condition: 'no' },
      ],
    },
    { id: 'C', label: 'Plan', ways: [] },
  ]);
});
