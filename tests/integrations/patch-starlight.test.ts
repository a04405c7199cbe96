import { expect, test } from 'vitest';
import { patchHtml } from '../../src/integrations/patch-starlight/patch-html.ts';
import { onRequest } from '../../src/integrations/patch-starlight/plain-title.ts';

test('gives a type to every button without one', () => {
  expect(patchHtml('<button class="a">A</button><button\n type="submit">B</button>')).toBe(
    '<button type="button" class="a">A</button><button\n type="submit">B</button>',
  );
});

test('ends void elements without a slash, and leaves SVG unchanged', () => {
  expect(patchHtml('<link rel="icon" href="/a.svg"/><meta charset="utf-8" /><svg><path d="M0 0"/></svg>')).toBe(
    '<link rel="icon" href="/a.svg"><meta charset="utf-8"><svg><path d="M0 0"/></svg>',
  );
});

test('names the table of contents by its heading, and no other aside', () => {
  expect(patchHtml('<aside class="right-sidebar-container b"></aside><aside aria-label="Tip"></aside>')).toBe(
    '<aside aria-labelledby="starlight__on-this-page" class="right-sidebar-container b"></aside><aside aria-label="Tip"></aside>',
  );
});

test('names the search button by its label, without its keys', () => {
  const html =
    '<button type="button" data-open-modal aria-label="Zoeken"><svg aria-hidden="true"></svg> <span class="b" aria-hidden="true">Zoeken</span> <kbd class="c"><kbd>Ctrl</kbd></kbd></button>';
  expect(patchHtml(html)).toBe(
    '<button type="button" data-open-modal><svg aria-hidden="true"></svg> <span class="b">Zoeken</span> <kbd aria-hidden="true" class="c"><kbd>Ctrl</kbd></kbd></button>',
  );
});

test.each([
  ['a value that looks like a tag', '<img alt="<br /> and <button>" src="/a.png">'],
  ['a value that looks like the search', '<img alt="<button data-open-modal" aria-label="x" src="/a.png">'],
  ['a script', `<script>document.body.innerHTML = '<button></button><br />'</script>`],
  ['a comment', '<!-- <button> <br /> -->'],
  ['what is typed into a field', '<textarea><button></textarea>'],
])('changes no word in %s', (_, html) => {
  expect(patchHtml(html)).toBe(html);
});

const cardStyles = '@layer starlight.components{.card-grid{gap:1rem}@media print{a{gap:0}}.icon{color:red}}\n';
const iconStyles = '@layer starlight.components{svg{width:1em}}';

test('leaves the styles of cards out of a page without cards, and no others', () => {
  expect(patchHtml(`<style>${cardStyles}${iconStyles}</style><p>.card-grid</p>`)).toBe(
    `<style>${iconStyles}</style><p>.card-grid</p>`,
  );
  for (const cards of ['<div class="card-grid a"></div>', '<div class="sl-link-card a"></div>']) {
    const page = `<style>${cardStyles}${iconStyles}</style>${cards}`;
    expect(patchHtml(page)).toBe(page);
  }
});

test('finds the end of a tag after the values of its attributes', () => {
  expect(patchHtml('<meta content="Go to A > B" />')).toBe('<meta content="Go to A > B">');
});

const headAfter = async (head: readonly object[]): Promise<readonly object[]> => {
  const starlightRoute = { head };
  // Only what the middleware uses; Astro passes much more.
  await Reflect.apply(onRequest, undefined, [{ locals: { starlightRoute } }, async () => {}]);
  return starlightRoute.head;
};

test('writes a title as text, whatever it contains, and leaves the rest of the head unchanged', async () => {
  const script = { tag: 'script', content: 'a<b&&go()' };
  const title = (content: string) => ({ tag: 'title', content });
  expect(await headAfter([script, title('A & B</title><script>go()</script>')])).toEqual([
    script,
    title('A &amp; B&lt;/title>&lt;script>go()&lt;/script>'),
  ]);
});
