import type { JobPresets } from '../schema/job-presets.ts';
import type { PriceList } from '../schema/price-list.ts';
import type { WorkedExample } from '../schema/worked-example.ts';
import { type Check, type Finding, repeatedIds } from './check.ts';
import { contractOn, lineOn, unknownOfContract, unknownOnLines } from './named-parts.ts';

interface WithRole {
  readonly roleId: string;
}

const has = ({ roles }: PriceList, { roleId }: WithRole): boolean => roles.some(({ id }) => id === roleId);

const roleNames = ({ roles }: PriceList): string => roles.map(({ id }) => id).join(', ');

/** A role must be in some price list; where the list of the day lacks it, what names it is left out. */
const unknownRoles = (path: Finding['path'], entries: readonly WithRole[], lists: readonly PriceList[]): Finding[] =>
  entries.flatMap((entry, index) =>
    lists.length === 0 || lists.some((list) => has(list, entry))
      ? []
      : [
          {
            path: [...path, index, 'roleId'],
            expected: 'a role of a price list',
            got: `"${entry.roleId}", which ${lists.map(({ id }) => id).join(' and ')} ${lists.length > 1 ? 'lack' : 'lacks'}`,
            fix: `Use one of ${[...new Set(lists.flatMap(({ roles }) => roles.map(({ id }) => id)))].join(', ')}.`,
          },
        ],
  );

/** An example without a line would show nothing. */
const listsWithoutLine = (lines: readonly WithRole[], lists: readonly PriceList[]): Finding[] =>
  lists
    .filter((list) => !lines.some((line) => has(list, line)))
    .map((list) => ({
      path: ['request', 'lines'],
      expected: `at least one line with a role of price list ${list.id}: ${roleNames(list)}`,
      got: `${lines.map(({ roleId }) => `"${roleId}"`).join(', ')}, which price list ${list.id} lacks`,
      fix: 'Add a line with such a role; lines with roles that a list lacks are left out.',
    }));

/** @param current the price list of the build, and the later ones */
export const exampleFits =
  (lists: readonly PriceList[], current: readonly PriceList[]): Check<WorkedExample> =>
  ({ request: { lines, ...contract } }) => {
    const unknown = unknownRoles(['request', 'lines'], lines, lists);
    return [
      ...unknown,
      ...(unknown.length === lines.length ? [] : listsWithoutLine(lines, current)),
      ...unknownOnLines(lines, ['request', 'lines'], lists),
      ...unknownOfContract(contract, ['request'], lists),
    ];
  };

export const presetsAreUsable =
  (lists: readonly PriceList[]): Check<JobPresets> =>
  ({ presets }) => [
    ...unknownRoles(['presets'], presets, lists),
    ...unknownOnLines(presets, ['presets'], lists),
    ...repeatedIds(
      ['presets'],
      presets.map(({ id }) => id),
    ),
  ];

/** The example without the lines whose role a price list lacks, and without the parts that it lacks. */
export const exampleOn = (list: PriceList, { request, ...example }: WorkedExample): WorkedExample => ({
  ...example,
  request: {
    months: request.months,
    lines: request.lines.filter((line) => has(list, line)).map((line) => lineOn(line, list)),
    ...contractOn(request, list),
  },
});

/** The presets that a price list has the roles of. */
export const presetsOn = (list: PriceList, { presets }: JobPresets): JobPresets => ({
  presets: presets.filter((preset) => has(list, preset)).map((preset) => lineOn(preset, list)),
});
