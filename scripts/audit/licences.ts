import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Gate, verdictOn } from './gate.ts';

/** Licences that require no more than attribution. */
const free = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'PSF-2.0',
  'WTFPL',
];

/** Other licences, each for specific packages, none of which reaches a browser. */
const allowed: readonly { readonly licence: string; readonly packages: RegExp; readonly reason: string }[] = [
  {
    licence: 'MPL-2.0',
    packages: /^(?:@axe-core\/|axe-core$|lightningcss|dompurify$|ical\.js$)/,
    reason: 'unchanged tools of the build and the tests',
  },
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp/,
    reason: 'libvips, loaded unchanged by sharp to draw pictures',
  },
  { licence: 'LGPL-3.0-only', packages: /^opening_hours$/, reason: 'measured against in npm run bench alone' },
  { licence: 'EPL-2.0', packages: /^elkjs$/, reason: 'lays out flowcharts at build time, unchanged' },
  {
    licence: 'OFL-1.1',
    packages: /^@fontsource\//,
    reason: 'the letters of the pictures for shared links, and of sites of the tests',
  },
  { licence: 'CC-BY-4.0', packages: /^caniuse-lite$/, reason: 'data about browsers for the build' },
  { licence: 'CC-BY-3.0', packages: /^date-holidays$/, reason: 'data from which the holiday files were written once' },
  { licence: 'CC BY-SA 4.0', packages: /^@cspell\//, reason: 'a list of misspellings for the spelling checker' },
];

/** Packages that state their licence only in a file, as read there. */
const readByHand: Record<string, string> = { khroma: 'MIT', suncalc: 'BSD-2-Clause' };

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional(), optional: z.boolean().optional() })),
});
const licenceSchema = z.object({
  license: z.string().optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

const installed = (folder: string): string | undefined => {
  const file = `${folder}/package.json`;
  if (!existsSync(file)) return undefined;
  const { license, licenses } = licenceSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return license ?? licenses?.map(({ type }) => type).join(' OR ');
};

const isAllowed = (name: string, licence: string): boolean =>
  free.includes(licence) || allowed.some((one) => one.licence === licence && one.packages.test(name));

/** Of licences joined by OR one must be allowed, of those joined by AND all. */
const fits = (name: string, expression: string): boolean =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => isAllowed(name, licence)));

export const licencesGate: Gate = {
  name: 'licences',
  bar: 'every package has a licence that is known and allowed',
  run: () => {
    const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
    const found = Object.entries(packages)
      .filter(([folder]) => folder !== '')
      .map(([folder, { license, optional }]) => ({
        name: folder.replace(/.*node_modules\//, ''),
        licence: license ?? installed(folder) ?? readByHand[folder.replace(/.*node_modules\//, '')],
        optional,
      }))
      // Packages for other systems are only in the lock file.
      .filter(({ licence, optional }) => licence !== undefined || !optional);
    const faults = found.filter(({ name, licence }) => licence === undefined || !fits(name, licence));
    const kinds = new Set(found.map(({ licence }) => licence));
    return verdictOn(
      faults.map(({ name, licence }) => `${name}: ${licence ?? 'no licence'}`),
      `${found.length} packages, ${kinds.size} licences`,
    );
  },
};
