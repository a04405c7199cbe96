import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { focusTables, nameElements } from '../../src/integrations/accessible-markdown.ts';
import { makeTranslator } from '../../src/words/index.ts';

const html = async (path: string, markdown: string): Promise<string> => {
  const plugin = nameElements(['nl', 'en'], (language) =>
    makeTranslator(language, { 'footnote.title': `notes in ${language}`, 'footnote.back': 'back to {{number}}' }),
  );
  const fileURL = new URL(path, 'file:///site/content/docs/');
  return (await markdownToHtml(markdown, { hastPlugins: [plugin], fileURL })).html;
};

test('footnotes are named in the language of the page', async () => {
  const notes = 'Een[^1] en weer[^1].\n\n[^1]: noot\n';
  const dutch = await html('map/a.mdx', notes);
  expect(dutch).toMatch(/id="footnote-label"[^>]*>notes in nl</);
  expect(dutch).toContain('aria-label="back to 1"');
  expect(dutch).toContain('aria-label="back to 1-2"');
  expect(await html('en/a.mdx', notes)).toContain('>notes in en<');
});

test('the check box of a task is named after it, without its subtasks', async () => {
  const tasks = await html('a.mdx', '- [x] bel **nu**\n  - [ ] of later\n');
  expect(tasks).toMatch(/<input(?=[^>]*aria-label="bel nu")(?=[^>]*checked)/);
  expect(tasks).toContain('aria-label="of later"');
});

test('other headings and links stay unchanged', async () => {
  expect(await html('a.mdx', '## Footnotes\n\n[a](/b/)\n')).not.toMatch(/notes in|aria-label/);
});

test('tables are focusable, in Markdown and as tags', async () => {
  const options = { hastPlugins: [focusTables] };
  const { html: table } = await markdownToHtml('| A |\n| - |\n| b |\n', options);
  expect(table).toContain('<table tabindex="0">');
  const { code } = await mdxToJs('<table class="x">\n<tbody><tr><td>b</td></tr></tbody>\n</table>\n', options);
  expect(code).toMatch(/className: "x",\s*tabindex: "0"|class: "x",\s*tabindex: "0"/);
});
