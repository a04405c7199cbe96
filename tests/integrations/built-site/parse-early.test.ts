import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { earlyParser, siteReader } from '../../../src/integrations/built-site/index.ts';
import { siteOf } from '../../support/files/site-of.ts';

const siteAddress = 'https://site.example';

const page = (words: string): string => `<html lang="nl"><head><meta name="description" content="${words}"></head>
<body><nav class="sidebar"></nav><main><h1>${words}</h1><div class="sl-markdown-content"><p>Tekst.</p></div></main></body></html>`;

const withoutTitle = '<html lang="nl"><head></head><body></body></html>';

type Hook = (parameters: object) => unknown;
type Render = (request: Request, options: object) => Promise<{ readonly response: Response }>;

/** Renders pages as Astro does, one after the other, and writes what reached it, with a prerenderer that knows their HTML. */
const renderAll = async (hooks: object, site: string, pages: Record<string, string>): Promise<void> => {
  const hook = (name: string): Hook => Reflect.get(hooks, name) ?? (() => undefined);
  const html = (address: string): string => pages[new URL(address).pathname] ?? '';
  const headers = { 'content-type': 'text/html' };
  const byDefault = { render: async ({ url }: Request) => ({ response: new Response(html(url), { headers }) }) };
  let prerenderer: { setup?: () => Promise<void>; render: Render } = byDefault;
  hook('astro:config:done')({ config: { outDir: pathToFileURL(`${site}/`) } });
  hook('astro:build:start')({
    setPrerenderer: (wrap: (own: typeof byDefault) => typeof prerenderer) => {
      prerenderer = wrap(byDefault);
    },
  });
  await prerenderer.setup?.();
  for (const path of Object.keys(pages)) {
    const { response } = await prerenderer.render(new Request(new URL(path, siteAddress)), {});
    mkdirSync(join(site, path), { recursive: true });
    writeFileSync(join(site, path, 'index.html'), await response.text());
  }
};

const finish = async (hooks: object): Promise<void> => {
  await Reflect.apply(Reflect.get(hooks, 'astro:build:generated'), undefined, [{}]);
};

test('parses pages while others are rendered, and says of each what its file holds by the end', async () => {
  const { integration, parsed } = earlyParser(siteAddress);
  const site = siteOf({});
  await renderAll(integration.hooks, site, {
    '/': page('Thuis'),
    '/contact/': page('Contact'),
    '/leeg/': withoutTitle,
    '/vragen/': page('Vragen'),
    '/weg/': page('Weg'),
  });
  writeFileSync(join(site, 'contact/index.html'), page('Contact, maar anders'));
  rmSync(join(site, 'vragen'), { recursive: true });
  await finish(integration.hooks);
  const titles = parsed().map(({ page: { title } = {} }) => title);
  expect(titles).toContain('Thuis');
  // The thread may come to a page before it changes or after.
  for (const stale of ['Contact', 'Vragen']) expect(titles).not.toContain(stale);
});

test('what was parsed early is not parsed again, and the rest is, in the order of the files', async () => {
  const { integration, parsed } = earlyParser(siteAddress);
  const site = siteOf({ 'a/index.html': page('A'), 'c/index.html': page('C') });
  await renderAll(integration.hooks, site, { '/b/': page('B'), '/d/': page('D') });
  await finish(integration.hooks);
  // What happens to the file from here on is the work of the build's own steps.
  writeFileSync(join(site, 'b/index.html'), page('Later'));
  const files = await siteReader(siteAddress, parsed)(site);
  expect(files.map(({ page: { title } = {} }) => title)).toEqual(['A', 'B', 'C', 'D']);
  const [, early] = files;
  expect(early).toEqual((await siteReader(siteAddress)(siteOf({ 'b/index.html': page('B') })))[0]);
});
