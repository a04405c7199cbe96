import { writeFileSync } from 'node:fs';
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

/** Renders pages as Astro does, with a prerenderer that knows their HTML, and gives what reached Astro. */
const renderAll = async (hooks: object, pages: Record<string, string>): Promise<string[]> => {
  const hook = (name: string): Hook => Reflect.get(hooks, name) ?? (() => undefined);
  const html = (address: string): string => pages[new URL(address).pathname] ?? '';
  const headers = { 'content-type': 'text/html' };
  const byDefault = { render: async ({ url }: Request) => ({ response: new Response(html(url), { headers }) }) };
  let prerenderer: { setup?: () => Promise<void>; render: Render } = byDefault;
  hook('astro:build:start')({
    setPrerenderer: (wrap: (own: typeof byDefault) => typeof prerenderer) => {
      prerenderer = wrap(byDefault);
    },
  });
  await prerenderer.setup?.();
  const rendered = await Promise.all(
    Object.keys(pages).map((path) => prerenderer.render(new Request(new URL(path, siteAddress)), {})),
  );
  return Promise.all(rendered.map(({ response }) => response.text()));
};

const finish = async (hooks: object, site: string): Promise<void> => {
  await Reflect.apply(Reflect.get(hooks, 'astro:build:generated'), undefined, [{ dir: pathToFileURL(`${site}/`) }]);
};

test('parses pages while others are rendered, and leaves out those whose files hold anything else', async () => {
  const { integration, parsed } = earlyParser(siteAddress);
  const pages = {
    '/': page('Thuis'),
    '/contact/': page('Contact'),
    '/vragen/': page('Vragen'),
    '/leeg/': withoutTitle,
  };
  expect(await renderAll(integration.hooks, pages)).toEqual(Object.values(pages));
  const site = siteOf({
    'index.html': page('Thuis'),
    'contact/index.html': page('Contact, maar anders'),
    'leeg/index.html': withoutTitle,
  });
  await finish(integration.hooks, site);
  expect(parsed().map(({ page: { address, title } = {} }) => [address, title])).toEqual([['/', 'Thuis']]);
});

test('what was parsed early is not parsed again, and the rest is, in the order of the files', async () => {
  const { integration, parsed } = earlyParser(siteAddress);
  await renderAll(integration.hooks, { '/b/': page('B') });
  const site = siteOf({ 'a/index.html': page('A'), 'b/index.html': page('B'), 'c/index.html': page('C') });
  await finish(integration.hooks, site);
  // What happens to the file from here on is the work of the build's own steps.
  writeFileSync(join(site, 'b/index.html'), page('Later'));
  const files = await siteReader(siteAddress, parsed)(site);
  expect(files.map(({ page: { title } = {} }) => title)).toEqual(['A', 'B', 'C']);
  const [, early] = files;
  expect(early).toEqual((await siteReader(siteAddress)(siteOf({ 'b/index.html': page('B') })))[0]);
});
