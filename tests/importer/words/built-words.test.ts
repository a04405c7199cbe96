import { expect, test } from 'vitest';
import { builtWords } from '../../../src/importer/words/built-words.ts';

const shownIn = (body: string): string | undefined => {
  const words = builtWords(`<html><body><h1>Titel</h1><div class="sl-markdown-content">${body}</div></body></html>`);
  return words && [...words.shown.keys()].join(' ');
};

test.each([
  ['<p>Een <b>vet</b> woord.</p>', 'een vet woord'],
  ['<h2>Kop</h2><a class="sl-anchor-link" href="#kop"><span class="sr-only">Sectie genaamd</span></a>', 'kop'],
  ['<aside><p class="starlight-aside__title">Let op</p><p>Bel ons.</p></aside>', 'bel ons'],
  [
    '<pre><code><div class="ec-line"><span>ka</span><span>bel</span></div></code></pre><button>Kopieer</button>',
    'kabel',
  ],
  ['<p>Zie<sup><a data-footnote-ref href="#n">1</a></sup></p>', 'zie'],
  ['<div class="dw-chart"><svg><text>A</text></svg><p>Het schema in woorden</p></div><p>Na</p>', 'na'],
])('readers of a built page see the words of its text: %j', (body, words) => {
  expect(shownIn(body)).toBe(words);
});

test('a document without a place for text has no words', () => {
  expect(builtWords('<html><body>Leeg</body></html>')).toBeUndefined();
});
