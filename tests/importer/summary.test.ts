import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printable } from '../../src/importer/summary.ts';
import { runImport, type TemporarySite, temporarySite } from './support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
});
afterEach(() => site.remove());

const out = (): string => `${site.folder}/src/content/docs/gids`;

/** A terminal escape sequence, a bidirectional override, a line separator and a C1 control character. */
const hostile = 'a\u001b[2J\u202eb\u2028c\u009bd';
const shown = 'a\\u001b[2J\\u202eb\\u2028c\\u009bd';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be there.
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('a summary shows control characters and never sends them', () => {
  beforeEach(() => {
    site.write(
      'gids/mkdocs.yml',
      `site_name: Gids\nhooks: ["${hostile}.py"]\nnav:\n  - index.md\n  - "a\\e]0;x\\a\\nEverything is exact.md"\n`,
    );
    site.write('gids/docs/index.md', `# Welkom\n\n[x](${hostile}.md)\n`);
    site.write(`gids/docs/${hostile}\nEverything is exact.md`, '# A\n\n[x](weg.md)\n');
    site.write(`gids/docs/${hostile}.txt`, 'x');
  });

  test('in text', async () => {
    const { exitCode, output, errors } = await runImport(`${site.folder}/gids/mkdocs.yml`, '--out', out());
    expect(exitCode).toBe(3);
    expect(output + errors).not.toMatch(control);
    expect(output).toContain(`${shown}\\u000aEverything is exact.md:3`);
    const report = readFileSync(`${out()}/import-report.txt`, 'utf8');
    expect(report).not.toMatch(control);
    expect(report).toContain(`  mkdocs.yml:2  hooks: ["${shown}.py"]`);
    expect(report).toContain(`${shown}\\u000aEverything is exact.md:3  weg.md`);
    expect(output).not.toMatch(/^Everything is exact/m);
    expect(output).toContain(`No page uses these files, so they stay behind: ${shown}.txt`);
  });

  test('in JSON, which still gives the names as they are to programs', async () => {
    const { output } = await runImport(`${site.folder}/gids/mkdocs.yml`, '--out', out(), '--json');
    expect(output).not.toMatch(control);
    expect(JSON.parse(output).unused).toEqual([`${hostile}.txt`]);
  });

  test('in errors', async () => {
    site.write('gids/mkdocs.yml', `docs_dir: "${hostile}"\n`);
    const { exitCode, errors } = await runImport(`${site.folder}/gids/mkdocs.yml`, '--out', out());
    expect(exitCode).toBe(2);
    expect(errors).not.toMatch(control);
  });
});

test('JSON of any text means the same after it was made printable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = printable(JSON.stringify(text));
      expect(json).not.toMatch(control);
      expect(JSON.parse(json)).toBe(text);
    }),
  );
});

test('text in any language and composed emoji stay as they are', () => {
  const words = 'Één café, 中文, עברית, नमस्ते, 👩\u200d💻 🇳🇱';
  expect(printable(words)).toBe(words);
});

test('a single one is counted in the singular', async () => {
  site.write('docs/index.md', '# Welkom\n\n[x](weg.md)\n');
  const one = await runImport(`${site.folder}/docs`, '--out', out());
  expect(one.errors).toBe('1 of 1 page');
  expect(one.output).toContain('1 page went to');
  expect(one.output).toContain('1 note, 1 kind.');
  site.write('docs/ander.md', '# Ander\n\n[x](weg.md)\n');
  const two = await runImport(`${site.folder}/docs`, '--out', out(), '--force');
  expect(two.output).toContain('2 pages went to');
  expect(two.output).toContain('2 notes, 1 kind.');
});

test('--help explains every option and exits with 0', async () => {
  const { exitCode, output } = await runImport('--help');
  expect(exitCode).toBe(0);
  for (const option of [
    '--out',
    '--dry-run',
    '--force',
    '--allow-outside',
    '--add-redirects',
    '--verify',
    '--json',
    '--help',
  ]) {
    expect(output).toContain(option);
  }
});

test('a kind of note takes one line with its count and three places, and a file has them all', async () => {
  const links = [1, 2, 3, 4].map((one) => `[x](weg-${one}.md)\n`).join('\n');
  site.write('docs/index.md', `# Welkom\n\n${links}`);
  const { output } = await runImport(`${site.folder}/docs`, '--out', out());
  expect(output).toContain('\n  4 × link-broken, index.md:3, index.md:5, index.md:7 and 1 more: Kept as it is');
  expect(output).not.toContain('weg-4.md');
  expect(readFileSync(`${out()}/import-report.txt`, 'utf8')).toContain('\n  index.md:9  weg-4.md\n');
});

test('a report of an earlier import does not outlive what it says', async () => {
  site.write('docs/index.md', '# Welkom\n\n[x](weg.md)\n');
  await runImport(`${site.folder}/docs`, '--out', out());
  site.write('docs/index.md', '# Welkom\n\nTekst.\n');
  await runImport(`${site.folder}/docs`, '--out', out(), '--force');
  expect(readFileSync(`${out()}/import-report.txt`, 'utf8')).toMatch(/^Everything is exact/);
});
