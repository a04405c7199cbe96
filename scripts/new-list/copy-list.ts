import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import { isoDateSchema } from '../../src/schema/units.ts';
import { Refusal } from '../refusal.ts';

/** Replaces the values of top-level fields in a YAML text, and nothing else of it. */
const withFields = (text: string, fields: Readonly<Record<string, string>>): string => {
  const document = parseDocument(text);
  const edits = Object.entries(fields).map(([field, value]) => {
    const node = document.get(field, true);
    if (!(isScalar(node) && node.range)) throw new Refusal(`The newest price list has no field "${field}".`);
    return { start: node.range[0], end: node.range[1], value };
  });
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((altered, { start, end, value }) => altered.slice(0, start) + value + altered.slice(end), text);
};

const folderOf = (contentFolder: string): string => join(contentFolder, 'price-lists');

/** The file of the price list of a date. */
export const listFile = (contentFolder: string, date: string): string => join(folderOf(contentFolder), `${date}.yaml`);

/** The dates of the price lists, oldest first. */
export const listDates = (contentFolder: string): string[] =>
  existsSync(folderOf(contentFolder))
    ? readdirSync(folderOf(contentFolder))
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => name.slice(0, -'.yaml'.length))
        .sort()
    : [];

const example = 'npm run new-list -- 2027-01-01';

/** @throws Refusal when it is no date */
export const readDate = (text: string | undefined): string => {
  if (text === undefined) throw new Refusal(`Say on which day the new prices begin: ${example}`);
  if (isoDateSchema.safeParse(text).success) return text;
  throw new Refusal(`"${text}" is no date that exists. Write the year, the month and the day: ${example}`);
};

/**
 * Copies the newest price list to a later date, with its comments and its layout.
 *
 * @returns the date of the list that was copied
 * @throws Refusal when there is none, or when the date is not later
 */
export const copyNewestList = (contentFolder: string, date: string): string => {
  const newest = listDates(contentFolder).at(-1);
  if (newest === undefined) {
    throw new Refusal(
      `There is no price list to copy. Write the first one, ${listFile(contentFolder, date)}, with follows: null.`,
    );
  }
  if (date <= newest) {
    throw new Refusal(`A new list begins after the newest one, which is of ${newest}; ${date} is not later.`);
  }
  const text = readFileSync(listFile(contentFolder, newest), 'utf8');
  writeFileSync(listFile(contentFolder, date), withFields(text, { id: date, follows: newest, takenOverOn: date }));
  return newest;
};
