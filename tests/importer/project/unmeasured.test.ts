import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runImport, type TemporarySite, temporarySite } from '../support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
});
afterEach(() => site.remove());

const importPage = async (text: string): Promise<{ readonly mdx: string; readonly output: string }> => {
  site.write('oud/docs/index.md', text);
  site.write('oud/mkdocs.yml', 'site_name: Oud\n');
  const { output } = await runImport(`${site.folder}/oud/mkdocs.yml`, '--out', `${site.folder}/content/docs/gids`);
  return { mdx: readFileSync(`${site.folder}/content/docs/gids/index.mdx`, 'utf8'), output };
};

/** As drawing programs write it: the whole drawing once more in an attribute. */
const longDrawing = `<svg xmlns="http://www.w3.org/2000/svg" content="${'x'.repeat(1200)}" width="9" height="9"></svg>`;

test.each([
  ['a drawing whose first tag is long', 'net.drawio.svg', longDrawing],
  ['a drawing without a size', 'net.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['a broken picture', 'net.png', '\u0089PNG'],
  ['a web page under the name of a picture', 'net.jpg', 'niet gevonden'],
])('%s becomes a plain image, because the build would stop at it', async (_, name, content) => {
  site.write(`oud/docs/${name}`, content);
  const { mdx, output } = await importPage(`# Net\n\n![Ons net](${name})\n`);
  expect(mdx).toContain(`<img src="/gids/${name}" alt="Ons net" />`);
  expect(output).toMatch(/1 × image-size, index\.md:3/);
  expect(site.files()).toContain(`public/gids/${name}`);
});

test('a drawing that names its size stays an image of the build', async () => {
  site.write('oud/docs/net.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"></svg>');
  expect((await importPage('# Net\n\n![Ons net](net.svg)\n')).mdx).toContain('![Ons net](./net.svg)');
});
