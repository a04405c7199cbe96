import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { convertProject } from '../../src/importer/convert-project.ts';
import { parseConfig } from '../../src/importer/project/config-sources.ts';
import { readProject } from '../../src/importer/project/read-project.ts';
import { convertPage } from './support/convert.ts';
import { type TemporarySite, temporarySite } from './support/temporary-site.ts';
import { isThorough } from './support/thorough.ts';

/** The size of the smaller page, and the number of settings; the larger has four times as many. */
const sizes = { page: 10_000, settings: 3000, yaml: 20_000 };

/** Repeats a part up to a size in characters. */
const repeat =
  (part: string) =>
  (size: number): string =>
    part.repeat(Math.ceil(size / part.length));

const kinds: Readonly<Record<string, (size: number) => string>> = {
  words: repeat('lorem ipsum\n\n'),
  'lines of words': repeat('lorem ipsum\n'),
  'words with marks': repeat('lorem *ipsum* `dolor`\n\n'),
  headings: repeat('## kop\n'),
  'headings that count': repeat('## kop_1\n\n'),
  'underlined headings': repeat('kop\n===\n\n'),
  items: repeat('- punt\n'),
  tabs: repeat('=== "Tab"\n\n    inhoud\n\n'),
  asides: repeat('!!! note "x"\n    a\n\n'),
  terms: repeat('term\n:   betekenis\n'),
  quotes: repeat('> a\n\n'),
  'rows of a table': (size) => `| a | b |\n|---|---|\n${repeat('| x | y |\n')(size)}`,
  'fences without an end': repeat('```a\n\n'),
  'remarks without an end': repeat('<!-- a\n\n'),
  'blocks of HTML without an end': repeat('<div>\n\n'),
  'tags without an end': repeat('<b>'),
  'marks without an end': repeat('==a~b^c'),
  'marks within a word': repeat('~a'),
  'marks with an end': repeat('~~a~~ ^b^ '),
  stars: repeat('*a_b'),
  brackets: repeat('[^'),
  'lists of attributes': repeat('*a*{ .b }'),
  'keys in quotes': repeat('++"a'),
  'spaces in a heading': (size) => `## a${' '.repeat(size)}*b*`,
  'spaces in a paragraph': (size) => `*a*${' '.repeat(size)}b`,
  'abbreviations and words': repeat('*[AB]: lang\n\nde AB\n\n'),
  'footnotes that nothing uses': repeat('[^a]: b\n\n'),
  'addresses in one word': repeat('http://'),
  'lines that look like code': repeat('import a\n'),
  'quotation marks': repeat('"a '),
  'colons in an attribute': (size) => `<div style="${repeat('a:b;')(size)}">c</div>`,
  'names of links': repeat('[a]: /b\n[x][a]\n\n'),
};

const milliseconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** How much longer work takes than other work, which counts for at least a few milliseconds. */
const ratio = (work: () => void, other: () => void): number =>
  milliseconds(work) / Math.max(5, Math.min(milliseconds(other), milliseconds(other)));

/** Numbered lines of `mkdocs.yml`. */
const settings: Readonly<Record<string, (count: number) => string>> = {
  'pages that do not exist': (count) => `nav:\n${numbered(count, (one) => `  - Page ${one}: p${one}.md`)}`,
  'unknown extensions': (count) => `markdown_extensions:\n${numbered(count, (one) => `  - ext${one}`)}`,
  'patterns of files': (count) => `exclude_docs: |\n${numbered(count, (one) => `  *a*a${one}*`)}`,
};

const numbered = (count: number, line: (one: number) => string): string =>
  Array.from({ length: count }, (_, one) => line(one)).join('\n');

/** Settings that the parser accepts, or rejects. */
const yaml: Readonly<Record<string, (count: number) => string>> = {
  'names and references to them': (count) => `a:\n${numbered(count, (one) => `  - &a${one} x\n  - *a${one}`)}`,
  'names for one value': (count) => '&a '.repeat(count),
  'tags for one value': (count) => '!a '.repeat(count),
};

// These laws compare times, so `npm run audit -- importer` holds them, on a machine that does nothing else.
test.runIf(isThorough).each(Object.entries(yaml))(
  'four times as much YAML takes about four times as long: %s',
  (_, kind) => {
    const runs = [1, 2, 3].values().map(() =>
      ratio(
        () => parseConfig(kind(4 * sizes.yaml)),
        () => parseConfig(kind(sizes.yaml)),
      ),
    );
    expect(runs.some((found) => found < 9)).toBe(true);
  },
);

describe.runIf(isThorough)('four times as many settings take about four times as long:', () => {
  let site: TemporarySite;
  beforeEach(() => {
    site = temporarySite();
    site.write('docs/index.md', '# A\n');
  });
  afterEach(() => site.remove());

  const convert = (yaml: string): void => {
    site.write('mkdocs.yml', `site_name: Gids\n${yaml}\n`);
    const read = readProject(`${site.folder}/mkdocs.yml`);
    if ('problem' in read) throw new Error(read.problem);
    convertProject(read.project, { base: '/' });
  };

  test.each(Object.entries(settings))('%s', (_, kind) => {
    const runs = [1, 2, 3].values().map(() =>
      ratio(
        () => convert(kind(4 * sizes.settings)),
        () => convert(kind(sizes.settings)),
      ),
    );
    expect(runs.some((found) => found < 9)).toBe(true);
  });
});

describe.runIf(isThorough)(
  'four times as much of one thing takes about four times as long, and not sixteen times:',
  () => {
    test.each(Object.entries(kinds))('%s', (_, kind) => {
      const little = `# Kop\n\n${kind(sizes.page)}`;
      const much = `# Kop\n\n${kind(4 * sizes.page)}`;
      const runs = [1, 2, 3].values().map(() =>
        ratio(
          () => convertPage(much),
          () => convertPage(little),
        ),
      );
      expect(runs.some((found) => found < 9)).toBe(true);
    });
  },
);
