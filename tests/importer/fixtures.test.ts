import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from './support/compile.ts';
import { convertPage } from './support/convert.ts';
import { visibleText } from './support/hast.ts';

const folder = 'tests/importer/fixtures';

const read = (construct: string, name: string): string => {
  const file = `${folder}/${construct}/${name}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

interface ExpectedNote {
  readonly code: string;
  readonly line: number;
}

const notesOf = (construct: string): readonly ExpectedNote[] => JSON.parse(read(construct, 'notes.json') || '[]');

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

/** A visible `:::` is an aside that Starlight did not recognise. */
const fences = (text: string): number => text.match(/:::/g)?.length ?? 0;

/** One folder per construct: the source, the result, the text that must be visible in this order, and the notes. */
describe.each(readdirSync(folder))('%s', (construct) => {
  const conversion = convertPage(read(construct, 'in.md'));

  test('becomes the expected page', () => {
    expect(conversion.mdx).toBe(read(construct, 'out.mdx'));
  });

  test('is noted where it is not exact', () => {
    expect(conversion.notes.map(({ code, line }) => ({ code, line }))).toEqual(notesOf(construct));
  });

  test('shows all of its text in the built page', async () => {
    const shown = visibleText((await compile(conversion.mdx)).tree);
    let from = 0;
    for (const words of lines(read(construct, 'words.txt'))) {
      const at = shown.indexOf(words, from);
      expect(at, `“${words}” in: ${shown.slice(from)}`).toBeGreaterThanOrEqual(0);
      from = at + words.length;
    }
    expect(from).toBeGreaterThan(0);
    expect(fences(shown)).toBe(fences(read(construct, 'words.txt')));
  });
});
