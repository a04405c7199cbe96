import { describe, expect, test } from 'vitest';
import { convertPage } from '../support/convert.ts';

const convert = (text: string) => {
  const { mdx, notes } = convertPage(`# T\n\n${text}\n`);
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
  return { body, codes: notes.map(({ code }) => code) };
};

test('fenced code with labels becomes tabs', () => {
  const { body } = convert('```yaml tab="YAML"\na: 1\n```\n\n```json tab="JSON"\n{}\n```\n\n```sh\nls\n```');
  expect(body).toContain(
    '<Tabs>\n  <TabItem label="YAML">\n    ```yaml\n    a: 1\n    ```\n  </TabItem>\n\n  <TabItem label="JSON">\n    ```json\n    {}\n    ```\n  </TabItem>\n</Tabs>\n\n```sh\nls\n```',
  );
});

describe('a comment over several lines is left out, whatever it stands among:', () => {
  test.each([
    ['- Een punt\n<!-- Gebruikt op:\n\n- pagina een\n\n-->\n\n## Verder', '- Een punt\n\n## Verder'],
    ['Voor\n<!-- weg\n\n```\nook weg\n```\n--> na', 'Voor\nna'],
  ])('%j', (text, expected) => {
    expect(convert(text)).toEqual({ body: expected, codes: ['comment'] });
  });

  test('but code keeps it, and one without an end is text', () => {
    expect(convert('```\n<!-- a\n\n-->\n```').body).toBe('```\n<!-- a\n\n-->\n```');
    expect(convert('<!-- a\n\nb').body).toContain('b');
  });
});

test('an end of a tag that never began is left out, as browsers do', () => {
  expect(convert('Tekst </p> en <onbekend>')).toEqual({
    body: 'Tekst  en \\<onbekend>',
    codes: ['html-stray', 'html-unclosed'],
  });
});

test('bold text may end with a space before a sign', () => {
  expect(convert('**a) **-- **b**').body).toBe('**a)&#x20;**-\\- **b**');
});

test('a directive over several lines that nothing follows is noted', () => {
  expect(convert('{%\n   include-markdown "a.md"\n   start="<!--a-->"\n%}').codes).toContain('macro');
});
