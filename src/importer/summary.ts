import { relative } from 'node:path';
import type { Imported } from './index.ts';
import { advice, type Note, type NoteCode } from './notes.ts';

/** Invisible characters, except for the two joiners that some languages and emoji need. */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Makes a line safe for a terminal: characters that would move the cursor, change the direction of text or end the line
 * are escaped as in JSON. The meaning of JSON does not change.
 *
 * @example printable('a\u001b[2J') === 'a\\u001b[2J'
 */
export const printable = (line: string): string =>
  line.replace(invisible, (character) => character.split('').map(escapeUnit).join(''));

/** @example counted(1, 'page') === '1 page' */
export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : noun.endsWith('s') ? 'es' : 's'}`;

const section = (code: NoteCode, notes: readonly Note[]): readonly string[] => [
  '',
  `${code} (${notes.length})`,
  `  Done: ${advice[code].done}`,
  `  To do: ${advice[code].todo}`,
  ...notes.map(({ file, line, found }) => `  ${file}:${line}  ${found}`),
];

type NoteGroup = readonly [code: NoteCode, notes: readonly Note[]];

/** The kind with most notes comes first. */
const groupsOf = (notes: readonly Note[]): readonly NoteGroup[] =>
  [...Map.groupBy(notes, ({ code }) => code)].sort(
    ([a, first], [b, second]) => second.length - first.length || a.localeCompare(b, 'en'),
  );

const maxPlaces = 3;

/** @example groupLine(['link-broken', notes]) === '  2 × link-broken at a.md:3 and b.md:9: Kept as it is; …' */
const groupLine = ([code, notes]: NoteGroup): string => {
  const places = notes.slice(0, maxPlaces).map(({ file, line }) => `${file}:${line}`);
  const more = notes.length > maxPlaces ? ` and ${notes.length - maxPlaces} more` : '';
  return `  ${notes.length} × ${code}, ${places.join(', ')}${more}: ${advice[code].done}`;
};

/** The file with every place, beside the pages. */
export const reportName = 'import-report.txt';

const noteLines = (notes: readonly Note[], folder: string, isDry: boolean): readonly string[] => {
  const groups = groupsOf(notes);
  const where = isDry
    ? `An import that is no dry run lists every place in ${folder}/${reportName}; --json lists them now.`
    : `Every place, and what is left to do, is in ${folder}/${reportName}.`;
  return [`${counted(notes.length, 'note')}, ${counted(groups.length, 'kind')}. ${where}`, ...groups.map(groupLine)];
};

const maxListed = 10;

/** What became of the redirects, or where they wait. */
const redirectAdvice = ({ hasAddedRedirects }: Imported, folder: string): string =>
  hasAddedRedirects
    ? 'content/redirects.yaml leads from each to the new one.'
    : `Add the lines of ${folder}/redirects.yaml to content/redirects.yaml to keep each; --add-redirects does that.`;

const redirectLines = (imported: Imported, folder: string): readonly string[] => {
  const { redirectCount, lostAddresses } = imported;
  return [
    ...(redirectCount === 0
      ? []
      : [`${counted(redirectCount, 'address')} of the old site changed. ${redirectAdvice(imported, folder)}`]),
    ...(lostAddresses.length === 0
      ? []
      : [
          'Not every host can redirect these, so write them for your own host if people use them:',
          ...lostAddresses.slice(0, maxListed).map(({ from, to }) => `  ${from} is now ${to}`),
          ...(lostAddresses.length > maxListed
            ? [`  and ${lostAddresses.length - maxListed} more, which --json lists`]
            : []),
        ]),
  ];
};

const listSome = (files: readonly string[]): string =>
  files.length > maxListed
    ? `${files.slice(0, maxListed).join(', ')} and ${files.length - maxListed} more`
    : files.join(', ');

const exact = 'Everything is exact: every page has the words of its source, and no more.';

/** The summary for people, as lines. */
export const textSummary = (imported: Imported, isDry: boolean): readonly string[] => {
  const { target, pageCount, unused, notes } = imported;
  const folder = relative('.', target.pages);
  return [
    `${counted(pageCount, 'page')} ${isDry ? 'would go' : 'went'} to ${folder}.`,
    `Their menu is ${folder}/sidebar.json. To show it, put these lines into astro.config.mjs:`,
    `  import imported from './${folder}/sidebar.json' with { type: 'json' };`,
    '  starlight({ sidebar: [...imported, … what is there already … ] })',
    ...redirectLines(imported, folder),
    ...(unused.length > 0 ? [`No page uses these files, so they stay behind: ${listSome(unused)}`] : []),
    ...(notes.length === 0 ? [exact] : noteLines(notes, folder, isDry)),
  ];
};

/** The file with every place: one section for each kind of note. */
export const fullReport = ({ notes }: Imported): string =>
  [
    notes.length === 0 ? exact : `${counted(notes.length, 'note')} of the import.`,
    ...groupsOf(notes).flatMap(([code, found]) => section(code, found)),
    '',
  ]
    .map(printable)
    .join('\n');

/** The summary for programs, as lines of JSON. */
export const jsonSummary = (imported: Imported, isDry: boolean): readonly string[] => {
  const { target, files, pageCount, redirectCount, lostAddresses, unused, notes } = imported;
  const report = {
    written: !isDry,
    folder: relative('.', target.pages),
    pages: pageCount,
    files: files.map((file) => relative('.', file)),
    redirects: redirectCount,
    lostAddresses,
    unused,
    notes: notes.map((note) => ({ ...note, ...advice[note.code] })),
  };
  return JSON.stringify(report, undefined, 2).split('\n');
};
