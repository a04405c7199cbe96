import { describe, expect, test } from 'vitest';
import { plainAnchors, tabStyle } from '../../../src/importer/project/anchor-style.ts';
import { convertPage } from '../support/convert.ts';

const labelled = { ...plainAnchors, keepsAccents: true, keepsSpaces: true };

const tabs = '=== "Windows & Mac"\n\n    Een.\n\n=== "Linux"\n\n    Twee.\n';

describe('anchors of content tabs', () => {
  test('that were made of their labels stand in front of the tabs', () => {
    const { mdx, notes } = convertPage(`# Kop\n\n[naar](#linux)\n\n${tabs}`, { tabAnchors: labelled });
    expect(mdx).toContain('\n<span id="windows--mac" /><span id="linux" />\n\n<Tabs');
    expect(notes).toEqual([]);
  });

  test('count on from those of headings and of other tabs', () => {
    const { mdx } = convertPage(`# Kop\n\n## Linux\n\n${tabs}\nTekst.\n\n${tabs}`, { tabAnchors: labelled });
    expect(mdx).toContain('<span id="windows--mac" /><span id="linux_1" />');
    expect(mdx).toContain('<span id="windows--mac_1" /><span id="linux_2" />');
  });

  test('begin with the heading above them where the old site did so', () => {
    const { mdx } = convertPage(`# Kop\n\n## Zelf doen\n\n- punt\n\n    ${tabs.replaceAll('\n', '\n    ')}`, {
      tabAnchors: labelled,
      tabsNameHeading: true,
    });
    expect(mdx).toContain('<span id="zelf-doen-windows--mac" /><span id="zelf-doen-linux" />');
  });

  test('that were numbers are noted where a link names one', () => {
    const { mdx, notes } = convertPage(`# Kop\n\n[naar](#__tabbed_1_2)\n\n${tabs}`);
    expect(mdx).not.toContain('<span');
    expect(notes).toMatchObject([{ code: 'anchor-missing', line: 3 }]);
  });
});

describe('old anchors of headings', () => {
  test.each([
    ['## Prijs\n\n## Prijs', {}, ['prijs_1']],
    ['## Één prijs', {}, ['een-prijs']],
    ['## A & B', {}, ['a-b']],
    ['## A & B', { headingAnchors: labelled }, []],
    ['## A & B', { headingAnchors: { ...labelled, isLowerCase: false } }, ['A--B']],
    ['## Een prijs', { headingAnchors: { ...plainAnchors, separator: '_' } }, ['een_prijs']],
    ['## Prijs ![teken](https://example.org/a.png)', {}, ['prijs']],
  ])('are kept where the build makes others: %j', (text, settings, kept) => {
    const { mdx } = convertPage(`# Kop\n\n${text}\n\nTekst.\n`, settings);
    expect([...mdx.matchAll(/<span id="([^"]*)"/g)].map(([, id]) => id)).toEqual(kept);
  });

  test('are noted where another heading has them now', () => {
    const { notes } = convertPage('# Kop\n\n## Prijs\n\n## Prijs\n\n## Prijs 1\n\nTekst.\n');
    expect(notes).toMatchObject([{ code: 'anchor-taken', line: 7, found: 'Prijs 1' }]);
  });
});

test('the function that made the anchors of tabs is that of their own extension', () => {
  const toc = 'markdown_extensions:\n  - toc:\n      slugify: !!python/name:pymdownx.slugs.uslugify\n';
  const named = '  - pymdownx.tabbed:\n      slugify: !!python/object/apply:pymdownx.slugs.slugify\n';
  expect(tabStyle(`${toc}  - pymdownx.tabbed:\n      alternate_style: true\n`, {})).toBeUndefined();
  expect(tabStyle(toc + named, { slugify: { kwds: { case: 'lower' } } })).toEqual(labelled);
  expect(tabStyle(toc + named, {})?.isLowerCase).toBe(false);
});
