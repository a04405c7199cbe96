import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const list = 'content/price-lists/2026-11-21.yaml';

/** What another provider would write in place of ours. */
const replacements: readonly [file: string, from: string | RegExp, to: string][] = [
  ['content/provider.yaml', 'name: Quarkpulse', 'name: Voorbeeldbeheer'],
  ['content/provider.yaml', 'Quarkpulse Managed Services (QMS)', 'Voorbeeldbeheer Compleet'],
  ['content/provider.yaml', 'sales.quarkpulse@gmail.com', 'vraag@voorbeeld.example'],
  ['content/provider.yaml', 'https://dienstwijzer.example', 'https://voorbeeld.example'],
  [list, 'name: Mixvoip', 'name: Voorbeeldbron'],
  [list, 'sales@mixvoip.com', 'prijzen@bron.example'],
  [list, 'zone: Europe/Luxembourg', 'zone: Europe/Lisbon'],
  // Every amount moves by the same step, so that none of the new ones is one of the old.
  [list, /\b([1-9]\d*)\.00\b/g, '$1.41'],
  [list, /07:00-19:00/g, '09:10-21:50'],
  [list, /07:30-18:00/g, '09:20-16:40'],
  [list, /08:00-17:00/g, '09:35-15:05'],
  [list, /08:00-20:00/g, '09:05-22:25'],
  [list, 'maximumResponse: 12', 'maximumResponse: 11'],
  [list, 'maximumResponse: 8', 'maximumResponse: 7'],
  [list, 'maximumResponse: 3', 'maximumResponse: 5'],
];

const oldFigures = [
  ...['58', '262', '318', '89', '87', '108', '104', '96', '129', '120', '111', '145', '139', '131'].flatMap((euros) => [
    `€ ${euros},00`,
    `€${euros}.00`,
  ]),
  ...['07:00–19:00', '07:30–18:00', '08:00–17:00', '08:00–20:00'],
];
const oldNames = ['Quarkpulse', 'quarkpulse', 'Mixvoip', 'mixvoip', 'dienstwijzer.example', 'Europe/Luxembourg'];

/** Copies the project to a folder below it, where it still finds the packages. */
const copyProject = (folder: string): void => {
  for (const part of [
    'content',
    'src',
    'public',
    'astro.config.mjs',
    'content.config.ts',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
};

const alter = (folder: string): void => {
  for (const [file, from, to] of replacements) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const altered = text.replace(from, to);
    if (altered === text) throw new Error(`${file} does not hold ${String(from)}.`);
    writeFileSync(path, altered);
  }
};

test('a site with another provider and other prices holds no old name and no old figure', () => {
  test.setTimeout(120_000);
  const folder = test.info().outputPath('site');
  copyProject(folder);
  alter(folder);
  execFileSync('node', [join(process.cwd(), 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    stdio: 'pipe',
  });
  const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|js|json|xml|txt|md)$|_headers$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, 'dist', name), 'utf8').replaceAll('\u00a0', ' ') }));
  const found = files.flatMap(({ name, text }) =>
    [...oldNames, ...oldFigures].filter((old) => text.includes(old)).map((old) => `${name}: ${old}`),
  );
  expect(files.filter(({ text }) => text.includes('Voorbeeldbeheer')).length).toBeGreaterThan(20);
  expect(files.filter(({ text }) => text.includes('€ 58,41')).length).toBeGreaterThan(1);
  expect(found).toEqual([]);
});
