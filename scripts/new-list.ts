/**
 * Begins a new price list: copies the newest one to the day from which it holds. Once the copy is edited, the same command shows what it
 * changes for three worked examples.
 *
 * Usage: npm run new-list -- 2027-01-01
 */
import { CatalogueError, contentFolder, loadCatalogue } from '../src/catalogue/index.ts';
import { compareLists } from './new-list/compare-lists.ts';
import { copyNewestList, listDates, listFile, readDate } from './new-list/copy-list.ts';
import { Refusal } from './refusal.ts';

const nextSteps = (date: string, previous: string): string => `${listFile(contentFolder, date)}
It follows the list of ${previous}. Now:
1. Change the prices in it.
2. npm run check-content
   says whether there are mistakes, and how to mend them.
3. npm run new-list -- ${date}
   shows what the list changes for three worked examples.
4. BUILD_DATE=${date} npm start
   shows the site as it will be from that day.`;

const comparison = (date: string): string => {
  const catalogue = loadCatalogue(contentFolder);
  const index = catalogue.priceLists.findIndex(({ id }) => id === date);
  const [list, previous] = [catalogue.priceLists[index], catalogue.priceLists[index - 1]];
  if (list === undefined || previous === undefined) {
    throw new Refusal(`The list of ${date} is the first one: there is none before it to compare it with.`);
  }
  return `${listFile(contentFolder, date)} is there. What it changes:\n\n${compareLists(catalogue, { old: previous, new: list })}`;
};

const run = ([text]: readonly string[]): string => {
  const date = readDate(text);
  return listDates(contentFolder).includes(date)
    ? comparison(date)
    : nextSteps(date, copyNewestList(contentFolder, date));
};

try {
  console.log(run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal || error instanceof CatalogueError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
