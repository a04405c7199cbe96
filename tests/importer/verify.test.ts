import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertPage } from './support/convert.ts';
import { runImport, type TemporarySite, temporarySite } from './support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
  site.write('docs/index.md', '# Welkom\n\nBel ons op **werkdagen**.\n');
  site.write('docs/prijzen.md', '# Prijzen\n\n!!! tip\n    Een uur kost `58` euro.\n');
});
afterEach(() => site.remove());

const verify = () => runImport(`${site.folder}/docs`, '--out', `${site.folder}/src/content/docs/gids`, '--verify');

/** A page as Starlight builds it. */
const built = (title: string, body: string): string =>
  `<!doctype html><html><body><h1 id="_top">${title}</h1><div class="sl-markdown-content">${body}</div></body></html>`;

const tip = '<aside class="starlight-aside"><p class="starlight-aside__title">Tip</p>';

test('--verify finds nothing where the built pages have the words of their sources', async () => {
  site.write('dist/gids/index.html', built('Welkom', '<p>Bel ons op <strong>werkdagen</strong>.</p>'));
  site.write(
    'dist/gids/prijzen/index.html',
    built('Prijzen', `${tip}<p>Een uur kost <code>58</code> euro.</p></aside>`),
  );
  const { exitCode, output } = await verify();
  expect(output).toBe('2 built pages: no word lost, and none added.');
  expect(exitCode).toBe(0);
  expect(site.files()).not.toContain('src/content/docs/gids/index.mdx');
});

test('it names what a built page lost or added, and pages that were not built', async () => {
  site.write('dist/gids/prijzen/index.html', built('Prijzen', `${tip}<p>Een uur kost { .groot } euro.</p></aside>`));
  const { exitCode, output } = await verify();
  expect(output).toBe(
    '1 of 1 built page differ in words:\n  prijzen.md  lost: 58; added: groot\nThese were not built:\n  index.md',
  );
  expect(exitCode).toBe(3);
});

test('it asks for a build where there is none', async () => {
  const { exitCode, errors } = await verify();
  expect(exitCode).toBe(2);
  expect(errors).toContain('Import it, build the site, and verify then.');
});

test('an import is exact only when the words of a page are those of its source', () => {
  const { notes } = convertPage('# A\n\nHet `{x}` van [ons](https://example.org){ .a data-b="c" }.\n');
  expect(notes.map(({ code }) => code)).not.toContain('words-differ');
});
