import type { KnownList } from '../link/known-list.ts';
import type { FieldSpec } from './field-spec.ts';

/** How many there are of each unit that a fee is charged for, by the id of the unit. */
type Counts = Readonly<Record<string, number>>;

const mostUnits = 100_000;

const countPattern = /^(0|[1-9]\d{0,5})$/;

const decodeCount = (part: string, unitIds: readonly string[]): [id: string, count: number] | undefined => {
  const [id = '', text = '', ...rest] = part.split('.');
  const isWellFormed =
    rest.length === 0 && unitIds.includes(id) && countPattern.test(text) && Number(text) <= mostUnits;
  return isWellFormed ? [id, Number(text)] : undefined;
};

const decodeCounts = (text: string, { unitIds = [] }: KnownList, skip: (part: string) => void): Counts | undefined => {
  const counts = new Map<string, number>();
  for (const part of text.split('~')) {
    const [id, count] = decodeCount(part, unitIds) ?? [];
    if (id === undefined || count === undefined || counts.has(id)) skip(part);
    else counts.set(id, count);
  }
  return counts.size === 0 ? undefined : Object.fromEntries(counts);
};

const encodeCounts = (counts: Counts): string =>
  Object.keys(counts)
    .sort()
    .map((id) => `${id}.${counts[id]}`)
    .join('~');

/** The counts that fees depend on. A build without such a price list leaves this field out. @example units=server.2~user.12 */
export const countFields = {
  units: {
    label: 'calculator.units',
    link: { key: 'units', encode: encodeCounts, decode: decodeCounts },
  } satisfies FieldSpec<Counts>,
};
