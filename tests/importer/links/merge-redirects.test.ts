import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mergeRedirects } from '../../../src/importer/links/merge-redirects.ts';
import { runImport, temporarySite } from '../support/temporary-site.ts';

const moved = [
  { from: '/Over.ons/', to: '/gids/overons/' },
  { from: '/prijzen/', to: '/gids/prijzen/' },
];

test('redirects come below those of the site, and an address that is there already keeps its own', () => {
  const text = '# Adressen\nredirects:\n  - { from: /prijzen/, to: /tarieven/ }\n';
  expect(mergeRedirects(text, moved)).toBe(`${text}  - { from: /Over.ons/, to: /gids/overons/ }\n`);
  expect(mergeRedirects(text, [])).toBe(text);
  expect(mergeRedirects('redirects: []\n', moved.slice(1))).toBe(
    'redirects:\n  - { from: /prijzen/, to: /gids/prijzen/ }\n',
  );
});

test.each(['adressen: []\n', 'redirects: x\n', 'redirects:\n  - { from: /a/, to: /b/ }\nmeer: x\n', '[: {'])(
  'a file that is no such list is left alone: %j',
  (text) => expect(mergeRedirects(text, moved)).toBeUndefined(),
);

test('--add-redirects adds them to the file of the site, together with the pages', async () => {
  const site = temporarySite();
  site.write('oud/docs/Over.ons.md', '# Over ons\n');
  const run = () =>
    runImport(`${site.folder}/oud/docs`, '--out', `${site.folder}/content/docs/gids`, '--add-redirects');
  expect((await run()).errors).toContain('to add redirects to');
  expect(site.files()).not.toContain('content/docs/gids/overons.mdx');
  site.write('content/redirects.yaml', 'redirects:\n  - { from: /a/, to: /b/ }\n');
  const { output, exitCode } = await run();
  expect(exitCode).toBe(0);
  expect(output).toContain('1 address of the old site changed. content/redirects.yaml leads from each to the new one.');
  expect(readFileSync(`${site.folder}/content/redirects.yaml`, 'utf8')).toBe(
    'redirects:\n  - { from: /a/, to: /b/ }\n  - { from: /gids/Over.ons/, to: /gids/overons/ }\n',
  );
  site.remove();
});
