import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deadProcess, makePipe } from './support/disk.ts';
import { onePixel, runImport, type TemporarySite, temporarySite } from './support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
  site.write('oud/docs/index.md', '# Welkom\n\n[Voorwaarden](voorwaarden.pdf)\n\n![Net](img/net.png)\n');
  site.write('oud/docs/voorwaarden.pdf', 'nieuw');
  site.write('oud/docs/img/net.png', onePixel);
});
afterEach(() => site.remove());

const importTo = (out: string, ...options: readonly string[]) =>
  runImport(`${site.folder}/oud/docs`, '--out', `${site.folder}/${out}`, ...options);

/** The import is refused in one sentence, and the site is as it was. */
const expectRefusal = async (out: string, message: RegExp, ...options: readonly string[]): Promise<void> => {
  const before = site.files();
  const { exitCode, output, errors } = await importTo(out, ...options);
  expect(exitCode).toBe(2);
  expect(output).toBe('');
  expect(errors.split('\n').at(-1)).toMatch(message);
  expect(errors).not.toMatch(/^\s+at /m);
  expect(site.files()).toEqual(before);
};

describe('--out', () => {
  test.each([
    ['public'],
    ['public/handboek'],
    ['public/content/docs'],
    ['public/content/docs/handboek'],
    ['content/docs/../../public/x'],
  ])('among the files that are served as they are is refused: %s', async (out) => {
    const message = /would not become pages.*served as they are from .*public/;
    await expectRefusal(out, message);
    await expectRefusal(out, message, '--force');
    await expectRefusal(out, message, '--dry-run');
  });

  test('that leads there through a link is refused', async () => {
    mkdirSync(`${site.folder}/public`);
    symlinkSync(`${site.folder}/public`, `${site.folder}/paginas`);
    await expectRefusal('paginas', /would not become pages/);
    await expectRefusal('paginas/handboek', /would not become pages/);
  });

  test.each([
    ['a file', 'content', 'content', /content is a file, and a folder must come there/],
    ['in a file', 'content', 'content/docs/gids', /content is a file, and a folder must come there/],
    ['with a file for a folder', 'content/docs/img', 'content/docs', /img is a file, and a folder must come there/],
    ['with a file for the folder of downloads', 'public', 'content/docs', /public is a file, and a folder must come/],
    ['with a folder for a file', 'content/docs/index.mdx/x', 'content/docs', /index\.mdx is a folder, and a file must/],
  ])('%s is refused', async (_, file, out, message) => {
    site.write(file, 'van mij');
    await expectRefusal(out, message, '--force');
    expect(readFileSync(`${site.folder}/${file}`, 'utf8')).toBe('van mij');
  });

  test('that is a pipe is refused', async () => {
    mkdirSync(`${site.folder}/content/docs`, { recursive: true });
    makePipe(`${site.folder}/content/docs/index.mdx`);
    await expectRefusal('content/docs', /index\.mdx is a device, and a file must come there/, '--force');
  });

  test.each([
    ['with a name that is too long', 'x'.repeat(300), /the name is longer than the disk takes/],
    ['with no end of folders', 'x/'.repeat(100_000), /the name is longer than the disk takes/],
    ['with a NUL in it', 'a\u0000b', /no path holds a NUL character/],
  ])('%s is refused', async (_, out, message) => {
    await expectRefusal(`content/docs/${out}`, message);
  });

  test('where the system cannot make folders is refused', async () => {
    for (const out of ['/proc/self/gids', '/proc/gids', '/dev/null', '/dev/null/gids']) {
      const { exitCode, errors } = await runImport(`${site.folder}/oud/docs`, '--out', out);
      expect(exitCode).toBe(2);
      expect(errors).toMatch(/^\/(?:proc|dev).*\.$/m);
    }
  });
});

describe('nothing is written through a symbolic link', () => {
  beforeEach(() => {
    site.write('elders/index.mdx', 'van een ander');
    site.write('elders/net.png', 'van een ander');
  });

  test.each([
    ['the folder itself', 'elders', 'content/docs'],
    ['a folder above it', 'elders', 'content'],
    ['a folder in it', 'elders', 'content/docs/img'],
    ['a page', 'elders/index.mdx', 'content/docs/index.mdx'],
    ['a page that is not there yet', 'elders/nieuw.mdx', 'content/docs/index.mdx'],
    ['the folder of downloads', 'elders', 'public'],
    ['a download', 'elders/net.png', 'public/voorwaarden.pdf'],
  ])('%s', async (_, target, link) => {
    mkdirSync(dirname(`${site.folder}/${link}`), { recursive: true });
    symlinkSync(`${site.folder}/${target}`, `${site.folder}/${link}`);
    const message = /is a symbolic link, and the import writes through none/;
    await expectRefusal('content/docs', message);
    await expectRefusal('content/docs', message, '--force');
    expect(readFileSync(`${site.folder}/elders/index.mdx`, 'utf8')).toBe('van een ander');
  });
});

test('a killed import is cleared up by the next one, but not by a dry run', async () => {
  const dead = deadProcess();
  const side = `.import-${dead}-abc123`;
  site.write(`${side}/new-0`, 'nieuw');
  site.write(`${side}/old-0`, 'van mij');
  site.write(`${side}/transaction.json`, JSON.stringify({ files: ['content/docs/ander.mdx'], folders: [] }));
  mkdirSync(`${site.folder}/content/docs`, { recursive: true });
  await importTo('content/docs', '--dry-run');
  expect(site.files()).toContain(`${side}/old-0`);
  expect((await importTo('content/docs')).exitCode).toBe(0);
  expect(readFileSync(`${site.folder}/content/docs/ander.mdx`, 'utf8')).toBe('van mij');
  expect(site.files().filter((file) => file.startsWith('.import-'))).toEqual([]);
});
