import type { Place } from '../../../schema/conditions.ts';
import type { RoleId } from '../../../schema/identifier.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { ByValue, HistoryColumn } from '../mapping.ts';
import { onSiteWords, remoteWords } from './cell-words.ts';
import { customerWords, placeWords, roleWords } from './heading-words.ts';
import { type Product, plainHeading } from './products.ts';

/** How many letters two words begin with alike. */
const sharedLetters = (one: string, other: string): number => {
  const differs = [...one].findIndex((letter, index) => letter !== other[index]);
  return differs < 0 ? one.length : differs;
};

/** Whether two words are of one stem, as those for who does a work and for the work are. @example haveOneStem('consultant', 'consulting') // true */
const haveOneStem = (one: string, other: string): boolean => {
  const shared = sharedLetters(one, other);
  return shared >= 6 && shared * 5 >= Math.max(one.length, other.length) * 3;
};

const wordsOf = (text: string): string[] => text.split(/\P{L}+/u);

const isOfStem = (value: string, known: string): boolean =>
  wordsOf(value).some((word) => wordsOf(known).some((other) => haveOneStem(word, other)));

/** The role whose name stands in a value, or the other way about; else one of the same stem. */
const roleNamed = (value: string, { roles }: PriceList): RoleId | undefined => {
  const plain = plainHeading(value);
  if (plain.length < 3) return undefined;
  const roleBy = (isNamed: (known: string) => boolean) =>
    roles.find(({ id, name }) => [id, ...Object.values(name)].map(plainHeading).some(isNamed))?.id;
  return roleBy((known) => plain.includes(known) || known.includes(plain)) ?? roleBy((known) => isOfStem(plain, known));
};

const isMappable = ({ values }: HistoryColumn): boolean => values?.some(({ value }) => value !== '') ?? false;

/** Which column tells who did the work or what work it was, and the role of each of its values whose words name one. */
export const proposedRole = (
  headings: readonly string[],
  columns: readonly HistoryColumn[],
  product: Product | undefined,
  list: PriceList,
): ByValue<RoleId> => {
  const plain = headings.map(plainHeading);
  const words = product?.roleBy ?? roleWords;
  const named = words.map((word) => columns[plain.indexOf(word)]).filter((column) => column !== undefined);
  const usable = named.filter(isMappable);
  const speaking = usable.find(({ values }) => values?.some(({ value }) => roleNamed(value, list)));
  const column = speaking ?? usable[0];
  const values = (column?.values ?? []).flatMap(({ value }) => {
    const role = roleNamed(value, list);
    return role ? [[value, role] as const] : [];
  });
  const [first] = list.roles;
  return { column: column?.index ?? null, values: Object.fromEntries(values), otherwise: first?.id ?? ('' as RoleId) };
};

const placeOf = (value: string): Place | undefined => {
  const plain = plainHeading(value);
  if (onSiteWords.test(plain)) return 'onSite';
  return remoteWords.test(plain) ? 'remote' : undefined;
};

/** In how many rows a column names a place. */
const toldRows = ({ values }: HistoryColumn): number =>
  (values ?? []).reduce((sum, { value, rows }) => (placeOf(value) ? sum + rows : sum), 0);

const mostTold = (columns: readonly HistoryColumn[]): HistoryColumn | undefined =>
  columns.toSorted((one, other) => toldRows(other) - toldRows(one))[0];

/** Which column tells where the work was, and the place of each of its values whose words name one. */
export const proposedPlace = (headings: readonly string[], columns: readonly HistoryColumn[]): ByValue<Place> => {
  const plain = headings.map(plainHeading);
  const tellsVisits = ({ values }: HistoryColumn) => values?.some(({ value }) => placeOf(value) === 'onSite') ?? false;
  const named = columns.filter(({ index }) => placeWords.includes(plain[index] ?? ''));
  const others = columns.filter(({ index }) => !customerWords.includes(plain[index] ?? ''));
  // A column of locations may hold no more than the offices of whoever did the work.
  const column =
    named.find((column) => toldRows(column) > 0) ?? mostTold(others.filter(tellsVisits)) ?? named.find(isMappable);
  const values = (column?.values ?? []).flatMap(({ value }) => {
    const place = placeOf(value);
    return place ? [[value, place] as const] : [];
  });
  return { column: column?.index ?? null, values: Object.fromEntries(values), otherwise: 'remote' };
};
