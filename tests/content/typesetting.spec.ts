import { expect } from '@playwright/test';
import { mainOf } from '../site/built-pages.ts';
import { fileTest as test } from './built-site.ts';

test('every caption begins with a capital or a figure', ({ built }) => {
  const captions = built.pages.flatMap((page) =>
    [...mainOf(page).matchAll(/<(?:caption|figcaption)[^>]*>([^<]+)/g)].map(([, text = '']) => text.trim()),
  );
  expect(captions.filter((caption) => /^\p{Ll}/u.test(caption))).toEqual([]);
});

test('no punctuation can be parted from a term', ({ built }) => {
  const parted = built.pages.flatMap((page) =>
    [
      ...mainOf(page).matchAll(
        /class="dw-term"[^>]*>[^<]*<\/button>(?:\s+[.,;:!?)]|<\/span>\s*<span[^>]*popover(?:(?!<\/span>)[\s\S])*<\/span>[.,;:!?)])/g,
      ),
    ].map(([text]) => `${page.path}: ${text.slice(-40)}`),
  );
  expect(parted).toEqual([]);
});

test('no space stands before a comma or a semicolon', ({ built }) => {
  const spaced = built.pages.flatMap((page) =>
    [
      ...mainOf(page)
        .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]+>/g, '')
        .matchAll(/\S\s+[,;]\s.{0,20}/g),
    ].map(([text]) => `${page.path}: ${text}`),
  );
  expect(spaced).toEqual([]);
});
