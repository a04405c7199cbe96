import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DiskError, diskProblem } from '../../src/importer/disk/disk-error.ts';
import { runImport, type TemporarySite, temporarySite } from './support/temporary-site.ts';

let site: TemporarySite;
beforeEach(() => {
  site = temporarySite();
  site.write('gids/docs/index.md', '# Welkom\n');
});
afterEach(() => site.remove());

const problem = async (path = 'gids'): Promise<string> => {
  const before = site.files();
  const { exitCode, errors } = await runImport(`${site.folder}/${path}`, '--out', `${site.folder}/content/docs`);
  expect(exitCode).toBe(2);
  expect(errors).toMatch(/^.*\.$/m);
  expect(errors).not.toMatch(/^\s+at /m);
  expect(site.files()).toEqual(before);
  return errors.replaceAll(site.folder, '');
};

const long = 'x'.repeat(300);

describe('a configuration that cannot be read is explained in a sentence', () => {
  test('a folder with its name', async () => {
    mkdirSync(`${site.folder}/gids/mkdocs.yml`);
    expect(await problem()).toBe('/gids/mkdocs.yml: it is a folder, and a file should be there.');
    expect(await problem('gids/docs')).toBe('/gids/mkdocs.yml: it is a folder, and a file should be there.');
  });

  test('a circular link', async () => {
    symlinkSync(`${site.folder}/gids/rond.yml`, `${site.folder}/gids/rond.yml`);
    expect(await problem('gids/rond.yml')).toContain('There is no file or folder');
  });

  test.each([
    ['UTF-16', Buffer.from('\ufeffsite_name: Gids\n', 'utf16le')],
    ['windows-1252', Buffer.from('site_name: Caf\u00e9\n', 'latin1')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('%s', async (_, bytes) => {
    site.write('gids/mkdocs.yml', bytes);
    expect(await problem()).toBe('/gids/mkdocs.yml is not text in UTF-8. Save it as UTF-8.');
  });

  test('UTF-16 without a byte order mark', async () => {
    site.write('gids/mkdocs.yml', Buffer.from('site_name: Gids\n', 'utf16le'));
    expect(await problem()).toMatch(/^\/gids\/mkdocs\.yml/);
  });

  test.each([
    ['docs_dir', `docs_dir: ${long}\n`, /there is no such folder/],
    ['docs_dir with a NUL', 'docs_dir: "a\\0b"\n', /there is no such folder/],
    ['docs_dir that is a file', 'docs_dir: mkdocs.yml\n', /there is no such folder/],
    ['docs_dir in a file', 'docs_dir: mkdocs.yml/docs\n', /there is no such folder/],
    ['INHERIT', `INHERIT: ${long}.yml\n`, /there is no such file/],
    ['docs_dir of no end of folders', `docs_dir: ${'x/'.repeat(200_000)}\n`, /there is no such folder/],
    ['docs_dir of no end of steps', `docs_dir: ${'docs/../'.repeat(50_000)}weg\n`, /there is no such folder/],
    ['INHERIT of no end of folders', `INHERIT: ${'x/'.repeat(200_000)}y.yml\n`, /there is no such file/],
    ['INHERIT with a NUL', 'INHERIT: "a\\0b"\n', /there is no such file/],
    ['INHERIT of a folder', 'INHERIT: docs\n', /there is no such file/],
  ])('%s', async (_, config, message) => {
    site.write('gids/mkdocs.yml', config);
    expect(await problem()).toMatch(message);
  });

  test.each([
    ['too long', long],
    ['with a NUL', 'a\u0000b'],
  ])('a path of the project that is %s', async (_, path) => {
    expect(await problem(path)).toContain('There is no file or folder');
  });
});

test.each([
  ['too long', long],
  ['with a NUL', 'a\\0b'],
  ['in a file', 'docs/index.md/x'],
])('a folder for snippets that is %s is none, and so is a snippet', async (_, name) => {
  site.write('gids/mkdocs.yml', `markdown_extensions:\n  - pymdownx.snippets:\n      base_path: ["${name}", .]\n`);
  site.write('gids/docs/index.md', `# Welkom\n\n--8<-- "${name}"\n`);
  const { exitCode, output } = await runImport(`${site.folder}/gids`, '--out', `${site.folder}/content/docs`, '--json');
  expect(exitCode).toBe(3);
  expect(JSON.parse(output).notes).toMatchObject([{ code: 'snippet-missing' }]);
});

test('a page whose name is not UTF-8 is explained in a sentence', async () => {
  const name = Buffer.concat([Buffer.from(`${site.folder}/gids/docs/`), Buffer.from([0xff]), Buffer.from('.md')]);
  writeFileSync(name, '# A\n');
  expect(await problem()).toMatch(/its name is not valid UTF-8\.$/);
});

describe('a disk error', () => {
  test.each(['EACCES', 'EROFS', 'ENOSPC', 'EDQUOT', 'EBUSY', 'EXDEV', 'EIO', 'ENAMETOOLONG', 'EMFILE'])(
    '%s is a sentence with the path in it',
    (code) => {
      expect(diskProblem(new DiskError(code, '/site/x'))).toMatch(/^\/site\/x: [a-z].*[a-z]\.$/);
    },
  );

  test('that is not in the table is shown by its code', () => {
    const error = Object.assign(new Error('x'), { code: 'EWEIRD', syscall: 'open', path: '/site/x' });
    expect(diskProblem(error)).toBe('/site/x: the system refuses it with the code EWEIRD.');
  });

  test('does not hide a bug in the program', () => {
    expect(diskProblem(new TypeError('x is not a function'))).toBeUndefined();
    expect(diskProblem('x')).toBeUndefined();
  });
});
