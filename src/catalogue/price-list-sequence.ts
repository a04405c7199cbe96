import type { PriceList } from '../schema/price-list.ts';
import { type IsoDate, isoDateSchema } from '../schema/units.ts';
import { runChecks } from './check.ts';
import type { Problem } from './problem.ts';
import type { Parsed } from './read-file.ts';

const fileIsNamedAfterList = (list: Parsed<PriceList>): Problem[] =>
  runChecks(list, [
    ({ id }) =>
      list.source.file === `price-lists/${id}.yaml`
        ? []
        : [
            {
              path: ['id'],
              expected: `the name of the file without .yaml, as in price-lists/${id}.yaml`,
              got: `"${id}"`,
              fix: 'Rename the file or correct the id: there is one list for one date.',
            },
          ],
    ({ id, takenOverOn }) =>
      id === takenOverOn
        ? []
        : [
            {
              path: ['takenOverOn'],
              expected: `the date of the list, ${id}`,
              got: `"${takenOverOn}"`,
              fix: 'Use one date for id, takenOverOn and the name of the file.',
            },
          ],
  ]);

const followsThePrevious = (list: Parsed<PriceList>, previous: Parsed<PriceList> | undefined): Problem[] =>
  runChecks(list, [
    ({ follows }) => {
      const expected = previous?.value.id ?? null;
      if (follows === expected) return [];
      return [
        {
          path: ['follows'],
          expected: expected === null ? 'null, because no older list exists' : `${expected}, the list just before it`,
          got: String(follows),
          fix: 'Check the dates: each list takes over from the list just before it.',
        },
      ];
    },
  ]);

const noList: Problem = {
  file: 'price-lists/',
  path: '(the whole folder)',
  expected: 'at least one price list',
  got: 'no file that ends in .yaml',
  fix: 'Add a file named after its date, such as 2026-11-21.yaml.',
};

/** What must hold between the price lists: one for each date, each following the one before. */
export const checkSequence = (lists: readonly Parsed<PriceList>[]): Problem[] => {
  if (lists.length === 0) return [noList];
  const inOrder = lists.toSorted((a, b) => (a.value.id < b.value.id ? -1 : 1));
  const misnamed = inOrder.flatMap(fileIsNamedAfterList);
  if (misnamed.length > 0) return misnamed;
  return inOrder.flatMap((list, index) => followsThePrevious(list, inOrder[index - 1]));
};

/** The day of the build, in UTC; BUILD_DATE sets it, so that an old site can be built again as it was. */
export const buildDate = (): IsoDate =>
  isoDateSchema.parse(process.env.BUILD_DATE ?? new Date().toISOString().slice(0, 10));

/** The price list that holds on a day, the first one on a day before it, and the later ones behind it. */
export const listsFrom = (date: IsoDate, lists: readonly PriceList[]): readonly PriceList[] => {
  const inOrder = lists.toSorted((a, b) => (a.takenOverOn < b.takenOverOn ? -1 : 1));
  const current = inOrder.findLastIndex(({ takenOverOn }) => takenOverOn <= date);
  return inOrder.slice(Math.max(0, current));
};
