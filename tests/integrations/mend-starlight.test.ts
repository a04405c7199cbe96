import { expect, test } from 'vitest';
import { mend } from '../../src/integrations/mend-starlight/mend.ts';

test('gives every button a type, and leaves the type that it has', () => {
  expect(mend('<button class="a">A</button><button\n type="submit">B</button>')).toBe(
    '<button type="button" class="a">A</button><button\n type="submit">B</button>',
  );
});

test('ends elements without content as HTML does, and leaves drawings alone', () => {
  expect(mend('<link rel="icon" href="/a.svg"/><meta charset="utf-8" /><svg><path d="M0 0"/></svg>')).toBe(
    '<link rel="icon" href="/a.svg"><meta charset="utf-8"><svg><path d="M0 0"/></svg>',
  );
});

test('names the list of contents by its heading, and no other aside', () => {
  expect(mend('<aside class="right-sidebar-container b"></aside><aside aria-label="Tip"></aside>')).toBe(
    '<aside aria-labelledby="starlight__on-this-page" class="right-sidebar-container b"></aside><aside aria-label="Tip"></aside>',
  );
});

test('names the search by its word and leaves its keys out of the name', () => {
  const html =
    '<button type="button" data-open-modal aria-label="Zoeken"><svg aria-hidden="true"></svg> <span class="b" aria-hidden="true">Zoeken</span> <kbd class="c"><kbd>Ctrl</kbd></kbd></button>';
  expect(mend(html)).toBe(
    '<button type="button" data-open-modal><svg aria-hidden="true"></svg> <span class="b">Zoeken</span> <kbd aria-hidden="true" class="c"><kbd>Ctrl</kbd></kbd></button>',
  );
});
